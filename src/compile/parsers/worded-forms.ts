import { COMPARING_AFTER } from '../../model/comparing-words.ts'
import { numeralValue } from '../../model/han-numeral.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** A way of saying an amount in words. */
export interface WordedForm {
  /** Words that each match holds one of. */
  readonly marks: readonly string[]
  /** Global; the group `after` holds comparing words behind the amount. */
  readonly pattern: RegExp
  /** Value and unit of a match; null when its words are no numeral. */
  readonly read: (
    groups: Groups,
  ) => readonly [value: number | readonly [number, number], unit: string | null] | null
}

const AFTER = `(?<after>${COMPARING_AFTER})?`
const DIGITS = '零一二两三四五六七八九'
const NUMERAL = `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,8})?|[${DIGITS}十百千万亿]{1,12}(?:点[${DIGITS}]{1,6})?`
const SMALL = '\\d{1,4}|[一二两三四五六七八九十百]{1,4}'
const DASH = '(?:[-—–~～]{1,2}|[至到])'
const WHOLE_BEFORE = '(?<![十百千万\\d.])'

function pair(low: string | undefined, high: string | undefined, parts: number) {
  const from = numeralValue(low ?? '')
  const to = high === undefined ? null : numeralValue(high)
  if (from === null || (high !== undefined && (to === null || to <= from))) return null
  return to === null ? from / parts : ([from / parts, to / parts] as const)
}

function percent(groups: Groups, parts: number) {
  const value = pair(groups['number'], groups['upper'], parts)
  return value === null ? null : ([value, '%'] as const)
}

const form = (marks: readonly string[], words: string, read: WordedForm['read']): WordedForm => ({
  marks,
  pattern: new RegExp(words + AFTER, 'g'),
  read,
})

const UPPER = (of: string) => `(?:${DASH}(?:${of})?(?<upper>${NUMERAL}))?`

function fraction({ whole, of, number }: Groups): readonly [number, null] | null {
  const [bottom, top] = [numeralValue(of ?? ''), numeralValue(number ?? '')]
  const ahead = whole === undefined ? 0 : numeralValue(whole)
  return bottom === null || top === null || ahead === null || bottom < 2 ? null : [ahead + top / bottom, null]
}

/** A ratio to one is its first figure, in the unit of the second as printed: 「2.2∶1」 is 2.2 ∶1, 「1:6」 is 1 :6. */
const ratio = ({ number, of, mark }: Groups): readonly [number, string] | null =>
  number === '1' || of === '1' ? [Number(number), `${mark}${of}`] : null

function tenths({
  number,
  upper,
  next,
  half,
}: Groups): readonly [number | readonly [number, number], '%'] | null {
  const low = numeralValue(number ?? '')
  const high = numeralValue(upper ?? next ?? '')
  if (low === null) return null
  if (high !== null) return high > low && high < 10 ? [[low * 10, high * 10], '%'] : null
  return [low * 10 + (half === '半' ? 5 : (numeralValue(half ?? '') ?? 0)), '%']
}

/**
 * The amounts that are words rather than a number and a unit, each with its reading; 成 is a tenth, 番 a doubling.
 *
 * A ratio stands behind 比 and has a one on either side (「收入比缩小到2.2∶1」), so 「5:00」 and 「比分3:2」 are none. An Arabic fraction is one below 1 with a denominator to 10 (「1/3」), so 「24/7」, 「7/10万」 and 「9/11」 are none.
 */
export const WORDED_FORMS: readonly WordedForm[] = [
  form(['百分之'], `${WHOLE_BEFORE}百分之(?<number>${NUMERAL})${UPPER('百分之')}`, (groups) =>
    percent(groups, 1),
  ),
  form(['千分之'], `${WHOLE_BEFORE}千分之(?<number>${NUMERAL})${UPPER('千分之')}`, (groups) =>
    percent(groups, 10),
  ),
  form(['万分之'], `${WHOLE_BEFORE}万分之(?<number>${NUMERAL})${UPPER('万分之')}`, (groups) =>
    percent(groups, 100),
  ),
  form(
    ['分之'],
    `${WHOLE_BEFORE}(?:(?<whole>${SMALL})又)?(?<of>\\d{1,4}|[二三四五六七八九十]{1,3}|[一二三四五六七八九]百)分之(?<number>${SMALL})`,
    fraction,
  ),
  form(['/'], `(?<![\\d./A-Za-z:])(?<number>[1-9])/(?<of>10|[2-9])(?![\\d./月页年]|[万亿])`, (groups) =>
    Number(groups['number']) < Number(groups['of']) ? fraction(groups) : null,
  ),
  form(
    [':', '∶'],
    `(?=\\d)(?<=比(?![分赛])[^,。;:∶\\d\\n]{0,10})(?<number>\\d{1,3}(?:\\.\\d{1,2})?) ?(?<mark>[:∶]) ?(?<of>\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.:∶])`,
    ratio,
  ),
  form(
    ['成'],
    `${WHOLE_BEFORE}(?<number>[一二两三四五六七八九1-9])(?:成?(?:${DASH})(?<upper>[二三四五六七八九1-9])|(?<next>[二三四五六七八九]))?成(?<half>半|[一二三四五六七八九])?(?![为立员效果长功熟品本都绩就套片体])`,
    tenths,
  ),
  form(['番'], `(?:实现)?翻(?<number>[一二两三四])?番`, ({ number }) => [
    2 ** (numeralValue(number ?? '一') ?? 1),
    '倍',
  ]),
  form(['半'], `(?:一半|半数|(?<=减少?|降低|下降|缩短|压减|压缩)半(?=[,。;、以左]|$))`, () => [50, '%']),
  form(['半'], `(?<=[超过])半(?=[数,。;、]|$)数?`, () => [50, '%']),
  form(['百分百'], `${WHOLE_BEFORE}百分百`, () => [100, '%']),
  form(
    ['半'],
    `(?<![上下前后每大小多一二两三四五六七八九十\\d])半(?<unit>年|天|小时|个月|个小时|个工作日)`,
    ({ unit }) => [0.5, unit ?? ''],
  ),
  form(['个半'], `(?<number>\\d{1,2}|[一两三四五六七八九十])个半(?<unit>月|小时)`, ({ number, unit }) => [
    (numeralValue(number ?? '') ?? 0) + 0.5,
    `个${unit}`,
  ]),
]
