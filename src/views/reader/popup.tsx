import { useEffect, useRef, type CSSProperties } from 'react'
import './popup.css'

interface PopupProps {
  readonly label: string
  readonly className: string
  readonly style?: CSSProperties
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/**
 * A small box over the page. It takes the focus when it opens; Esc, or the focus going elsewhere, closes it, and the
 * focus goes back where it was unless what was done in the box has moved it on.
 */
export function Popup({ label, className, style, onClose, children }: PopupProps) {
  const box = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => watchBox(box.current!, () => close.current()), [])
  return (
    <dialog
      open
      ref={box}
      className={`popup no-print ${className}`}
      aria-label={label}
      tabIndex={-1}
      style={style}
    >
      {children}
    </dialog>
  )
}

/** Moves the focus into the box and listens for what closes it; gives the way back. */
function watchBox(box: HTMLElement, close: () => void): () => void {
  const before = document.activeElement
  if (!box.contains(before))
    (box.querySelector<HTMLElement>('[data-first]') ?? box).focus({ preventScroll: true })
  const onKey = (domEvent: KeyboardEvent) => {
    if (domEvent.key !== 'Escape') return
    domEvent.preventDefault()
    close()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // The button that opened the box closes it by itself.
    if (relatedTarget === box.previousElementSibling) return
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close()
  }
  box.addEventListener('keydown', onKey)
  box.addEventListener('focusout', onBlur)
  return () => {
    box.removeEventListener('keydown', onKey)
    box.removeEventListener('focusout', onBlur)
    const lost = document.activeElement === document.body || document.activeElement === null
    if ((lost || box.contains(document.activeElement)) && before instanceof HTMLElement) {
      before.focus({ preventScroll: true })
    }
  }
}
