import type { Span } from '../../model/span.ts'
import { firstFrom, pieceAt, startingIn } from '../clauses.ts'
import { headingsAt } from '../headings.ts'
import { isInAside, type Reading, sentenceAt, withoutAsides } from '../reading.ts'
import { isPlanned, looksBack } from '../tense.ts'
import { isReport } from '../report-kind.ts'
import { lastDay } from '../../model/edtf.ts'

/** The clause a figure or wording stands in, with its sentence and the clause before it. */
export interface GoalClause extends Span {
  readonly sentence: Span
  /** Text of the clause before it in the same sentence; empty at the beginning. */
  readonly previous: string
  /** Like `previous`, but the clause that later parts go on from: 「新增A,其中B,|其中C」 → 「新增A」. */
  readonly whole: string
  /** Where the clause's own words begin, after a date at its head: 「到2020年|新增…」. */
  readonly from: number
}

/** How far from a clause the words of its sentence still tell its tense, in characters. */
const AROUND = 400
/** What a clause's label begins with. */
const LABEL_FIRST = /[\s”(\d一二三四五六七八九十—•·①-⑳]/
const LABEL = /^[\s”]*(?:[(]?[\d一二三四五六七八九十]{1,3}[).、](?!\d)|[—•·]{1,2}|[①-⑳])?\s*/

/** 与2025年相比, 在2025年基础上: a date that goals are measured from. */
const COMPARED = /^[底末]?(?:相比|的?基础上|为基[期数准]|水平|的?\d)/

/** 2000年|以前建成的小区: when the things meant were made, not when something is done. */
const MADE =
  /^(?:[底末]?(?:[以之]?前|[以之]?后|[至到]20\d\d年[底末]?))?间?(?:[新已]|期间)?(?:建成|建设|建造|竣工|投用|投运|交付|成立|注册|出生|入学|登记)[^,。;:的]{0,6}的/

/** The last of dates listed from one on, before an offset: 「2026年、|2027年|分别新增…」. */
function lastListed({ dates, folded }: Reading, first: Span, offset: number): Span {
  let last = first
  for (let at = firstFrom(dates, first.end); at < dates.length; at += 1) {
    const next = dates[at]!
    if (next.end > offset || !/^[、和及与]$/.test(folded.slice(last.end, next.start))) break
    last = next
  }
  return last
}

/** Where the words of a clause begin behind its label and, when one stands at its head before an offset, behind its date. */
function wordsFrom(reading: Reading, { start }: Span, offset: number): number {
  const { dates, folded } = reading
  const printed = startingIn(dates, { start, end: Math.min(offset, start + 5) })
  const first = printed.findLast(
    ({ start: from, end }) => end <= offset && !/[从由较比]/.test(folded.slice(start, from)),
  )
  if (first !== undefined) return lastListed(reading, first, offset).end
  if (!LABEL_FIRST.test(folded[start] ?? '')) return start
  return start + (LABEL.exec(folded.slice(start, Math.min(offset, start + 12)))?.[0].length ?? 0)
}

/** The clause an offset stands in. */
export function goalClauseAt(reading: Reading, offset: number): GoalClause {
  const sentence = sentenceAt(reading, offset)
  const at = firstFrom(reading.clauses, offset + 1) - 1
  const { start, end } = reading.clauses[at] ?? sentence
  const wordsAt = (index: number) => {
    const before = reading.clauses[index]
    const inside = before !== undefined && before.start >= sentence.start
    return inside ? reading.folded.slice(before.start, before.end) : ''
  }
  let part = at - 1
  while (wordsAt(part).startsWith('其中')) part -= 1
  const previous = wordsAt(at - 1)
  return {
    start,
    end,
    sentence,
    previous,
    whole: part === at - 1 ? previous : wordsAt(part),
    from: wordsFrom(reading, { start, end }, offset),
  }
}

/** Whether the sentence up to the clause's end prints a date that was over when the text was published: 「2017年,…」, 「“十二五”期间」. */
function tellsPast(reading: Reading, { sentence, end }: GoalClause): boolean {
  const { folded, dates, publishedOn } = reading
  if (publishedOn === null) return false
  const printed = startingIn(dates, { start: sentence.start, end }).filter(
    (date) =>
      !isInAside(reading, date) &&
      !/[从由较比]$/.test(folded.slice(Math.max(0, date.start - 1), date.start)) &&
      !COMPARED.test(folded.slice(date.end, date.end + 8)) &&
      !MADE.test(folded.slice(date.end, date.end + 24)),
  )
  return printed.length > 0 && printed.every(({ date }) => lastDay(date) < publishedOn)
}

/** 过去一年,…: a paragraph that looks back from its first words. */
const OPENS_BACK =
  /^[\s(“)一二三四五六七八九十\d.、—■●]{0,6}(?:刚刚)?(?:(?:这|过去)?一年(?:来|间)?,|过去(?:的?[一二三四五\d]|,)|[一二三四五]年来,|去年,|上年,)/
const ORDERS = /力争|确保|争取|将|(?<![主不重需只])要|今年|明年|下一步|到20\d\d年/

const TITLE_AHEAD = /安排|部署|计划|打算|目标|展望|任务/

/** Whether a report's title says that all of it looks back, 「2025年工作回顾」; not 「2025年工作回顾和2026年安排」. */
function isLookBack({ title, folded, kind }: Reading): boolean {
  if (title === null || !isReport(kind)) return false
  const words = folded.slice(title.start, title.end)
  return looksBack(words) && !TITLE_AHEAD.test(words)
}

/** 2023年,全县重点项目共|530项,其中…: how many there are. */
const THERE_ARE = /^20\d\d年,?[^,。;]{0,24}共(?:有|计)?\d/

/** Whether a sentence of a report without a date of its own counts what there is. */
const countsAll = ({ folded, kind, publishedOn }: Reading, { sentence }: GoalClause): boolean =>
  publishedOn === null &&
  isReport(kind) &&
  THERE_ARE.test(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))

