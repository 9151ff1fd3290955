import { CHANGING_WORDS, GOAL_VERBS, GOVERNING_LEADS, LEADING_WORDS, SHORT_LEADS } from './goal-words.ts'

/** What a short lead stands before: a mark, a figure, a scope, another lead or a verb. */
const BORDER = `$|[\\s,、:;”"“\\d建增添]|[全本][市区省县国]|各|每|${GOVERNING_LEADS}|${LEADING_WORDS}|(?:${SHORT_LEADS})(?:${GOAL_VERBS})|${GOAL_VERBS}`
const LEADING = new RegExp(
  `^(?:[\\s,、:;”"]|“(?![^”]*”)|(?:${LEADING_WORDS}|${GOVERNING_LEADS})(?![公私])|(?:${SHORT_LEADS})(?=${BORDER}))`,
)
const VERB = new RegExp(
  `^(?:(?:${GOAL_VERBS})[、和及](?:${GOAL_VERBS})|(?:新增|净增加?|开工)(?:建成|建设|投运|改造|认定|引进|培育|创建)|(?:${GOAL_VERBS})(?!率|型|式|性|化|数量|数(?![字据])|量(?![子化])|值|额|比例|比重|度(?!假)))`,
)
const CHANGING = new RegExp(`(?:${CHANGING_WORDS})$`)
const TRAILING = /(?:共计|合计|共|的|等|、|,|\s|落地|投入使用|以上|左右)$/

/** Words with adverbs and helping verbs taken off their beginning: 「力争路网密度」 → 路网密度. */
export function withoutLead(words: string): string {
  let rest = words
  for (let match = LEADING.exec(rest); match !== null;) {
    rest = rest.slice(match[0].length)
    match = LEADING.exec(rest)
  }
  return rest
}

/** 全区|实现零售总额: who does it, before a verb. */
const PLACE_DOES = new RegExp(`^[全我本][区市县省镇](?!建成区)(?=(?:实现|完成|累计|共|${GOAL_VERBS}))`)

/** Words with leading adverbs and one ordering verb taken off: 「重点打造示范区」 → 示范区. A verb that is all there is goes too, one that
 * tells the kind of what is `reached` stays: 「更新面积|达到」. */
export function withoutVerb(words: string, reached = false): string {
  const rest = withoutLead(words).replace(PLACE_DOES, '')
  const match = VERB.exec(rest)
  if (match === null) return rest
  const object = withoutLead(rest.slice(match[0].length))
  return reached && ATTRIBUTIVE.test(match[0]) && object.length > 1 ? rest : object
}

/** Verbs that also stand before a noun as what kind it is: 「更新面积|达到5万平方米」. */
const ATTRIBUTIVE =
  /^(?:培训|建设|孵化|供应|提供|投入|开放|覆盖|转化|种植|出让|更新|治理|储备|认定|交付|接入|带动|消纳|组织)$/

const NOUN_OF_ONE = /^(?:率|商|区|者|量|额|值|数|度|面)$/

/** Words of which all but one character would count as lead and verb, and that character makes a noun of them: 「提供商」; else empty. */
export function wholeNoun(words: string): string {
  return NOUN_OF_ONE.test(withoutChange(withoutVerb(words))) ? withoutChange(words) : ''
}

/** Words with a closing verb of change taken off: 「社区占比提升至」 → 社区占比. */
export function withoutChange(words: string): string {
  const rest = words.trim().replace(CHANGING, '')
  return rest.replace(TRAILING, '')
}

const NOUN_ENDS = '、。,;:'
const AND = '和及与'
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '(': ')' }

/** 机关、|企事业单位附属空间: a short noun and one more to the end of the words belong together; not 「公园、|打造平台」, 「公园、5座桥」. */
const GOES_ON = new RegExp(`^(?!${GOAL_VERBS}|[居位名列全并均])\\p{Script=Han}{3,16}$`, 'u')
const SHORT_NOUN = 4

/** Where the noun phrase at the beginning of words ends; what is in quotation marks or brackets is passed over whole. */
function endOfNoun(words: string): number {
  for (let at = 0; at < words.length; at += 1) {
    const character = words[at]!
    const close = CLOSING[character]
    const closed = close === undefined ? -1 : words.indexOf(close, at + 1)
    if (closed > 0) at = closed
    else if (character === '、' && at <= SHORT_NOUN && GOES_ON.test(words.slice(at + 1))) continue
    else if (NOUN_ENDS.includes(character)) return at
    else if (AND.includes(character) && isDigit(words[at + 1])) return at
  }
  return words.length
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9'

/** The noun phrase after a figure: up to the next enumeration mark outside quotation marks, closing words off. */
export function nounAfter(words: string): string {
  if (/^\(|^的?基础上/.test(words)) return ''
  return words.slice(0, endOfNoun(words)).replace(/^的/, '').replace(TRAILING, '').trim()
}

/** Whether the words are nothing but adverbs, verbs and marks, so that they name nothing that could be measured. */
export const namesNothing = (words: string): boolean => withoutChange(withoutVerb(words)).length < 2
