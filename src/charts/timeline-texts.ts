import type { TimelineRow } from '../derive/timeline-rows.ts'
import type { timelineWords } from '../messages/timeline.ts'
import { cutText } from './text-width.ts'

/** The strip's words in one language, and what it says of the as-of day. */
export interface TimelineTexts {
  readonly words: (typeof timelineWords)['zh']
  /** 今天 2026-11-21, or 截至 when the day is not today. */
  readonly today: string
}

/** A line of a label: `strong` in bold ink, `weak` in muted. */
export interface LabelText {
  readonly strong: string
  readonly weak: string
}

/** What a mark may say, the fullest first; each is one or two lines. On a phone the short forms only. */
export function labelTexts(
  row: TimelineRow,
  { words }: TimelineTexts,
  narrow: boolean,
): readonly (readonly LabelText[])[] {
  if (row.role === 'deadline') return deadlineTexts(row, words)
  if (row.role === 'period') return periodTexts(row, words)
  if (row.role === 'reference') return referenceTexts(row, words, narrow)
  const name = row.documentName
  const full = narrow ? [] : [{ strong: name, weak: words.date(row.date) }]
  const shorter = [name, cutText(name, 11, 1), cutText(name, 8, 1), cutText(name, 5, 1)].flatMap((text) =>
    text === null ? [] : [{ strong: text, weak: '' }],
  )
  return [...full, ...shorter].map((line) => [line])
}

function deadlineTexts(row: TimelineRow, words: TimelineTexts['words']): readonly (readonly LabelText[])[] {
  const strong = row.wording.length <= 10 ? row.wording : words.date(row.date)
  const [full, days] = [words.places(row.factIds.length, row.daysPast), words.days(row.daysPast)]
  const two = [
    { strong, weak: '' },
    { strong: '', weak: days },
  ]
  return [
    [{ strong, weak: full }],
    ...(full === days ? [] : [[{ strong, weak: days }]]),
    two,
    two.slice(0, 1),
  ]
}

function periodTexts(row: TimelineRow, words: TimelineTexts['words']): readonly (readonly LabelText[])[] {
  const [from = '', to = from] = row.date.split('/')
  const period = words.period(from, to)
  const inferred = row.basis === 'inferred' ? [`${period} ${words.inferred}`] : []
  return [...inferred, period].map((weak) => [{ strong: '', weak }])
}

/** The name of what is mentioned, where the label prints one in 《》, and the year. */
function referenceTexts(
  row: TimelineRow,
  words: TimelineTexts['words'],
  narrow: boolean,
): readonly (readonly LabelText[])[] {
  const line = (weak: string) => ({ strong: '', weak })
  const name = /《.+》/.exec(row.label)?.[0] ?? cutText(row.label, 16, 1) ?? row.label
  const mention = words.mention(row.date)
  return narrow
    ? [[line(words.date(row.date))]]
    : [[line(name), line(mention)], [line(name)], [line(mention)]]
}

/** The year of a mention that lies beyond the axis, with the way there. */
export function beyondTexts(row: TimelineRow, { words }: TimelineTexts, later: boolean): [[LabelText]] {
  return [[{ strong: '', weak: words.beyond(Number(row.firstDay.slice(0, 4)), later) }]]
}
