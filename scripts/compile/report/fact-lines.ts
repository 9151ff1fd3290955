import type { CompiledDocument, Measure, Mention, PolicyEvent, Target } from '../../../src/model/dataset.ts'
import {
  BASIS_NAMES,
  BRAND_NAMES,
  CENTRE_NAMES,
  COMPARATOR_SIGNS,
  MEASURE_NAMES,
  ROLE_NAMES,
} from './words.ts'

/** Text that Markdown shows as it is, on one line: 「A*B⏎C」. */
export const plain = (text: string): string =>
  text.replace(/\r\n?|\n/g, '⏎').replace(/[\\`*_[\]<>|~#]/g, '\\$&')

const quoted = (text: string) => `「${plain(text)}」`

/** A fact of any kind with the words that describe it: what the report prints, and what a change is seen by. */
export interface FactLine {
  readonly id: string
  readonly kind: '目标' | '事件' | '举措' | '提及'
  readonly words: string
}

/** 「新增3家」 — 首店 新增 3 家；期限 2030（明示） */
export function targetLine({ id, quote, metric, kind, comparator, value, unit, ...due }: Target): FactLine {
  const number = value === null ? '' : ` ${COMPARATOR_SIGNS[comparator]} ${[value].flat().join('–')}`
  const rank = kind === 'rank' ? ' 位次' : ''
  const basis = due.deadlineBasis === null ? '' : `（${BASIS_NAMES[due.deadlineBasis]}）`
  const deadline = due.deadline === null ? '无期限' : `期限 ${due.deadline}${basis}`
  const words = `${quoted(quote)} — ${plain(metric)}${rank}${number}${unit === null ? '' : ` ${plain(unit)}`}；${deadline}`
  return { id, kind: '目标', words }
}

/** 「到2030年」 — 2030，期限（明示）：绿化率 */
export function eventLine({ id, quote, date, role, label, basis }: PolicyEvent): FactLine {
  const words = `${quoted(quote)} — ${date}，${ROLE_NAMES[role]}（${BASIS_NAMES[basis]}）：${plain(label)}`
  return { id, kind: '事件', words }
}

/** 做优服务；品牌 服务（明示）；中心 贸易；单位 区商务委 */
export function measureLine({ id, title, role, brands, centres, bodies }: Measure): FactLine {
  const brandWords = brands.map(
    (brand) => `${BRAND_NAMES[brand.id]}（${brand.basis === 'explicit' ? '明示' : '主题'}）`,
  )
  const parts = [
    ['品牌', brandWords],
    ['中心', centres.map((centre) => CENTRE_NAMES[centre.id])],
    ['单位', [...new Set(bodies.map(({ name }) => plain(name)))]],
  ] as const
  const evidence = parts
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => `；${name} ${names.join('、')}`)
  return { id, kind: '举措', words: `${plain(title)}〔${MEASURE_NAMES[role]}〕${evidence.join('')}` }
}

/** 「某区」 — district xuhui */
export const mentionLine = ({ id, quote, kind, entity }: Mention): FactLine => ({
  id,
  kind: '提及',
  words: `${quoted(quote)} — ${kind} ${plain(entity)}`,
})

/** All facts of a document as lines, targets first. */
export const factLines = (doc: CompiledDocument): readonly FactLine[] => [
  ...doc.targets.map(targetLine),
  ...doc.events.map(eventLine),
  ...doc.measures.map(measureLine),
  ...doc.mentions.map(mentionLine),
]
