import { useId, useRef, useState, type ReactNode } from 'react'
import './term.css'

interface TermProps {
  /** A sentence. */
  readonly meaning: string
  /** How the word itself looks; without it, underlined with dots. */
  readonly className?: string
  readonly children: ReactNode
}

/** Room kept to the edges of the window, in CSS pixels. */
const EDGE = 8

/**
 * A word that says what it means: while the mouse is on it, while it has the focus, and when it is touched or pressed. Esc, a second press
 * and leaving it hide the sentence, which software that reads aloud has at any time.
 */
export function Term({ meaning, className = 'term-word', children }: TermProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [word, sentence] = [useRef<HTMLButtonElement>(null), useRef<HTMLSpanElement>(null)]
  const hovered = useRef(false)
  const show = () => {
    if (open) return
    setOpen(true)
    place(word.current!, sentence.current!)
  }
  const hide = () => {
    setOpen(false)
    sentence.current?.hidePopover?.()
  }
  return (
    <span
      className="term"
      onPointerEnter={({ pointerType }) => {
        if (pointerType !== 'mouse') return
        hovered.current = true
        show()
      }}
      onPointerLeave={() => {
        if (hovered.current) hide()
        hovered.current = false
      }}
    >
      <button
        ref={word}
        type="button"
        className={className}
        aria-describedby={id}
        aria-expanded={open}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && show()}
        onBlur={hide}
        // What the mouse shows already a press does not take away.
        onClick={() => (open && !hovered.current ? hide() : show())}
        onKeyDown={(domEvent) => {
          if (domEvent.key !== 'Escape' || !open) return
          domEvent.stopPropagation()
          hide()
        }}
      >
        {children}
      </button>
      <span ref={sentence} id={id} role="tooltip" popover="manual" className="term-meaning">
        {meaning}
      </span>
    </span>
  )
}

/** Shows the sentence under its word, above it where there is no room below, and always within the window. */
function place(word: HTMLElement, sentence: HTMLElement): void {
  sentence.showPopover?.()
  const at = word.getBoundingClientRect()
  const { width, height } = sentence.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = at.bottom + height + EDGE <= clientHeight
  sentence.style.left = `${Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE))}px`
  sentence.style.top = `${below ? at.bottom : Math.max(EDGE, at.top - height)}px`
}
