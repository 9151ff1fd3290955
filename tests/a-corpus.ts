import { array, constantFrom, integer, option, record, type Arbitrary } from 'fast-check'
import { BRANDS, CENTRES } from '../src/model/brand.ts'
import type { DocumentSummary, EventRole, Target } from '../src/model/dataset.ts'
import { DISTRICTS } from '../src/model/district.ts'
import { aDocument, aMeasure, anEvent, aTarget } from './builders.ts'

const ROLES: readonly EventRole[] = ['published', 'held', 'issued', 'deadline', 'period', 'reference']
const year = integer({ min: 1998, max: 2032 })
const two = (value: number) => String(value).padStart(2, '0')

const date = record({ year, month: integer({ min: 1, max: 12 }), day: integer({ min: 1, max: 28 }) })
const anyEvent = record({
  role: constantFrom(...ROLES),
  date,
  cut: constantFrom('year', 'month', 'day', 'range'),
  label: constantFrom('总体目标', '推进大会', '《规划纲要》'),
  basis: constantFrom('stated', 'resolved', 'inferred'),
}).map(({ role, date: { year: y, month, day }, cut, label, basis }) => {
  const iso = {
    year: `${y}`,
    month: `${y}-${two(month)}`,
    day: `${y}-${two(month)}-${two(day)}`,
    range: `${y}/${y + 2}`,
  }[cut]!
  return anEvent({ role, date: iso, precision: cut as 'day', label, basis: basis as 'stated' })
})
const anyTarget: Arbitrary<Target> = record({
  kind: constantFrom('numeric', 'absolute', 'rank'),
  value: constantFrom(100, 0, 15, null),
  deadlineBasis: constantFrom('stated', 'inherited', null),
  year,
  start: integer({ min: 0, max: 400 }),
}).map(({ kind, value, deadlineBasis, year: y, start }) =>
  aTarget({
    kind: kind as Target['kind'],
    value,
    deadline: deadlineBasis === null ? null : `${y}`,
    deadlineBasis: deadlineBasis as Target['deadlineBasis'],
    span: { start, end: start + 9 },
  }),
)
const anyMeasure = record({
  role: constantFrom('task', 'safeguard', 'preamble'),
  start: integer({ min: 0, max: 400 }),
  brands: array(
    record({ id: constantFrom(...BRANDS.map(({ id }) => id)), basis: constantFrom('explicit', 'thematic') }),
    { maxLength: 3 },
  ),
  centres: array(constantFrom(...CENTRES.map(({ id }) => id)), { maxLength: 2 }),
}).map(({ role, start, brands, centres }) =>
  aMeasure({
    role: role as 'task',
    span: { start, end: start + 20 },
    brands: brands.map(({ id, basis }) => ({ id, basis: basis as 'explicit', evidence: [] })),
    centres: centres.map((id) => ({ id, basis: 'thematic' as const, evidence: [] })),
  }),
)

/** Documents of all shapes a corpus may hold. */
export const anyDocument: Arbitrary<DocumentSummary> = record({
  jurisdiction: option(constantFrom('上海市', ...DISTRICTS.slice(0, 5).map(({ name }) => name))),
  publishedOn: option(year.map((y) => `${y}-05-06`)),
  title: constantFrom('徐汇区三年行动计划', '长宁区实施意见', '全力打响“四大品牌”'),
  kind: constantFrom('plan', 'news', 'meeting'),
  events: array(anyEvent, { maxLength: 6 }),
  targets: array(anyTarget, { maxLength: 6 }),
  measures: array(anyMeasure, { maxLength: 5 }),
}).map(({ kind, ...parts }) => aDocument({ ...parts, kind: kind as 'plan' }))