/** Whether a clause stands in a paragraph that looks back, in a sentence without a word of intent: 「过去一年,…。城镇新增就业1256万人。」 */
function isInLookBack({ folded, paragraphs }: Reading, { sentence }: GoalClause): boolean {
  const paragraph = pieceAt(paragraphs, sentence.start)
  if (paragraph === null) return false
  const opening = folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 24))
  return (
    OPENS_BACK.test(opening) &&
    !ORDERS.test(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND)))
  )
}

/** Where what tells a sentence's tense begins: one that begins with 其中 goes on with the sentence before it in its paragraph. */
const toldFrom = (reading: Reading, sentence: Span): number =>
  sentenceContinued(reading, sentence)?.start ?? sentence.start

/** The sentence that one beginning with 其中 goes on with: 「目标是:到2030年,…。|其中,总量超过4万亿元」; null for other sentences. */
export function sentenceContinued({ folded, sentences, paragraphs }: Reading, sentence: Span): Span | null {
  if (!folded.startsWith('其中', sentence.start)) return null
  const before = sentences[firstFrom(sentences, sentence.start) - 1]
  const paragraph = pieceAt(paragraphs, sentence.start)
  return before !== undefined && paragraph !== null && before.start >= paragraph.start ? before : null
}

/** 全年|建成10个: a report of spring to autumn speaks of a year that is not over. */
const OF_YEAR = /^[\s“”]*(?:今年)?(?:全年|年内)(?!预计)/
const OTHER_YEAR = /去年|上年|20\d\d年|“?十[一二三四五六七八九]五”?/

/** Whether a clause tells of the year that runs when a report is published in its third to tenth month; its sentence names no other time. */
function tellsOfYear({ folded, publishedOn }: Reading, { sentence, start, end }: GoalClause): boolean {
  const month = publishedOn?.slice(5, 7) ?? ''
  if (month < '03' || month > '10' || !OF_YEAR.test(folded.slice(start, Math.min(end, start + 12))))
    return false
  return !OTHER_YEAR.test(
    folded.slice(Math.max(sentence.start, start - AROUND), Math.min(end, start + AROUND)),
  )
}

/** 报告指出,|坚定不移建设…: a paragraph that says who orders, and then nothing but orders. */
const SAYS_ORDERS =
  /^[^。;]{0,40}?(?:指出|提出|强调|要求|明确)[,:](?:要|将|坚定不移|坚持|深入|加快|大力|全力|全面|着力|扎实|持续|积极|聚焦|围绕|统筹|抓好|做好|推进|推动|加强|提升|建设|实施|完善|优化|深化|强化|打造|培育)/
/** 《意见》要求:到2025年,…: a paragraph that tells what a plan sets. */
const TELLS_PLAN =
  /^(?:根据|按照)?(?:该|这一)?《[^《》]{1,60}》(?:明确|提出|要求|确定)?[,:][^。;]{0,8}到(?:20\d\d年|“?十)/
const TELLS_DONE = /已|了|截至|目前|去年|上年|过去|以来|年来|同比|成效|成绩/

/** Whether a clause of a report stands in a paragraph of orders or one that tells a plan, in a sentence that tells of nothing done. */
export function isOrdered({ folded, paragraphs, kind }: Reading, { sentence }: GoalClause): boolean {
  const paragraph = isReport(kind) ? pieceAt(paragraphs, sentence.start) : null
  if (paragraph === null) return false
  const opening = folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80))
  const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND))
  return (SAYS_ORDERS.test(opening) || TELLS_PLAN.test(opening)) && !TELLS_DONE.test(words)
}

/** Whether the clause speaks of what its issuer will do; see `isPlanned`. A wording that binds by itself counts as a deadline does. */
export function isGoal(reading: Reading, clause: GoalClause, binds: boolean): boolean {
  if (!binds && (tellsPast(reading, clause) || isInLookBack(reading, clause) || isLookBack(reading)))
    return false
  if (countsAll(reading, clause)) return false
  const { sentence } = clause
  const from = Math.max(toldFrom(reading, sentence), clause.start - AROUND)
  const to = Math.min(sentence.end, clause.end + AROUND, clause.start + 3 * AROUND)
  return isPlanned({
    clause: withoutAsides(reading, { start: clause.start, end: Math.min(clause.end, clause.start + AROUND) }),
    sentence: withoutAsides(reading, { start: from, end: to }),
    sectionTitles: headingsAt(reading, clause.start).map(({ title }) => title),
    kind: reading.kind,
    hasDeadline: binds || tellsOfYear(reading, clause) || isOrdered(reading, clause),
  })
}
