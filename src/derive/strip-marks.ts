import type { DocumentSummary } from '../model/dataset.ts'
import type { DocumentEntry, MarkKey } from '../model/document-entry.ts'
import { firstDay, lastDay } from '../model/edtf.ts'
import type { TimelineGrain, TimelineMark } from '../model/timeline-strip.ts'
import { inOrderOfTime, timelineMarks } from './timeline-rows.ts'

/** Marks a strip of the width of a screen can draw so that each can still be told from its neighbours. */
export const MOST_MARKS = 48

type DrawnGrain = Exclude<TimelineGrain, 'none'>

/** A mark that is drawn: the `index`-th of a document's timeline, for itself and for `alike` others. */
export interface PickedMark {
  readonly documentId: string
  readonly index: number
  readonly alike: number
}

/** The marks a strip draws, of all there are. */
export interface StripPick {
  readonly grain: TimelineGrain
  readonly all: number
  readonly picked: readonly PickedMark[]
}

/**
 * The marks a strip draws.
 *
 * Up to `most` of them: all. Of more, one stands for those of its role and day, where that leaves too many for those of
 * its role and month, quarter or year: the earliest, of several the first in the order of documents. What is still too
 * much is left to those that stand for the most. A period is only like another of the same years, and what is worked out
 * is not like what is printed.
 */
export function pickMarks(entries: readonly DocumentEntry[], most: number = MOST_MARKS): StripPick {
  const all = entries.reduce((sum, { marks }) => sum + marks.length, 0)
  if (all <= most) {
    const picked = entries.flatMap(({ id, marks }) =>
      marks.map((_, index) => ({ documentId: id, index, alike: 0 })),
    )
    return { grain: 'none', all, picked }
  }
  let groups: readonly Group[] = []
  for (const grain of ['day', 'month', 'quarter', 'year'] as const) {
    groups = groupsOf(entries, grain)
    if (groups.length <= most) return { grain, all, picked: groups.map(pickedMark) }
  }
  const largest = groups
    .toSorted((a, b) => b.count - a.count || (isEarlier(a.first.date, b.first.date) ? -1 : 1))
    .slice(0, most)
  return { grain: 'year', all, picked: largest.map(pickedMark) }
}

/** The marks themselves, in the order of `timelineMarks`; `documents` must hold those they stand in. */
export function pickedMarks(
  picked: readonly PickedMark[],
  documents: readonly DocumentSummary[],
  names: ReadonlyMap<string, string>,
): TimelineMark[] {
  const marks = documents.flatMap((doc) => {
    const own = timelineMarks([doc], names)
    return picked
      .filter(({ documentId }) => documentId === doc.id)
      .sort((a, b) => a.index - b.index)
      .map(({ index, alike }): TimelineMark => Object.assign({}, own[index]!, { alike }))
  })
  return marks.sort(inOrderOfTime)
}

interface Group {
  /** The mark that stands for the others: the earliest so far. */
  first: { readonly documentId: string; readonly index: number; readonly date: string }
  count: number
}

function groupsOf(entries: readonly DocumentEntry[], grain: DrawnGrain): Group[] {
  const groups = new Map<string, Group>()
  for (const { id, marks } of entries) {
    for (const [index, mark] of marks.entries()) {
      const place = placeOf(mark, grain)
      const known = groups.get(place)
      const first = { documentId: id, index, date: mark[1] }
      if (known === undefined) groups.set(place, { first, count: 1 })
      else {
        known.count += 1
        if (isEarlier(first.date, known.first.date)) known.first = first
      }
    }
  }
  return [...groups.values()]
}

const timeKey = (date: string) => `${firstDay(date)} ${lastDay(date)}`
const isEarlier = (date: string, other: string) => date !== other && timeKey(date) < timeKey(other)

const pickedMark = ({ first: { documentId, index }, count }: Group): PickedMark => ({
  documentId,
  index,
  alike: count - 1,
})

function placeOf([role, date, , inferred]: MarkKey, grain: DrawnGrain): string {
  const time = role === 'period' ? date : timeAt(date, grain)
  return `${role} ${inferred ? '~' : ''}${time}`
}

/** A date as coarse as the grain, or as coarse as it is: 2018-04-24 → 2018-04-24, 2018-04, 2018-2, 2018. */
function timeAt(date: string, grain: DrawnGrain): string {
  if (grain === 'quarter' && date.length >= 7)
    return `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`
  return date.slice(0, { day: date.length, month: 7, quarter: 7, year: 4 }[grain])
}
