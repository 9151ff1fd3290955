import { standsFor, type TimelineRow } from '../derive/timeline-rows.ts'
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
  /** Few labels: a date may stand under its name. */
  readonly sparse: boolean
}

/** What a mark may say, the fullest first; each is one or two lines. `together` are the rows of its bar. */
export function labelTexts(
  together: readonly TimelineRow[],
  { words }: TimelineTexts,
  { narrow, tall, sparse }: Ampleness,
): readonly (readonly LabelText[])[] {
  const row = together[0]!
  if (row.role === 'deadline') return deadlineTexts(together, words)
  if (row.role === 'period') return periodTexts(together, words)
  if (row.role === 'reference') return referenceTexts(row, words, narrow)
  const date = words.date(row.date)
  const named = (name: string) => (row.alike === 0 ? name : words.among(name, 1 + row.alike))
  const bare = nameTexts(named(row.documentName), tall, '')
  if (narrow) return bare
  const name = named(withoutYear(row))
  const under = [
    { strong: name, weak: '' },
    { strong: '', weak: date },
  ]
  const dated = nameTexts(name, tall, date)
  return tall
    ? [...dated.slice(0, 2), ...bare]
    : [...dated.slice(0, 1), ...(sparse ? [under] : []), ...dated.slice(1), ...bare]
}

/** A year that tells the document from its namesakes is said by the date beside it. */
const withoutYear = ({ documentName, date }: TimelineRow): string => {
  const year = `（${date.slice(0, 4)}）`
  return documentName.endsWith(year) ? documentName.slice(0, -year.length) : documentName
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

function deadlineTexts(
  together: readonly TimelineRow[],
  words: TimelineTexts['words'],
): readonly (readonly LabelText[])[] {
  const row = together[0]!
  const alike = together.every(({ wording }) => wording === row.wording)
  const strong = alike && row.wording.length <= 10 ? row.wording : words.date(row.date)
  const days = words.sinceDeadline(row.daysPast)
  const shared = manyOf(together, words)
  const places = row.factIds.length > 1 && shared === '' ? words.places(row.factIds.length) : ''
  const two = [
    { strong, weak: shared },
    { strong: '', weak: days },
  ]
  const full = words.joined([shared, places, days].filter((part) => part !== ''))
  return [
    [{ strong, weak: full }],
    ...(places === '' ? [] : [[{ strong, weak: days }]]),
    two,
    two.slice(0, 1),
  ]
}

function periodTexts(
  together: readonly TimelineRow[],
  words: TimelineTexts['words'],
): readonly (readonly LabelText[])[] {
  const row = together[0]!
  const [from = '', to = from] = row.date.split('/')
  const period = words.period(from, to)
  const inferred = row.basis === 'inferred' ? [words.inferred] : []
  const shared = manyOf(together, words)
  const many = shared === '' ? [] : [shared]
  // Where room is short the word goes, never the mark that the years were worked out.
  const lines = [
    [period, ...inferred, ...many].join(' '),
    [period, ...inferred].join(' '),
    [`${from}–${to}`, ...inferred].join(' '),
  ]
  return [...new Set(lines)].map((weak) => [{ strong: '', weak }])
}

/** How many a bar stands for: documents whose bars are equal, or marks that are not drawn; '' for one. */
function manyOf(together: readonly TimelineRow[], words: TimelineTexts['words']): string {
  if (together.some(({ alike }) => alike > 0)) return words.several(standsFor(together))
  return together.length > 1 ? words.copies(together.length) : ''
}

/** The name of what is mentioned, where the label prints one in 《》, and the year. */
function referenceTexts(
  row: TimelineRow,
  words: TimelineTexts['words'],
  narrow: boolean,
): readonly (readonly LabelText[])[] {
  const line = (weak: string) => ({ strong: '', weak })
  const name =
    /^[^《]*(?<name>《.+》)/.exec(row.label)?.groups?.['name'] ?? cutText(row.label, 16, 1) ?? row.label
  const mention = words.mention(row.date)
  return narrow
    ? [[line(words.date(row.date))]]
    : [[line(name), line(mention)], [line(name)], [line(mention)]]
}

/** The year of a mention that lies beyond the axis, with the way there. */
export function beyondTexts(row: TimelineRow, { words }: TimelineTexts, later: boolean): [[LabelText]] {
  return [[{ strong: '', weak: words.beyond(Number(row.firstDay.slice(0, 4)), later) }]]
}
