import type { Comparator } from '../../model/dataset.ts'

/** Words before and after a number that say how it is meant; the conventions of `cetu-dataset/1`. */
const BEFORE: readonly (readonly [comparator: Comparator, words: string])[] = [
  [
    '<=',
    '小于(?:或者?)?等于|不超过|不高于|不大于|不多于|少于|小于|低于|至多|最多|控制在|压缩[至到]|缩短[至到]|压减[至到]|≤|<=|<',
  ],
  [
    '>=',
    '大于(?:或者?)?等于|不低于|不少于|不小于|至少|最少|大于|高于|多于|超过|突破|达到|超|逾|满|≥|>=|>|达',
  ],
  ['~', '大约|约为|接近|将近|约|近'],
  ['+', '净增加?|新增|增加'],
]
const AFTER: readonly (readonly [comparator: Comparator, words: string])[] = [
  ['<=', '及?以内|之内|(?:及|或者?)?以下'],
  ['>=', '(?:及|或者?)?以上|之上|或者?更多'],
  ['~', '左右|上下'],
]

const one = (table: typeof BEFORE) => table.map(([, words]) => words).join('|')

/** Comparing words that may stand before a number, as a pattern; not 最近, 附近, 节约, 不超, 已达. */
export const COMPARING_BEFORE = `(?:(?<![最附节条公签预])(?:${one(BEFORE)}))`
/** Comparing words that may stand after a number and its unit, as a pattern. */
export const COMPARING_AFTER = `(?:${one(AFTER)})`

const lookUp = (table: typeof BEFORE, words: string): Comparator | null =>
  table.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0] ?? null

/**
 * What the words around a number make of it: 「达到20%左右」 is `~`, 「不低于3家」 `>=`, 「5%以内」 `<=`, 「新增3家」 `+`, a pair `range`.
 *
 * Words after the number go before those in front of it, except that an increment stays one (「新增5家以上」 is `+`).
 */
export function comparatorOf(
  before: readonly string[],
  after: string,
  vague: boolean,
  pair: boolean,
): Comparator {
  const leads = before.map((words) => lookUp(BEFORE, words)).filter((found) => found !== null)
  if (leads.includes('+')) return '+'
  const tail = lookUp(AFTER, after)
  if (pair) return 'range'
  if (leads.includes('<=')) return '<='
  return tail ?? (vague ? '~' : (leads.at(-1) ?? '='))
}
