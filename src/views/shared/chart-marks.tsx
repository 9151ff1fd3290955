import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { markAt } from '../../charts/mark-walk.ts'
import type { ChartMark, Frame, Rect } from '../../charts/picture.ts'
import { chartWords } from '../../messages/chart.ts'
import { ChartSaying } from './chart-saying.tsx'
import { useOwnKey } from './key-label.ts'
import { usePresenting } from './presenting.ts'
import { useAddress, useAddressState, useWords } from './services.tsx'
import type { ChartNoting } from './chart.tsx'
import { useKeyAction } from './use-keys.ts'
import { MarkNotes, useNotedMarks } from './mark-notes.tsx'
import { useMarkWalk } from './use-mark-walk.ts'

interface MarksProps {
  readonly marks: readonly ChartMark[]
  readonly frame: Frame
  readonly label: string
  readonly onPick: ((id: string) => void) | undefined
  readonly selectedId: string | undefined
  readonly onShow?: ((mark: ChartMark | null) => void) | undefined
  /** Told which mark the keys stand on, null when the person ends the walk; leaving for other parts of the page is no end. */
  readonly onStand?: ((id: string | null) => void) | undefined
  readonly noting?: ChartNoting | undefined
}

/**
 * What a hand does on a picture, by mouse, touch or keys: a layer of plain elements above the drawing.
 *
 * One tab stop; the arrow keys walk the marks, the mark's sentence is spoken and shown, Enter or a click opens it.
 */
export function ChartMarks(props: MarksProps) {
  const { frame, label, onPick, selectedId, onShow, onStand, noting } = props
  const marks = useNotedMarks(props.marks, noting)
  const words = useWords(chartWords)
  const how = useId()
  const key = useOwnKey('note')
  const [hovered, setHovered] = useState<string | null>(null)
  const { from, leaveAt } = useReturn(marks)
  const place = useFocusAt(marks, from)
  const pick = (mark: ChartMark | null) => {
    if (mark?.opens !== true || onPick === undefined) return
    leaveAt(mark.id)
    onPick(mark.id)
  }
  const { current, index, onKeyDown, leave } = useMarkWalk(marks, pick, from)
  const actionFor = useKeyAction('everywhere')
  const onKey = (domEvent: KeyboardEvent) => {
    if (domEvent.key === 'Escape') onStand?.(null)
    const noted = current !== undefined && noting?.countOf(current.id) != null
    if (!noted || actionFor(domEvent) !== 'note') return onKeyDown(domEvent)
    domEvent.preventDefault()
    noting.onNote(current.id)
  }
  const hover = marks.find(({ id }) => id === hovered)
  const shown = hover ?? current
  useEffect(() => onShow?.(shown ?? null), [onShow, shown])
  // A table in place of the picture has no marks: nothing of them stays over it.
  useEffect(() => () => onShow?.(null), [onShow])
  const standing = current?.id
  useEffect(() => {
    if (standing !== undefined) onStand?.(standing)
  }, [onStand, standing])
  const opens = hover?.opens === true && onPick !== undefined
  return (
    // A drawing has no element to make interactive: as an application it takes the keys and says what they do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={place}
      className={opens ? 'chart-marks chart-opens' : 'chart-marks'}
      role="application"
      aria-roledescription={words.role}
      aria-label={label}
      aria-describedby={how}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKey}
      onBlur={leave}
      onPointerMove={(domEvent) => setHovered(hoveredBy(marks, domEvent))}
      onPointerLeave={() => setHovered(null)}
      onClick={(domEvent) => pick(pointedAt(marks, domEvent))}
    >
      <span id={how} className="visually-hidden">
        {words.how}
        {noting !== undefined && key.label !== undefined && words.howNote(key.label)}
      </span>
      <Frames selected={marks.find(({ id }) => id === selectedId)} current={current} />
      {noting !== undefined && <MarkNotes marks={marks} hovered={hover} noting={noting} />}
      {shown !== undefined && onShow === undefined && <ChartSaying mark={shown} frame={frame} />}
      <output className="visually-hidden" aria-live="polite">
        {current === undefined ? '' : words.place(current.label, index + 1, marks.length)}
      </output>
    </div>
  )
}

/**
 * Where the person left for a sentence: kept in the URL when a mark is opened, so that Back returns to that mark. On a
 * slide nothing is returned to, for there the arrow keys turn the slides.
 */
function useReturn(marks: readonly ChartMark[]) {
  const { mark } = useAddress().params
  const place = mark === undefined ? undefined : marks.find((each) => each.standsFor?.(mark) === true)?.id
  const presenting = usePresenting().slide !== null
  const adjust = useAddressState((state) => state.adjust)
  return {
    from: presenting ? null : (place ?? mark ?? null),
    leaveAt: (id: string) => (presenting ? undefined : adjust({ mark: id })),
  }
}

/** Puts the focus on the picture that holds the mark `from`, once, when the picture appears. */
function useFocusAt(marks: readonly ChartMark[], from: string | null) {
  const place = useRef<HTMLDivElement>(null)
  const holds = useRef(from !== null && marks.some(({ id }) => id === from))
  useEffect(() => {
    if (holds.current) place.current?.focus({ preventScroll: true })
  }, [])
  return place
}

/** The selected mark in seal red, and the one the keys stand on. */
function Frames(props: {
  readonly selected: ChartMark | undefined
  readonly current: ChartMark | undefined
}) {
  const { selected, current } = props
  return (
    <>
      {selected !== undefined && <Box rect={selected.rect} look="chart-selected" air={0} />}
      {current !== undefined && <Box rect={current.rect} look="chart-current" air={3} />}
    </>
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
