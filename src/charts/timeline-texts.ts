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

/** How much room a strip has for words. */
export interface Ampleness {
  /** A phone: the short forms only. */
  readonly narrow: boolean
  /** A slide: a name may take two lines. */
  readonly tall: boolean
}

/** What a mark may say, the fullest first; each is one or two lines. */
export function labelTexts(
  row: TimelineRow,
  { words }: TimelineTexts,
  { narrow, tall }: Ampleness,
): readonly (readonly LabelText[])[] {
  if (row.role === 'deadline') return deadlineTexts(row, words)
  if (row.role === 'period') return periodTexts(row, words)
  if (row.role === 'reference') return referenceTexts(row, words, narrow)
  const date = words.date(row.date)
  const bare = nameTexts(row.documentName, tall, '')
  return narrow ? bare : [...nameTexts(row.documentName, tall, date).slice(0, tall ? 2 : 1), ...bare]
}

/** The name whole, in two lines where there is height for them, then cut shorter and shorter. */
function nameTexts(name: string, tall: boolean, weak: string): readonly (readonly LabelText[])[] {
  const cut = [11, 8, 5].flatMap((length) => {
    const strong = cutText(name, length, 1)
    return strong === null || strong === name ? [] : [[{ strong, weak }]]
  })
  const [first, second] = halves(name)
  const two =
    tall && second !== ''
      ? [
          [
            { strong: first, weak: '' },
            { strong: second, weak },
          ],
        ]
      : []
  return [[{ strong: name, weak }], ...two, ...cut]
}

/** A long name broken near its middle, rather after …, ” or 会议 and before “; short names stay whole. */
function halves(name: string): readonly [string, string] {
  let [best, least] = [name.length, Infinity]
  for (let at = 4; at <= name.length - 4; at += 1) {
    const good = /(?:[…”议]|会)$/.test(name.slice(0, at)) || name[at] === '“'
    const bad = /[”》）…议会]/.test(name[at]!)
    const cost = Math.abs(at - name.length / 2) + (good ? 0 : 5) + (bad ? 9 : 0)
    if (cost < least) [best, least] = [at, cost]
  }
  return [name.slice(0, best), name.slice(best)]
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
