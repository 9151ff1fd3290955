import type { LaneKind } from '../../derive/timeline-lanes.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import type { timelineWords } from '../../messages/timeline.ts'
import { cutText } from '../text-width.ts'
import type { LabelText } from '../timeline-texts.ts'

type Words = (typeof timelineWords)['zh']

/**
 * What the label of a row may say in a lane, the fullest first. In a document's own lane the name of the document would
 * be said over and over, so there a date says what happened; in every other lane it says whose it is.
 */
export function laneTexts(row: TimelineRow, kind: LaneKind, words: Words): readonly LabelText[] {
  const [strong, weak, ...shorter] = partsOf(row, kind, words)
  const cut = [20, 14, 10, 6].flatMap((length) => {
    const short = cutText(strong, length, 1)
    return short === null || short === strong ? [] : [{ strong: short, weak: '' }]
  })
  const whole = [weak, ...shorter].map((each) => ({ strong, weak: each }))
  return [...whole, { strong, weak: '' }, ...cut].filter(
    (text, index, all) =>
      index === 0 || text.strong !== all[index - 1]!.strong || text.weak !== all[index - 1]!.weak,
  )
}

/** What stands bold, what behind it, and the same in fewer words. */
type Parts = readonly [strong: string, weak: string, ...shorter: string[]]

function partsOf(row: TimelineRow, kind: LaneKind, words: Words): Parts {
  if (row.own === true) return [row.label, words.date(row.date)]
  const own = kind === 'document'
  if (row.role === 'deadline') {
    const days = words.sinceDeadline(row.daysPast)
    const matter = row.label === '' ? row.documentName : row.label
    return [matter, words.joined([row.wording, days])]
  }
  if (row.role === 'period') {
    const [from = '', to = from] = row.date.split('/')
    const name = own ? '' : row.documentName
    if (row.basis !== 'inferred') return [name, words.period(from, to)]
    // Where room is short the word goes, never the mark that the years were worked out.
    const inferred = (years: string) => `${years} ${words.inferred}`
    return [name, inferred(words.period(from, to)), inferred(`${from}–${to}`), words.inferred]
  }
  if (row.role === 'reference') {
    const name = /^[^《]*(?<name>《.+》)/.exec(row.label)?.groups?.['name'] ?? row.label
    return [name, words.mention(row.date)]
  }
  return [own ? words.role(row) : row.documentName, words.date(row.date)]
}
