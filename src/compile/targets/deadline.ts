import type { Target } from '../../model/dataset.ts'
import { firstFrom, startingIn } from '../clauses.ts'
import { lastDay } from '../../model/edtf.ts'
import { headingsAt } from '../headings.ts'
import { nameAround, paragraphAt, type Reading, sentenceAt } from '../reading.ts'
import { looksBack } from '../tense.ts'
import { isReport } from '../report-kind.ts'
import { sentenceContinued } from './goal-clause.ts'
import { type DeadlineSource, statedDeadline } from './stated-deadline.ts'
import { termDeadline } from './term-deadline.ts'
import type { Span } from '../../model/span.ts'

/** The deadline of a target and how it is known. */
export type Deadline = Pick<Target, 'deadline' | 'deadlineBasis'>

const LIST_ITEM = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[).、]|[—•·]{1,2}|[①-⑳])/
const INTRODUCES = /[::]$|(?:如下|以下[^,。;]{0,8})。$/
const LONGEST_LIST = 20
const FAR = 60
/** What may stand before the date that opens a paragraph, in this order: 「(一)根据规划,总体要求。力争|到2027年」. */
const BEFORE_OPENING = [
  /^[\s(“)一二三四五六七八九十\d.、]*/,
  /^(?:根据|按照|依据|围绕)[^,。]{1,24},|^(?:该|这一)?《[^《》]{1,60}》(?:明确|提出|要求|确定)?[,:]/,
  /^(?:[^,。\s()一二三四五六七八九十\d.、][^,。]{0,23})?。/,
  /^(?:(?:经过|通过|力争用?|计划用|用)[^,。]{1,12},|力争|争取|努力)/,
]
/** Titles that say what is to be done, so that a year in them is when. */
const AIMS = /目标|任务|工作|安排|举措|措施|计划|部署|项目|实事|重点|打算|要求|阶段|[到至]20\d\d年/

/**
 * The end of a planning period that the target's sentence names before it: 「“十五五”期间,新增…」 lets 2030 be inherited, 「2026年至2030年,新增…」
 * states it; null when it names none.
 */
function periodOfSentence({ reading, periods }: DeadlineSource, target: Span): Deadline | null {
  const sentence = sentenceAt(reading, target.start)
  const named = startingIn(periods, { start: sentence.start, end: target.end }).at(-1)
  if (named === undefined) return null
  return { deadline: lastOf(named.date), deadlineBasis: named.printed === true ? 'stated' : 'inherited' }
}

/** The paragraph that introduces a list the target stands in (「到2020年:」 before 1., 2., 3.), else the target's own. */
function introducingParagraph(reading: Reading, own: Span): Span {
  const at = firstFrom(reading.paragraphs, own.start)
  const words = (index: number) => {
    const paragraph = reading.paragraphs[index]
    return paragraph === undefined ? '' : reading.folded.slice(paragraph.start, paragraph.end)
  }
  let index = at
  while (index > 0 && at - index < LONGEST_LIST && LIST_ITEM.test(words(index))) index -= 1
  return index < at && INTRODUCES.test(words(index)) ? reading.paragraphs[index]! : own
}

/** Whether nothing but what may open a paragraph stands before its date; each part is left out once, where it comes next. */
const isOpening = (words: string) =>
  BEFORE_OPENING.reduce((left, part) => left.replace(part, ''), words) === ''

/** The date that opens the target's paragraph or list, or a later sentence of the paragraph before the target's own. */
function openingDate({ reading, deadlines }: DeadlineSource, target: Span): string | null {
  const own = paragraphAt(reading, target.start)
  const paragraph = introducingParagraph(reading, own)
  const end = Math.min(target.start, paragraph.end)
  const first = deadlines[firstFrom(deadlines, paragraph.start)]
  if (first === undefined || first.end > end || first.start - paragraph.start > FAR) return null
  if (!isOpening(reading.folded.slice(paragraph.start, first.start))) return null
  const later = startingIn(deadlines, { start: first.end, end: target.start }).filter(
    ({ start }) => start === sentenceAt(reading, start).start,
  )
  return (later.at(-1) ?? first).date
}

/** The last deadline of the sentence that the target's goes on with: 「到2030年,…。其中,总量超过4万亿元」. */
function continuedDate({ reading, deadlines }: DeadlineSource, target: Span): string | null {
  const before = sentenceContinued(reading, sentenceAt(reading, target.start))
  return before === null ? null : (startingIn(deadlines, before).at(-1)?.date ?? null)
}

/** 建议全年预期目标: a heading of the year a text is published in. */
const OF_YEAR = /^(?:建议)?(?:今年|全年|本年度?)[^0-9]{0,12}目标/

