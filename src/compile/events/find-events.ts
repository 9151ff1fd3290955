import type { EventPrecision, EventRole, PolicyEvent } from '../../model/dataset.ts'
import { createIdGiver } from '../content-id.ts'
import type { Reading } from '../reading.ts'
import { isReport } from '../report-kind.ts'
import { labelOf } from './event-label.ts'
import { roleOf } from './event-role.ts'
import type { OwnPeriod } from './own-period.ts'

type Found = Omit<PolicyEvent, 'id' | 'quote'>

/**
 * A plan or opinion that prints an earlier date of issue, or that another than its issuer published, was put on its page later:
 * 「印发」 on one day, 「网页发布」 on another.
 */
function publication({ title, publishedOn, kind, reprinted }: Reading, printed: readonly Found[]): Found[] {
  if (title === null || publishedOn === null) return []
  const official = !isReport(kind)
  const later =
    official &&
    (reprinted === true || printed.some(({ role, date }) => role === 'issued' && date < publishedOn))
  const label = later ? '网页发布' : '发布'
  return [{ span: title, date: publishedOn, precision: 'day', role: 'published', label, basis: 'stated' }]
}

function planPeriodOf(own: OwnPeriod | null): Found[] {
  if (own === null) return []
  const { period, span, basis } = own
  const date = period.from === period.to ? period.from : `${period.from}/${period.to}`
  const precision: EventPrecision = date.includes('/') ? 'range' : 'year'
  return [{ span, date, precision, role: 'period', label: '计划期', basis }]
}

function printedDates(reading: Reading, own: OwnPeriod | null): Found[] {
  const period = own === null ? null : `${own.period.from}/${own.period.to}`
  const found: Found[] = []
  for (const mention of reading.dates) {
    const { start, end, date, precision, basis } = mention
    if (start < reading.body.start || end > reading.body.end) continue
    if (reading.title !== null && start >= reading.title.start && end <= reading.title.end) continue
    if (own !== null && start < own.span.end && end > own.span.start) continue
    const role: EventRole | null = roleOf(reading, mention, period)
    if (role === null) continue
    found.push({
      span: { start, end },
      date,
      precision,
      role,
      label: labelOf(reading, mention, role),
      basis,
    })
  }
  return found
}

/**
 * The dated facts of a document in reading order: its publication (at the title), its own planning period, and every date
 * of the body with its role. Without a title there is no publication event.
 */
export function findEvents(reading: Reading, own: OwnPeriod | null): PolicyEvent[] {
  const giveId = createIdGiver('event')
  const printed = printedDates(reading, own)
  return [...publication(reading, printed), ...planPeriodOf(own), ...printed]
    .sort((a, b) => a.span.start - b.span.start)
    .map((found) => {
      const quote = reading.text.slice(found.span.start, found.span.end)
      const { span, date, precision, role, label, basis } = found
      return { id: giveId(role, quote), quote, span, date, precision, role, label, basis }
    })
}
