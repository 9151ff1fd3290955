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
  const [strong, weak] = partsOf(row, kind, words)
  const cut = [10, 6].flatMap((length) => {
    const short = cutText(strong, length, 1)
    return short === null || short === strong ? [] : [{ strong: short, weak: '' }]
  })
  return [{ strong, weak }, { strong, weak: '' }, ...cut].filter(
    (text, index, all) =>
      index === 0 || text.strong !== all[index - 1]!.strong || text.weak !== all[index - 1]!.weak,
  )
}

function partsOf(row: TimelineRow, kind: LaneKind, words: Words): readonly [strong: string, weak: string] {
  if (row.own === true) return [row.label, words.date(row.date)]
  const own = kind === 'document'
  if (row.role === 'deadline') {
    const days = words.sinceDeadline(row.daysPast)
    const matter = row.label === '' ? row.documentName : row.label
    return [matter, words.joined([row.wording, days])]
  }
  if (row.role === 'period') {
    const [from = '', to = from] = row.date.split('/')
    const period = words.period(from, to)
    const inferred = row.basis === 'inferred' ? [words.inferred] : []
    return own ? ['', [period, ...inferred].join(' ')] : [row.documentName, [period, ...inferred].join(' ')]
  }
  if (row.role === 'reference') {
    const name = /^[^《]*(?<name>《.+》)/.exec(row.label)?.groups?.['name'] ?? row.label
    return [name, words.mention(row.date)]
  }
  return [own ? words.role(row) : row.documentName, words.date(row.date)]
}
