import { COMPARING_AFTER, COMPARING_BEFORE } from '../model/comparing-words.ts'
import { DISTRICTS } from '../model/district.ts'
import { numeralValue } from '../model/han-numeral.ts'
import { NO_NUMBER } from '../model/no-numbers.ts'
import { HAN_NUMERALS } from '../model/numerals.ts'
import type { Span } from '../model/span.ts'
import { UNIT } from '../model/units.ts'

/**
 * What a piece of text is: figure = a number with its unit; sense = a word that turns the meaning round or bounds it; name = a place;
 * word = any other word or character; mark = punctuation and white space.
 */
export type TokenKind = 'figure' | 'sense' | 'name' | 'word' | 'mark'

/** A piece of a folded text (`foldCharacters`). Two pieces with the same `key` say the same. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly key: string
  /** Whether it stands between quotation marks or 《》: part of a name. */
  readonly quoted: boolean
}

const HAN_DIGITS = '零〇一二两三四五六七八九'
const HAN = `[几数]?[${HAN_NUMERALS}]+(?:点[${HAN_DIGITS}]+)?`
const ARABIC = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
/** A minus sign, not the dash of 「2018-2020」 or 「5%-8%」. */
const SIGN = '(?:负|零下|(?<![\\dA-Za-z%年月日号级家个项元])[-±])'
const FIGURE = `${SIGN}?(?<part>[百千万\\d${HAN_DIGITS}]{1,3}分之|第)?(?<number>${ARABIC}|${HAN})(?:\\s?(?<scale>[十百千万亿]+))?(?:\\s?(?<more>[多余几]))?(?:\\s?(?<unit>${UNIT}))?`

/** Words that deny, without those that only hold such a character: 「不断」, 「未来」, 「非常」. */
const DENIALS =
  '(?:不(?!断|仅|但|同|论|管|久|只|忘|懈|竭|遗)|未(?!来|知)|非(?!常|遗|公|凡|洲|物质)|没有|无(?!人机|线|障碍|缝|形|锡|偿)|莫|勿|否(?!则)|禁(?!毒)|严禁|停止|暂停|取消|终止|废止|撤销|免除|除外|除)'
const BOUNDS = `(?:${COMPARING_BEFORE}(?=\\s?[\\d${HAN_NUMERALS}])|${COMPARING_AFTER}|(?<=[年月日天周时度])(?:[底末初]?(?:以前|之前|前|以后|之后|后|内|起|止)|[底末初]))`
const DUTIES = '(?:必须|应当|不得|可以|原则上|仅限|仅|全部|所有|部分)'
const FALLS = '(?:下降|降低|降至|减少|减至|压减|压缩|缩减|缩小|下调|缩短|削减|下滑|推迟|暂缓)'
/** What joins the ends of a range; a list of the same figures is something else. */
const RANGE = `(?<=[\\d%年${HAN_NUMERALS}])(?:-{1,2}|~|至|到)(?=[\\d${HAN_NUMERALS}])`
const HALVES = '(?:上|下)半年'

/** 「徐汇区」, 「上海市」; not 「示范区」, 「城市」, 「市场」. Two characters before the kind of place. */
const PLACES = `(?:(?:${DISTRICTS.map(({ shortName }) => shortName).join('|')})(?:新?区)?|\\p{Script=Han}(?![地园社小城市片范贸校景郊])\\p{Script=Han}区(?!域|间|块|位)|\\p{Script=Han}(?![城都超全本上门楼股])\\p{Script=Han}市(?![场民级区政容域委值])|\\p{Script=Han}{2}(?:县|街道|新城)(?!级|域))`

/** The pieces that are more than one character or one word; all between them are single characters. */
const PIECE = new RegExp(
  [
    `(?<idiom>${NO_NUMBER.source})`,
    `(?<range>${RANGE})`,
    `(?<sense>${BOUNDS}|${DUTIES}|${DENIALS}|${FALLS}|${HALVES})`,
    `(?<figure>${FIGURE})`,
    `(?<name>${PLACES})`,
    '(?<latin>[A-Za-z]+)',
  ].join('|'),
  'gu',
)
/** Whether a character is white space, invisible or punctuation; 「%」 is part of a figure. */
export const isMark = (character: string): boolean =>
  /(?![%‰])[\s\p{P}\p{Cf}\p{Variation_Selector}]/u.test(character)

/** The pieces of a folded text, one after the other, without gaps. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  const quotes = { depth: 0, open: false }
  let at = 0
  for (const { index, 0: words, groups = {} } of folded.matchAll(PIECE)) {
    for (; at < index; at = tokens.at(-1)!.end) tokens.push(characterAt(folded, at, quotes))
    at += words.length
    tokens.push({ start: index, end: at, ...readingOf(words, groups), quoted: isQuoted(quotes) })
  }
  for (; at < folded.length; at = tokens.at(-1)!.end) tokens.push(characterAt(folded, at, quotes))
  return tokens
}

/** How deep in 《》 a place is, and whether a quotation mark was opened before it; one mark serves for both ends. */
interface Quotes {
  depth: number
  open: boolean
}

const isQuoted = ({ depth, open }: Quotes) => depth > 0 || open

function characterAt(folded: string, at: number, quotes: Quotes): Token {
  const key = String.fromCodePoint(folded.codePointAt(at)!)
  if (key === '《') quotes.depth += 1
  if (key === '》') quotes.depth = Math.max(0, quotes.depth - 1)
  if (key === '"') quotes.open = !quotes.open
  return {
    start: at,
    end: at + key.length,
    kind: isMark(key) ? 'mark' : 'word',
    key,
    quoted: isQuoted(quotes),
  }
}

function readingOf(
  words: string,
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Token, 'kind' | 'key'> {
  if (groups['figure'] !== undefined) return { kind: 'figure', key: figureKey(words, groups) }
  if (groups['range'] !== undefined) return { kind: 'sense', key: '-' }
  if (groups['sense'] !== undefined) return { kind: 'sense', key: words }
  if (groups['name'] !== undefined) return { kind: 'name', key: words }
  return { kind: 'word', key: words }
}

const PAIR = new RegExp(`[${HAN_DIGITS}]{2}`)
const COUNTING_PAIR = new RegExp(`[${HAN_DIGITS.slice(2)}]{2}`)
const PLACE = /[十百千万亿]/

/** Digits one after the other beside a place, as in 「十四五」 or 「三五百」: no numeral with one value. */
function isSpoken(number: string): boolean {
  const [pair, place] = [number.search(PAIR), number.search(PLACE)]
  const isBefore = pair >= 0 && PLACE.test(number.slice(pair + 2))
  return isBefore || (place >= 0 && COUNTING_PAIR.test(number.slice(place + 1)))
}

/** The same for 「15家」 and 「十五家」, 「1,200」 and 「1200」, 「百分之二十」 and 「20%」; another for 「15万家」, 「15个」 and 「第15」. */
function figureKey(words: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { part = '', number = '', scale = '', more = '', unit = '' } = groups
  const sign = /^[-±负零]/.test(words) && !words.startsWith(part + number) ? words[0] : ''
  const value = numeralValue(number)
  const factor = scale === '' ? 1 : numeralValue(scale)
  if (value === null || factor === null || isSpoken(number)) return words.replaceAll(/\s/g, '')
  const figure = Number((value * factor).toPrecision(12))
  const plainUnit = part === '百分之' ? `%${unit}` : unit.replace('百分点', '个百分点').replace('个个', '个')
  return [sign, part === '百分之' ? '' : part, figure, more, plainUnit].join('|')
}