/** The last day of the innermost heading above a target that names a year or a planning period to come: 「2027年主要目标」. */
function headingDate(reading: Reading, target: Span): string | null {
  const { dates, publishedOn } = reading
  for (const heading of headingsAt(reading, target.start).reverse()) {
    const { title } = heading
    if (heading.end > target.start || !AIMS.test(title) || looksBack(title)) continue
    // 「2.推动改造,到2026年全覆盖。」 is a sentence with a number: it dates its own paragraph alone.
    if (/[,，]/.test(title) && paragraphAt(reading, target.start).start > heading.end) continue
    const named = startingIn(dates, heading).filter(({ bound }) => bound !== 'so-far')
    const date = named.at(-1)?.date.split('/').at(-1)
    if (date === undefined && publishedOn !== null && OF_YEAR.test(title)) return publishedOn.slice(0, 4)
    if (date !== undefined && (publishedOn === null || lastDay(date) >= publishedOn)) return date
  }
  return null
}

/** 行动计划明确,我市将…; “根据规划,…: a paragraph of a report that tells what a plan says. */
const TELLS_PLAN =
  /^[\s“]*(?:根据|按照)?(?:该|这一|此次)?(?:(?:行动|工作|实施|建设)?(?:计划|方案|规划|纲要)|(?:实施)?意见|若干措施)[^,。;:]{0,6}(?:明确|提出|要求|显示|,)/

const toldEnds = new WeakMap<Reading, string | null>()

/** The end of the one plan with years that a report names, 「印发的《…行动计划(2025—2027年)》」; null for none, several, or one that is over. */
function toldEnd(reading: Reading): string | null {
  const known = toldEnds.get(reading)
  if (known !== undefined) return known
  const { dates, publishedOn } = reading
  const named = dates.filter(
    (date) => /^\d{4}\/\d{4}$/.test(date.date) && nameAround(reading, date)?.work === true,
  )
  const [end = null, ...others] = new Set(named.map(({ date }) => lastOf(date)))
  const told = end !== null && others.length === 0 && (publishedOn === null || lastDay(end) >= publishedOn)
  toldEnds.set(reading, told ? end : null)
  return told ? end : null
}

/** The end of the plan that the target's paragraph of a report tells of. */
function toldPlanEnd({ reading }: DeadlineSource, target: Span): string | null {
  if (reading.kind === 'plan' || reading.kind === 'opinion') return null
  const { start, end } = paragraphAt(reading, target.start)
  return TELLS_PLAN.test(reading.folded.slice(start, Math.min(end, start + FAR))) ? toldEnd(reading) : null
}

/** 主要预期目标是:…, at the head of a sentence of a report. */
const OPENS_GOALS = /^[^。;]{0,40}?目标(?:任务)?[是为:]/
const TITLE_AIMS = /目标|蓝图|任务|重点工作|工作(?:安排|部署|要点|思路)/

/** The one year that a report's title says it is about, for a sentence that lists goals: 「某区描绘2025年发展蓝图⏎…主要预期目标是:…」. */
function titleYear({ reading }: DeadlineSource, target: Span): string | null {
  const { title, kind, dates, folded, publishedOn } = reading
  if (title === null || !isReport(kind)) return null
  const { start, end } = sentenceAt(reading, target.start)
  if (!OPENS_GOALS.test(folded.slice(start, Math.min(end, start + FAR)))) return null
  const words = folded.slice(title.start, title.end)
  const years = startingIn(dates, title).filter(({ precision }) => precision === 'year')
  const [first, ...others] = new Set(years.map(({ date }) => date))
  if (first === undefined || others.length > 0 || !TITLE_AIMS.test(words) || looksBack(words)) return null
  return publishedOn === null || first >= publishedOn.slice(0, 4) ? first : null
}

/**
 * When a target is due, as the last year, month or day of what is named.
 *
 * Stated when its sentence prints a deadline (到2020年,A达到6家,B达到50家: both); inherited from the years its sentence gives it
 * (「三年内」), the planning period its sentence names, the date that opens its paragraph or list, a heading above it (「2026年主要目标」), the
 * plan its paragraph of a report tells of (「行动计划明确,…」), the year a report's title is about, or the end of the document's own period; else null.
 */
export function deadlineOf(source: DeadlineSource, target: Span): Deadline {
  const stated = statedDeadline(source, target)
  const term = termDeadline(source, target, stated)
  if (term !== null) return { deadline: term, deadlineBasis: 'inherited' }
  if (stated !== null)
    return { deadline: lastOf(stated.date), deadlineBasis: stated.named === true ? 'inherited' : 'stated' }
  const ofPeriod = periodOfSentence(source, target)
  if (ofPeriod !== null) return ofPeriod
  const date =
    continuedDate(source, target) ??
    openingDate(source, target) ??
    headingDate(source.reading, target) ??
    toldPlanEnd(source, target) ??
    titleYear(source, target) ??
    source.periodEnd
  return { deadline: date && lastOf(date), deadlineBasis: date === null ? null : 'inherited' }
}

const lastOf = (date: string) => date.split('/').at(-1) ?? date
