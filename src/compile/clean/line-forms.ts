import { anyOf } from '../../model/any-of.ts'
import { findPrintedDates, type PrintedDate } from '../metadata/printed-date.ts'
import { startsWithLabel } from '../metadata/labels.ts'
import { isFurniture, startsOtherTexts } from './furniture.ts'

const HEADING =
  /^(?:第[一二三四五六七八九十百零\d]{1,4}[章节编条]|[一二三四五六七八九十]{1,3}\s?[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}\s?[、.](?!\d)\s?\S)/
// 沪府发〔2018〕12号, on a line of its own or in brackets
const NUMBER =
  /^\(?\s?\p{Script=Han}[\p{Script=Han}\s]{0,14}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\s?(?:第\s?)?\d{1,4}\s?号\s?\)?$/u
const SALUTATION = /^(?:各|市|区|县|本市|有关|机关)[^。!?]{2,160}:$/
const TIME_OR_COUNT =
  /^(?:\s|星期[一二三四五六日天]|周[一二三四五六日]|(?:上|下)午|\d{1,2}:\d{2}(?::\d{2})?\d{0,9}(?!\d)|\d{1,9}(?![\d:])|[|/()[\]]){1,12}$/
const TITLE_END = new RegExp(
  `(?:${anyOf(`意见 办法 规定 条例 细则 决定 决议 通知 通告 公告 公报 规划 计划 方案 纲要 要点 措施 政策 清单 报告 讲话 致辞
    倡议书 指南 指引 导则 标准 目录 批复 函 若干条`)})(?:\\([^()]{1,16}\\)|[》”]){0,2}$`,
)

/** Whether a folded line is running text: it ends sentences, or is too long for anything else. */
export function isProse(folded: string): boolean {
  return folded.includes('。') || (folded.length >= 45 && /[,;]/.test(folded)) || SALUTATION.test(folded)
}

/** Whether a folded line begins with the number of a heading: 「一、总体要求」, 「(二)」, 「第三章」, 「1.建设」. */
export const isHeadingLine = (folded: string): boolean => HEADING.test(folded)

/** Whether a folded line is a document number (文号) and nothing else: 「闵府发〔2026〕26号」. */
export const isDocumentNumber = (folded: string): boolean => NUMBER.test(folded)

/** Whether a folded title ends like an official document: 「…实施意见」, 「…三年行动计划(2018-2020年)」. */
export const endsAsDocument = (folded: string): boolean => TITLE_END.test(folded)

/** A clock's time behind a date, with the blanks around it. */
const TIME = /^\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*[|/]?\s*/

/** Whether labels of furniture follow a date at a line's beginning: 「2024-01-24 09:30 来源:某报 字号:大 中 小」. */
function hasLabelsBehind(folded: string, { span }: PrintedDate): boolean {
  if (span.start > 0) return false
  const after = folded.slice(span.end)
  return /^\s/.test(after) && startsWithLabel(after.replace(TIME, ''))
}

/** The address of a page before its date: 「http://www.example.com 2024-01-24」. */
const ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,30}\.){1,4}[a-z]{2,6}\/?(?=\s)/i

/** Whether at most a time, a counter or a medium stands beside a date. */
function standsAlone(folded: string, { span }: PrintedDate): boolean {
  if (folded.length > 60 || folded.includes(',')) return false
  const before = folded.slice(0, span.start).replace(ADDRESS, '')
  const after = folded.slice(span.end)
  if (/\S$/.test(before) || /^(?!\d{1,2}:\d{2})[^\s|([/]/.test(after)) return false
  return (
    before.length <= 16 &&
    (after === '' || TIME_OR_COUNT.test(after) || /^[\s\d:]{0,12}\s?\S{0,24}(?:\s\S{0,24}){0,3}$/.test(after))
  )
}

/**
 * Whether a folded line is a date with at most a time, a counter, a medium or labels beside it: 「2024-01-24 19:41:00」, 「2023-08-08 174」,
 * 「2024-01-24 来源:某报」.
 *
 * Not 「2023年4月24日新闻发布会实录」: there the date is a part of the words.
 */
export function isDateLine(folded: string): boolean {
  if (folded.length > 160 || /[。;]/.test(folded)) return false
  const [date] = findPrintedDates(folded)
  return date !== undefined && (hasLabelsBehind(folded, date) || standsAlone(folded, date))
}

/** Whether a folded line of a page's head belongs to the page: labels, the date line, tools, breadcrumbs. */
export function isHeadMark(folded: string): boolean {
  return (
    isFurniture(folded) ||
    isDateLine(folded) ||
    startsOtherTexts(folded) ||
    (folded.length <= 160 && startsWithLabel(folded))
  )
}
