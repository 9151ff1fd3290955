import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { markAt, stepMark } from '../../charts/mark-walk.ts'
import type { ChartMark, Frame, Rect } from '../../charts/picture.ts'
import { chartWords } from '../../messages/chart.ts'
import { useWords } from './services.tsx'

interface MarksProps {
  readonly marks: readonly ChartMark[]
  readonly frame: Frame
  readonly label: string
  readonly onPick: ((id: string) => void) | undefined
  readonly selectedId: string | undefined
}

/**
 * What a hand does on a picture, by mouse, touch or keys: a layer of plain elements above the drawing.
 *
 * One tab stop; the arrow keys walk the marks, the mark's sentence is spoken and shown, Enter or a click opens it.
 */
export function ChartMarks({ marks, frame, label, onPick, selectedId }: MarksProps) {
  const words = useWords(chartWords)
  const how = useId()
  const [walked, setWalked] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const index = marks.findIndex(({ id }) => id === walked)
  const current = marks[index]
  const hover = marks.find(({ id }) => id === hovered)
  const selected = marks.find(({ id }) => id === selectedId)
  const pick = (mark: ChartMark | null | undefined) => mark?.opens === true && onPick?.(mark.id)
  const walk = (domEvent: KeyboardEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
    const next = stepMark(marks, index < 0 ? null : index, domEvent.key)
    const opening = (domEvent.key === 'Enter' || domEvent.key === ' ') && current !== undefined
    if (domEvent.key === 'Escape') setWalked(null)
    if (next === null && !opening) return
    domEvent.preventDefault()
    domEvent.stopPropagation()
    if (next === null) pick(current)
    else setWalked(marks[next]!.id)
  }
  const shown = hover ?? current
  return (
    // A drawing has no element to make interactive: as an application it takes the keys and says what they do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={`chart-marks${hover?.opens === true && onPick !== undefined ? ' chart-opens' : ''}`}
      role="application"
      aria-roledescription={words.role}
      aria-label={label}
      aria-describedby={how}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={walk}
      onBlur={() => setWalked(null)}
      onPointerMove={(domEvent) => setHovered(hoveredBy(marks, domEvent))}
      onPointerLeave={() => setHovered(null)}
      onClick={(domEvent) => pick(pointedAt(marks, domEvent))}
    >
      <span id={how} className="visually-hidden">
        {words.how}
      </span>
      {selected !== undefined && <Box rect={selected.rect} look="chart-selected" air={0} />}
      {current !== undefined && <Box rect={current.rect} look="chart-current" air={3} />}
      {shown !== undefined && <Saying mark={shown} frame={frame} />}
      <output className="visually-hidden" aria-live="polite">
        {current === undefined ? '' : words.place(current.label, index + 1, marks.length)}
      </output>
    </div>
  )
}

function pointedAt(marks: readonly ChartMark[], domEvent: MouseEvent): ChartMark | null {
  const { left, top } = domEvent.currentTarget.getBoundingClientRect()
  return markAt(marks, domEvent.clientX - left, domEvent.clientY - top)
}

/** A finger does not hover: what it touches opens. */
function hoveredBy(marks: readonly ChartMark[], domEvent: PointerEvent): string | null {
  return domEvent.pointerType === 'touch' ? null : (pointedAt(marks, domEvent)?.id ?? null)
}

/** A frame around a mark, `air` pixels outside it. */
function Box({ rect, look, air }: { readonly rect: Rect; readonly look: string; readonly air: number }) {
  const { x, y, width, height } = rect
  const style = { left: x - air, top: y - air, width: width + 2 * air, height: height + 2 * air }
  return <span className={look} style={style} />
}

/** The mark's sentence below it, or above where the picture ends; moved so far sideways that the window holds it. */
function Saying({ mark, frame }: { readonly mark: ChartMark; readonly frame: Frame }) {
  const { x, y, height } = mark.rect
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const { style, ownerDocument, offsetParent, offsetWidth } = box.current!
    const left = offsetParent?.getBoundingClientRect().left ?? 0
    const last = ownerDocument.documentElement.clientWidth - 8 - offsetWidth - left
    style.left = `${Math.max(8 - left, Math.min(x, last))}px`
  })
  const above = y + height > frame.height * 0.6 && frame.height > 200
  const style = above ? { bottom: frame.height - y + 8 } : { top: y + height + 8 }
  return (
    <span ref={box} className="chart-saying" style={style} aria-hidden="true">
      {mark.label}
    </span>
  )
}
