import { namedBody } from '../../../src/derive/register/named-body.ts'
import type { RegisterEntry } from '../../../src/derive/register/entries.ts'
import { lastDay } from '../../../src/model/edtf.ts'
import { aTarget } from '../../builders.ts'

let made = 0

/** A complete entry of the register, of the target that {@link aTarget} gives; `due` gives it that stated deadline, `by` those who answer for it. */
export function anEntry(
  own: Partial<RegisterEntry> & { readonly due?: string | null; readonly by?: readonly string[] } = {},
): RegisterEntry {
  const { due = null, by = [], ...parts } = own
  const order = (made += 1)
  const { quote, metric, kind, comparator, value, unit } = aTarget()
  const districtCode = parts.districtCode ?? '310104'
  return {
    targetId: `t-${order}`,
    documentId: 'd-1',
    documentName: '徐汇区三年行动计划',
    documentTitle: '徐汇区三年行动计划',
    district: '徐汇',
    quote,
    metric,
    kind,
    comparator,
    value,
    unit,
    place: null,
    deadline: due === null ? null : { date: due, printed: null, basis: 'stated' },
    startsOn: null,
    dueOn: due === null ? null : lastDay(due),
    section: '一、总体目标',
    measureId: null,
    bodies: by.length === 0 ? null : by,
    answering: by.map((name) => namedBody(name, districtCode)),
    latest: null,
    status: 'no-reading',
    judgement: null,
    order,
    brands: [],
    ...parts,
    districtCode,
  }
}
