import type { FreeRoom } from './free-room.ts'
import { createFreeRoom } from './free-room.ts'
import type { Frame } from './picture.ts'
import { block, labelPlaces, type PlacedLabel } from './timeline-label-places.ts'
import { TALL, type PlacedMark, type TimelineGrid } from './timeline-layout.ts'
import { NARROW } from './timeline-scale.ts'
import { beyondTexts, labelTexts, type LabelText, type TimelineTexts } from './timeline-texts.ts'

interface Placing {
  readonly marks: readonly PlacedMark[]
  readonly grid: TimelineGrid
  readonly frame: Frame
  readonly texts: TimelineTexts
  /** Where the as-of line stands. */
  readonly today: number
}

type Lines = readonly LabelText[]

/**
 * Gives out the room in order of weight: the as-of line, deadlines in their shortest form, what happened (meetings, then
 * periods of several documents, then prints), deadlines at length, other periods, mentions. What finds no room is left
 * to its mark.
 */
export function placeLabels(placing: Placing): {
  readonly labels: readonly PlacedLabel[]
  readonly todayLabel: PlacedLabel | null
} {
  const { marks, grid, frame, texts } = placing
  const room = roomOf(placing)
  const today = placeToday(placing, room)
  const ample = {
    narrow: frame.width / frame.scale < NARROW,
    tall: frame.height / frame.scale > TALL,
    sparse: marks.length <= FEW,
  }
  const placed = new Map<PlacedMark, PlacedLabel>()
  const put = (mark: PlacedMark, choices: readonly Lines[]) => {
    const label = room.first(labelPlaces(mark, choices, grid))
    if (label === null) return
    placed.set(mark, label)
    room.take(label)
  }
  const of = (role: string) => marks.filter(({ row, together }) => row.role === role && row === together[0])
  const choices = (mark: PlacedMark) =>
    mark.beyond
      ? beyondTexts(mark.row, texts, mark.x > frame.width / 2)
      : labelTexts(mark.together, texts, ample)
  for (const mark of of('deadline')) put(mark, choices(mark).slice(-1))
  const [shared, own] = [of('period').filter(isShared), of('period').filter((mark) => !isShared(mark))]
  for (const mark of byWeight(marks, shared)) put(mark, choices(mark))
  for (const mark of of('deadline')) {
    const short = placed.get(mark)
    if (short === undefined) continue
    room.giveBack(short)
    put(mark, choices(mark))
  }
  for (const mark of [...own, ...of('reference')]) put(mark, choices(mark))
  return { labels: marks.flatMap((mark) => placed.get(mark) ?? []), todayLabel: today }
}

const isShared = ({ together }: PlacedMark) => together.length > 1

/**
 * A few happenings hang in the order of time; of many, meetings and prints come before what a web page dates. The bars
 * that speak for several documents come after the meetings.
 */
const FEW = 24
const WEIGHTS = ['held', 'issued', 'published'] as const

function byWeight(marks: readonly PlacedMark[], shared: readonly PlacedMark[]): readonly PlacedMark[] {
  const happenings = marks.filter(({ row }) => WEIGHTS.some((role) => role === row.role))
  if (happenings.length <= FEW && shared.length === 0) return happenings
  const [held, issued, published] = WEIGHTS.map((role) => happenings.filter(({ row }) => row.role === role))
  return [held, shared, issued, published].flatMap((some) => some ?? [])
}

interface LabelRoom {
  /** The first of the places that is free: its words clear of everything, its stem clear of other words. */
  readonly first: (places: readonly PlacedLabel[]) => PlacedLabel | null
  readonly take: (label: PlacedLabel) => void
  readonly giveBack: (label: PlacedLabel) => void
}

function roomOf({ marks, grid, frame, today }: Placing): LabelRoom {
  const { unit, axis } = grid
  const all: FreeRoom = createFreeRoom(frame.width, frame.height)
  const wording: FreeRoom = createFreeRoom(frame.width, frame.height)
  all.take([{ x: today - 2 * unit, y: 0, width: 4 * unit, height: axis }])
  all.take(marks.map(({ rect }) => rect))
  const stems = (label: PlacedLabel) => (label.stem === null ? [] : [label.stem])
  return {
    first: (places) => places.find((label) => all.holds([label.rect]) && wording.holds(stems(label))) ?? null,
    take: (label) => {
      all.take([label.rect, ...stems(label)])
      wording.take([label.rect])
    },
    giveBack: (label) => {
      all.giveBack([label.rect, ...stems(label)])
      wording.giveBack([label.rect])
    },
  }
}

function placeToday({ grid, texts, today }: Placing, room: LabelRoom): PlacedLabel | null {
  const { unit, type } = grid
  const lines = [{ strong: '', weak: texts.today }]
  const label = room.first(
    (['left', 'right'] as const).map((align) => {
      const x = align === 'left' ? today + 6 * unit : today - 6 * unit
      return block(null, lines, { x, align, y: 9 * unit, type })
    }),
  )
  if (label !== null) room.take(label)
  return label
}
