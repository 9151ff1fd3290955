import { COMPARING_AFTER } from '../../model/comparing-words.ts'
import { UNIT } from '../../model/units.ts'
import { firstUnits, type UnitSet } from '../matches-from.ts'

/** How the numbers of one script are written, as patterns that are tried one after the other. */
export interface NumberForm {
  readonly script: 'arabic' | 'han'
  /** Global: the next run of figures. It begins with a class of characters, which is what engines look for fastest. */
  readonly number: RegExp
  /** What the character in front of a number may not be. */
  readonly notAfter: UnitSet
  /** Sticky, after a number: the sign of a range and its upper end. */
  readonly range: RegExp
  /** Sticky, after a number or range: scale, unit and comparing words. Matches the empty text too. */
  readonly tail: RegExp
}

const DIGIT = '零〇一二两三四五六七八九'
/** 6 . 5 is 6.5, as scraped pages print it; a list's 「1. 5个」 has no blank before its point. */
const PLAIN = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+| \\. ?\\d+)?'
const PLACED = '\\d{1,4}[十百千万亿]{1,2}'
const MIXED = `\\d{1,12}(?:\\.\\d{1,4})?[百千万亿]{1,2}(?:(?:零?${PLACED}){1,5}(?:零?\\d{1,4}(?![\\d.]))?|零?\\d{1,4}(?![\\d.]))(?![\\d年月日号%])`
const HAN = `[${DIGIT}十百千万亿]{1,30}(?:点[${DIGIT}]{1,8}(?![十百刻]))?`
const DASH = ' ?(?:[-—–~～]{1,2}|[至到]) ?'
/** What may stand between the lower end of a range and its sign: 「20%-30%」, 「5000万至1亿元」. */
const SAME = `(?<same>[多余]?[百千]?[万亿]{0,2}${UNIT}?)`
/** A score counts in 分 after a figure; 分钟, 分之, 分别 and the like are other words. */
const SCORE = '分(?![钟之类别布级支享担析工公区期批步行])'

const tail = (few: string, unit: string) =>
  `(?<gap> (?=[万亿]|${UNIT}))?(?<few>${few}(?=[百千]?[万亿]))?(?<scale>[十百千]?[万亿]{1,2}|[百千](?=[元亩吨家个户人名座所件条项辆台套处]))?(?<more>${few})?(?<unit>${unit})?(?<half>(?<=[年天周月]|小时)半(?![径数价年个月天小]))?(?<after>${COMPARING_AFTER})?`

/** Numbers in Arabic figures: 「1,200」, 「3.5」, 「3万4000」; not those inside a longer figure. */
export const ARABIC_FORM: NumberForm = {
  script: 'arabic',
  number: new RegExp(`(?:${MIXED}|${PLAIN})(?!\\d)`, 'g'),
  notAfter: firstUnits('0123456789.'),
  range: new RegExp(`${SAME}${DASH}(?<upper>${PLAIN})(?!\\d)`, 'y'),
  tail: new RegExp(tail(`(?:[多余]|\\+(?=${UNIT}))`, `${UNIT}|${SCORE}`), 'y'),
}

/** Numbers in Han numerals: 「两百三十」, 「一万二千」, 「三点五」; not after 第, 几 or 数. */
export const HAN_FORM: NumberForm = {
  script: 'han',
  number: new RegExp(HAN, 'g'),
  notAfter: firstUnits(`第${DIGIT}十百千万亿几数0123456789`),
  range: new RegExp(`${SAME}${DASH}(?<upper>${HAN})`, 'y'),
  tail: new RegExp(tail('(?:[多余]|(?<=[十百千])几)', UNIT), 'y'),
}

const SIGN = /(?:负|零下|±|(?:^|[ (,:;、为至到达~\n])[-−])$/

/** The sign that ends where a number starts: 负, 零下, ±, or a minus after a blank, a mark or a verb; not the dash of 「5-8」. Empty for none. */
export function signBefore(text: string, number: number): string {
  const last = text[number - 1] ?? ''
  if (!'负下±-−'.includes(last) || last === '') return ''
  const words = SIGN.exec(text.slice(Math.max(0, number - 2), number))?.[0] ?? ''
  return words === '零下' ? words : words.slice(-1)
}
