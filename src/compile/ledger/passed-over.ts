import type { Span } from '../../model/span.ts'
import { parseHeadingLabel } from '../outline-labels.ts'
import { UNIT } from '../../model/units.ts'
import { nameAround, paragraphAt, type Reading } from '../reading.ts'
import type { FigureReason } from './figure-reason.ts'
import type { FoundNumber } from './find-numbers.ts'
import type { PassedReason } from './reasons.ts'
import type { TableReason } from './table-reason.ts'

/** What the reasons are looked up in. */
export interface PassedSource {
  readonly reading: Reading
  readonly table: TableReason
  readonly figure: FigureReason
  /** Where a correction rejected an event or a target. */
  readonly rejected: readonly Span[]
}

/** A number with the folded words on both sides of it, at most `NEAR` characters, its own line only. */
interface Placed {
  readonly number: FoundNumber
  readonly before: string
  readonly words: string
  readonly after: string
  readonly paragraph: Span
}

const NEAR = 12
/** A name is no longer than this: what is quoted beyond it is speech. */
const LONGEST_NAME = 24

type Rule = readonly [reason: PassedReason, holds: (place: Placed, source: PassedSource) => boolean]

const YEAR_IN_BRACKETS = /[〔[(【](?:19|20)\d\d[〕\])】]第?$/
const DAYTIME = /(?:上午|下午|早上|早晨|晚上|晚|凌晨|中午|当日|[日天])$/
const SCALED_UNIT = new RegExp(`^(?:${UNIT})`)
const EVERY = /每(?:半?年|个?月|[周日天]|季度?|个?工作日)[^,。;]{0,8}$/
const SUM = /^ ?[+×*]/
const SUM_BEFORE = /[\dNXn一二两三四五六七八九十天个] ?[+×*] ?$/

const isDocumentNumber: Rule[1] = ({ before, words, after }) =>
  (/[〔[(【]$/.test(before) && /^(?:19|20)\d\d$/.test(words) && /^[〕\])】]第?\d{1,5}号/.test(after)) ||
  (YEAR_IN_BRACKETS.test(before) && after.startsWith('号')) ||
  (YEAR_IN_BRACKETS.test(before) && words.endsWith('号'))

const isLabel: Rule[1] = ({ number, before, after, paragraph }, { reading }) => {
  if (/(?:专栏|附件|附表)\s?$/.test(before)) return true
  if (/(?:图|表|注)\s?$/.test(before) && /^(?:[\s:.、,。;)》]|$)/.test(after)) return true
  if (number.form === 'han' && after.startsWith('是') && /(?:^|[,。;:!?、])$/.test(before)) return true
  if (number.form === 'han' && /(?:^|[,。;:])其$/.test(before)) return true
  if (number.start - paragraph.start > NEAR) return false
  const label = parseHeadingLabel(reading.folded.slice(paragraph.start, paragraph.end))
  return label !== null && number.start - paragraph.start < label.titleStart
}

const isClockTime: Rule[1] = ({ before, words, after }) =>
  (/^\d{1,2}$/.test(words) && /^:[0-5]\d(?!\d)/.test(after)) ||
  (/^[0-5]\d$/.test(words) && /\d:$/.test(before)) ||
  (/^[时点]/.test(after) && DAYTIME.test(before)) ||
  /^[时点](?:\d{1,2}分|[整许半]|[至到—-]\d)/.test(after) ||
  (/\d[时点]$/.test(before) && words.endsWith('分'))

const isName: Rule[1] = ({ number, before, after }, { reading }) => {
  const name = nameAround(reading, number)
  const quoted = name !== null && (name.work || name.end - name.start <= LONGEST_NAME)
  return (
    quoted ||
    /[A-Za-z]-?$/.test(before) ||
    /^-?[A-Za-z]/.test(after) ||
    SUM.test(after) ||
    SUM_BEFORE.test(before)
  )
}

// 党的十九大, 三中全会: the nineteenth congress, its third session; a set of things has one numeral before 大
const isOrdinal: Rule[1] = ({ number, before, words, after }) =>
  number.form === 'other' ||
  before.endsWith('第') ||
  after.startsWith('号') ||
  after.startsWith('中全会') ||
  (/^二?十[一二三四五六七八九]?$/.test(words) && after.startsWith('大'))

/** Reasons that the place alone gives, in the order they are tried. */
const BY_PLACE: readonly Rule[] = [
  [
    'rejected',
    ({ number }, { rejected }) =>
      rejected.some(({ start, end }) => start <= number.start && number.end <= end),
  ],
  ['document-number', isDocumentNumber],
  ['title', ({ number }, { reading }) => number.end <= reading.body.start],
  ['label', isLabel],
  ['clock-time', isClockTime],
  ['name', isName],
  ['unread-date', ({ number }) => number.form === 'date'],
  ['ordinal', isOrdinal],
]

/** Reasons for what the rules of targets have none for, in the order they are tried. */
const BY_FORM: readonly Rule[] = [
  ['frequency', ({ before, words }) => /[次场轮期]$/.test(words) && EVERY.test(before)],
  ['existing', ({ number, after }) => number.form === 'han' && after.startsWith('大')],
  ['unit', ({ words, after }) => /^[百千万亿]+$/.test(words) && SCALED_UNIT.test(after)],
  ['wording', ({ number }) => number.form === 'han'],
  ['no-unit', ({ number }) => number.form === 'arabic' || number.quantity?.unit === null],
]

/** Why a number that no event and no target holds was passed over: the first reason that holds. */
export function whyPassedOver(number: FoundNumber, source: PassedSource): PassedReason {
  const place = placed(number, source.reading)
  const first = (rules: readonly Rule[]) => rules.find(([, holds]) => holds(place, source))?.[0]
  const figure = () => {
    const found = number.quantity === null ? null : source.figure(number.quantity)
    return found === 'not-a-commitment' ? null : found
  }
  return source.table(number) ?? first(BY_PLACE) ?? figure() ?? first(BY_FORM) ?? 'not-a-commitment'
}

function placed(number: FoundNumber, reading: Reading): Placed {
  const { folded } = reading
  const paragraph = paragraphAt(reading, number.start)
  const before = folded.slice(Math.max(0, number.start - NEAR), number.start)
  const after = folded.slice(number.end, number.end + NEAR)
  const end = after.indexOf('\n')
  return {
    number,
    paragraph,
    before: before.slice(before.lastIndexOf('\n') + 1),
    words: folded.slice(number.start, number.end),
    after: end < 0 ? after : after.slice(0, end),
  }
}
