import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import './menu-list.css'

/** One line of a menu. */
export interface MenuEntry<T extends string> {
  readonly id: T
  readonly label: string
  /** What it gives, or why it cannot be chosen. */
  readonly hint: string
  /** Cannot be chosen now; it stays in reach, so that its reason can be read. */
  readonly off: boolean
}

interface MenuListProps<T extends string> {
  readonly label: string
  /** Entries in groups, a hairline between them. */
  readonly groups: readonly (readonly MenuEntry<T>[])[]
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onChoose: (id: T) => void
}

/**
 * An open menu at the button that opened it: arrow keys walk it, Home and End go to its ends, Enter and Space choose, Esc and
 * Tab close. The focus goes back to the button.
 */
export function MenuList<T extends string>({ label, groups, opener, onClose, onChoose }: MenuListProps<T>) {
  const menu = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => showAt(menu.current!, opener.current, () => close.current()), [opener])
  const leave = () => {
    opener.current?.focus({ preventScroll: true })
    onClose()
  }
  const onKeyDown = (domEvent: KeyboardEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
    const { key } = domEvent
    // Keys of the menu are nobody else's; Tab goes on from the button.
    domEvent.stopPropagation()
    if (key === 'Escape') leave()
    else if (key === 'Tab') return leave()
    else if (!walk(menu.current!, key)) return
    domEvent.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={menu}
      popover="manual"
      role="menu"
      aria-label={label}
      className="menu-list"
      onKeyDown={onKeyDown}
    >
      {groups.map((entries) => (
        <div key={entries[0]?.id} role="none" className="menu-group">
          {entries.map(({ id, label: name, hint, off }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              title={hint}
              aria-disabled={off}
              onClick={() => {
                if (off) return
                leave()
                onChoose(id)
              }}
            >
              {name}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]

/** Moves the focus as a key says; false for a key that does not walk. */
function walk(menu: HTMLElement, key: string): boolean {
  const items = itemsOf(menu)
  const at = items.findIndex((item) => item === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key]
  if (to === undefined) return false
  items.at(to % items.length)?.focus()
  return true
}

/** Air between menu and button, and between menu and the window's edge, in CSS pixels. */
const AIR = 4

/** Opens the menu at its button, where it stays while the page moves under it; the first line takes the focus. */
function showAt(menu: HTMLElement, opener: HTMLElement | null, closed: () => void): () => void {
  menu.showPopover?.()
  if (opener !== null) placeAt(menu, opener)
  itemsOf(menu)[0]?.focus({ preventScroll: true })
  const onPress = ({ target }: Event) => {
    const inside = target instanceof Node && (menu.contains(target) || opener?.contains(target) === true)
    if (!inside) closed()
  }
  const stop = new AbortController()
  document.addEventListener('pointerdown', onPress, { signal: stop.signal })
  window.addEventListener('resize', closed, { signal: stop.signal })
  // A scroll begun before the menu was opened may end after it: it is no wish to close.
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target !== menu && (opener === null || !placeAt(menu, opener))) closed()
    },
    { capture: true, signal: stop.signal },
  )
  return () => stop.abort()
}

/** Puts the menu below the button, above where the window ends, inside the window; false where the button is out of sight. */
function placeAt(menu: HTMLElement, opener: HTMLElement): boolean {
  const box = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const { clientWidth, clientHeight } = document.documentElement
  const below = box.bottom + AIR
  const top = below + height + AIR <= clientHeight ? below : Math.max(AIR, box.top - AIR - height)
  const left = Math.max(AIR, Math.min(box.right - width, clientWidth - width - AIR))
  menu.style.top = `${top}px`
  menu.style.left = `${left}px`
  return box.bottom >= 0 && box.top <= clientHeight
}
