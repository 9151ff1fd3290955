import type { Metadata } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import type { DateMention } from '../parsers/date-mention.ts'
import type { Reading } from '../reading.ts'
import { isReport } from '../report-kind.ts'

/** The years a document plans for and the words that say so. */
export interface OwnPeriod {
  readonly period: NonNullable<Metadata['period']>
  readonly span: Span
  readonly basis: 'stated' | 'inferred'
}

const YEARS_OF_PLAN = /(?<years>[二两三四五六七八九十]|\d{1,2})年(?=[^,。《》]{0,8}(?:计划|规划|方案|攻坚))/

/** 规划期限为2026—2030年, 实施期限:2026年至2028年 */
const SAID = /(?:规划|计划|行动|实施|方案)(?:的)?(?:期限?|年限|周期|时限)[^,。;\d]{0,6}$/
/** 2026年工作要点: a plan of one year. */
const YEARS_WORK = /^度?[^,。《》]{0,24}(?:要点|计划|方案|安排|重点工作|任务清单|项目清单|实事项目)/

const ofYears = ({ date, precision }: DateMention) => precision === 'range' && /^\d{4}\/\d{4}$/.test(date)

function periodAt({ start, end, date }: DateMention): OwnPeriod {
  const [from = '', to = from] = date.split('/')
  return { period: { from, to }, span: { start, end }, basis: 'stated' }
}

/** …实施方案(2023年): the one year in the bracket that closes a title. */
const CLOSES_PLAN = /(?:计划|规划|方案|要点|安排|行动|清单)\($/

/** A period the text gives as its own, 「规划期限为2026—2030年」, or the one year of a title, 「2026年工作要点」, 「…实施方案(2026年)」. */
function periodSaid({ title, dates, folded }: Reading): OwnPeriod | null {
  const said = dates.find(
    (date) => ofYears(date) && SAID.test(folded.slice(Math.max(0, date.start - 16), date.start)),
  )
  if (said !== undefined) return periodAt(said)
  const year = dates.find(
    ({ start, end, precision, basis }) =>
      title !== null &&
      start >= title.start &&
      end <= title.end &&
      precision === 'year' &&
      basis === 'stated' &&
      (YEARS_WORK.test(folded.slice(end, title.end)) ||
        (CLOSES_PLAN.test(folded.slice(Math.max(0, start - 4), start)) && /^度?\)/.test(folded.slice(end)))),
  )
  return year === undefined ? null : periodAt(year)
}

/**
 * The planning period of a document, or null.
 *
 * Printed in its own name: 「…行动计划(2018-2020年)」, 「…“十五五”规划」, 「2026年工作要点」. Or worked out from the number of years in its
 * name and the first 到…年 of its text: 三年行动计划 with 到2020年 is 2018 to 2020. Or given by the text: 「规划期限为2026—2030年」.
 */
export function ownPeriod(reading: Reading): OwnPeriod | null {
  const { title, dates, folded, kind } = reading
  if (title === null || isReport(kind)) return null
  const printed = dates.find(
    ({ start, end, date }) => start >= title.start && end <= title.end && date.includes('/'),
  )
  if (printed !== undefined) return periodAt(printed)
  const match = YEARS_OF_PLAN.exec(folded.slice(title.start, title.end))
  const years = numeralValue(match?.groups?.['years'] ?? '')
  const until = dates.find(
    ({ bound, precision, start }) => bound === 'until' && precision === 'year' && start >= title.end,
  )
  if (match === null || years === null || until === undefined) return periodSaid(reading)
  const start = title.start + match.index
  return {
    period: { from: String(Number(until.date) - years + 1), to: until.date },
    span: { start, end: start + (match.groups?.['years']?.length ?? 0) + 1 },
    basis: 'inferred',
  }
}
