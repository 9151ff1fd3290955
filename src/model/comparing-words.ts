import type { Comparator } from './dataset.ts'

type Words = readonly (readonly [comparator: Comparator, words: string])[]

/** What turns a comparing word round: 「不|低于」, 「不得|超过」, 「未|突破」. */
const NOT = '(?:不(?:得|应|可|能|宜|准|要|会|再|允许)?|未|没有|严禁|禁止)'
const ABOVE = '超过|超出|高于|大于|多于|突破'
const BELOW = '低于|少于|小于'

/** Words before and after a number that say how it is meant; the conventions of `cetu-dataset/1`. */
const BEFORE: Words = [
  [
    '<=',
    `小于 ?(?:或者?)? ?等于|${NOT}(?:${ABOVE}|超)|未达到?|没有达到|不足|不到|不满|未满|${BELOW}|至多|最多|控制在|压缩[至到]|缩短[至到]|压减[至到]|≤|<=|<`,
  ],
  [
    '>=',
    `大于 ?(?:或者?)? ?等于|${NOT}(?:${BELOW})|不下于?|至少|起码|最少|${ABOVE}|达到|高达|多达|超|逾|满|≥|>=|>|达`,
  ],
  ['~', '大约|大概|大致|约为|接近|将近|约|近'],
  ['+', '净增加?|新增|增加'],
]
/** Words that compare only with a round number that has no digit: 「过百家」, 「破万亿元」, 「上千人」. */
const BEFORE_ROUND: Words = [['>=', '过|破|上']]
const AFTER: Words = [
  ['<=', '及?以内|之内|(?:及|或者?)?以下'],
  ['>=', '(?:及|或者?)?以上|之上|或者?更多'],
  ['~', '左右|上下'],
]

const one = (table: Words) => table.map(([, words]) => words).join('|')

/** Comparing words that may stand before a number, as a pattern; not 最近, 附近, 节约, 不超, 已达, 圆满. */
export const COMPARING_BEFORE = `(?:(?<![最附节条公签预圆充])(?:${one(BEFORE)}))`
/** Comparing words that may stand after a number and its unit, as a pattern. */
export const COMPARING_AFTER = `(?:${one(AFTER)})`

const LEAD = new RegExp(`(?<first>${COMPARING_BEFORE}) ?(?<second>${COMPARING_BEFORE})?[了有是为占]? ?$`)
const ROUND_LEAD = new RegExp(`(?<first>(?<![以之通超经])(?:${one(BEFORE_ROUND)}))$`)
/** What comparing words, and the 了, 有, 是, 为, 占 behind them, end in; most numbers stand after something else. */
const LEAD_END = new Set('于过高大多足到满少低在至≤=<下码出破达超逾≥>约为概致近加增上了有是占 ')
/** What turns round a comparing word further on in its clause: 「严禁排放浓度|超过80」. */
const FORBIDDEN = /(?:严禁|禁止|杜绝|避免|防止|不得|不准|不应|不允许)[^,。;:!?、\n\t]{1,20}$/
const TURNED = new RegExp(`^(?:${ABOVE}|${BELOW})$`)
/** The longest run of comparing words, 「小于 或者 等于」 twice. */
const LEAD_LENGTH = 20

const whole = (table: Words): readonly (readonly [Comparator, RegExp])[] =>
  table.map(([comparator, words]) => [comparator, new RegExp(`^(?:${words})$`)])
const LEADS = whole([...BEFORE, ...BEFORE_ROUND])
const TAILS = whole(AFTER)

const lookUp = (table: typeof LEADS, words: string): Comparator | null =>
  table.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** Comparing words in front of a number: where they begin and which they are. */
export interface Lead {
  readonly start: number
  readonly words: readonly string[]
}

/**
 * The comparing words that end where a number starts, none of them before `from`: 「达到|20%」, 「超过了|80」, 「新增不少于|5个」.
 *
 * `round` allows those that need a number without a digit, 「过|百家」.
 */
export function leadBefore(text: string, number: number, from: number, round: boolean): Lead {
  if (number === 0 || !LEAD_END.has(text[number - 1]!)) return { start: number, words: [] }
  const at = Math.max(from, number - LEAD_LENGTH)
  const before = text.slice(at, number)
  const match = LEAD.exec(before) ?? (round ? ROUND_LEAD.exec(before) : null)
  if (match === null) return { start: number, words: [] }
  const { first, second } = match.groups ?? {}
  const start = at + match.index
  const words = [first, second].filter((words) => words !== undefined)
  return { start, words: isForbidden(text, from, start, words) ? words.map((word) => `不${word}`) : words }
}

/** Whether words in front of comparing words say that this is what must not be: 「严禁排放浓度|超过80」; not 「不得新建,产能|超过80」. */
function isForbidden(text: string, from: number, start: number, words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    TURNED.test(words[0]!) &&
    FORBIDDEN.test(text.slice(Math.max(from, start - 26), start))
  )
}

/**
 * What the words around a number make of it: 「达到20%左右」 is `~`, 「不低于3家」 `>=`, 「5%以内」 `<=`, 「新增3家」 `+`, a pair `range`.
 *
 * `more` is what follows the figure itself: 余 is `~`, 多 and 几 are `>=`. Words after the number go before those in front of
 * it, except that an increment stays one (「新增5家以上」 is `+`), and so does a limit that says more than to hold it
 * (「控制在85%以上」 is `>=`).
 */
export function comparatorOf(
  before: readonly string[],
  after: string,
  more: string,
  pair: boolean,
): Comparator {
  const leads = before.map((words) => lookUp(LEADS, words)).filter((found) => found !== null)
  if (leads.includes('+')) return '+'
  const tail = lookUp(TAILS, after)
  if (pair) return 'range'
  if (tail === '>=' && before.some((words) => words.startsWith('控制'))) return tail
  if (leads.includes('<=')) return '<='
  if (tail !== null) return tail
  return more.includes('余') ? '~' : more !== '' ? '>=' : (leads.at(-1) ?? '=')
}
