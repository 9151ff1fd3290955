import { lastDay } from '../../model/edtf.ts'
import type { Reading } from '../reading.ts'

const IN_FORCE =
  /(?:有效期(?:限)?(?:截?[至到]|为)?|(?:本|该)(?:方案|计划|规划|行动)[^,。;]{0,12}(?:实施|执行|截止)[至到])(?:20\d\d年[^,。;]{0,8}[至到-])?$/
const FAR = 30

/**
 * Until when a plan says it is in force, 「本方案自…起施行,有效期至2027年12月31日」, as the year when it is the year's last day; null for other
 * documents and when nothing says it. For targets without a deadline in a plan whose name has no years.
 */
export function endOfForce({ kind, dates, folded, body, publishedOn }: Reading): string | null {
  if (kind !== 'plan') return null
  const found = dates.find(
    ({ start, date }) =>
      start > body.start &&
      (publishedOn === null || lastDay(date) > publishedOn) &&
      IN_FORCE.test(folded.slice(Math.max(body.start, start - FAR), start + 1).replace(/[^至到截]$/, '')),
  )
  const date = found?.date.split('/').at(-1) ?? null
  return date?.replace(/-12-31$|-12$/, '') ?? null
}
