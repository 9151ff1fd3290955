import type { EventRole } from '../../model/dataset.ts'
import { dayNumber, firstDay, lastDay } from '../../model/edtf.ts'
import type { DateMention } from '../parsers/date-mention.ts'
import { headingsAt } from '../headings.ts'
import { isInAside, nameAround, paragraphAt, type Reading, sentenceAt } from '../reading.ts'
import { looksBack } from '../tense.ts'
import { holdsMatch } from '../holds-match.ts'
import { ofCell } from './cell-role.ts'

const HELD =
  /召开|举行|举办|主持|出席|参加|会议|开幕|调研|座谈|部署|[开揭](?:街|业|园|馆|牌|镇|营|放(?=仪式|活动))|签约|奠基|启动|发布会/
const ISSUED = /印发|发布|公布|颁布|审议通过|施行|实施/
const IN_FORCE = /^起(?:施行|实施|执行|生效)/
const SPANNING = /[-—–~～至到]/
const ONE_END = /[底末前]$/
const BASE = /^(?:的(?![^,。;:]{0,10}目标)|基期|完成(?:值|情况|数)|现状|实际|以来|期间,?[^,。]{0,20}已)/
const GOAL_HEAD = /^(?:目标|规划|计划|预期)/
const AHEAD =
  /[将要拟]|新[增建设开辟]|改造|培育|引进|打造|建设|建立|确保|目标|实现|完成|建成|[达减降增]|全面|基本|力争|目标|确保|启动|推[进动广]|形成|逐步|扩大|制[定订]|出台|修订|编制|开[展工通放]|竣工|投[入用产]|举[办行]|组织|实施|试点|提[升高]|优化|更新|升级|覆盖|安排|交付|落地|供应|筹措|整治|治理|创建|发放|修复|开设|推出|控制在|以内|年底?前/g
/** 今年,要…; 今年的主要目标是: what the running year is to bring. */
const INTENDS =
  /^,?(?:我们|[全我本各][区市县省镇乡州]|\p{Script=Han}{2,4}[区市县省镇乡州]|全年)?(?:要(?!求|闻|点)|将|力争|计划|拟|确保|努力|争取)|^[^,。;:]{0,14}目标/u
/** Where a clause begins: a year there is when something is done, elsewhere it may be a part of a name. */
const CLAUSE_START = /(?:^|[,。;:、(\n]|其中|[一二三四五]是)$/
/** 三年行动计划( — the years in the bracket belong to the plan's name. */
const NAMED_PLAN = /(?:规划|计划|方案|纲要|行动|意见)[》”]?\($/
const LOOK_BACK = /[从自由较比与]$/

/** What names a meeting with its year: 「召开|2026年优化营商环境大会」, 「在|2026年全区大会上」; not 「在|2026年召开大会」. */
const CALLS = /(?:召开|举行|举办|出席|参加)(?:了|的)?$/
const MEETING = /^度?[^,。;:、“”《》\n]{1,30}?(?:会|论坛|仪式|活动)(?=[,。;:、\n上并]|$)/
const PLACED = /^度?(?:(?!召开|举行|举办)[^,。;:、“”《》\n]){1,30}?(?:会|论坛|仪式|活动)(?:上|期间)/

/** Whether a year belongs to the name of a meeting. */
function namesMeeting({ folded }: Reading, { start, end }: DateMention): boolean {
  const before = folded.slice(Math.max(0, start - 4), start)
  const after = folded.slice(end, end + 40)
  return CALLS.test(before) ? MEETING.test(after) : before.endsWith('在') && PLACED.test(after)
}

/** Half a year has at most 184 days. */
const MOST_DAYS_OF_PART = 190

const REPORTS = new Set(['meeting', 'news', 'speech'])

function ofName(reading: Reading, mention: DateMention): EventRole | null | undefined {
  const name = nameAround(reading, mention)
  if (name === null || mention.foundBy === 'plan-period') return name?.work === true ? null : undefined
  return name.work || mention.foundBy === 'name-year' ? 'reference' : undefined
}

/** Whether a date opens a title page's line of delivery, in one or in broken lines: 「2026年1月12日|在某县⏎第八届人民代表大会⏎第三次会议上」. */
function isDelivery({ folded }: Reading, { end }: DateMention): boolean {
  const words = folded.slice(end, end + 80).split('。')[0]!
  return words.startsWith('在') && /(?:会议|大会|全会)上\s/.test(words)
}

function ofDay(reading: Reading, mention: DateMention): EventRole | null {
  const paragraph = paragraphAt(reading, mention.start)
  const alone = paragraph.start === mention.start && paragraph.end === mention.end
  if (alone) return 'issued'
  if (IN_FORCE.test(reading.folded.slice(mention.end, mention.end + 4))) return 'reference'
  if (REPORTS.has(reading.kind) && isDelivery(reading, mention)) return 'held'
  const sentence = sentenceAt(reading, mention.start)
  const words = reading.folded.slice(
    Math.max(sentence.start, mention.start - 200),
    Math.min(sentence.end, mention.end + 200),
  )
  if (REPORTS.has(reading.kind) && HELD.test(words)) return 'held'
  return ISSUED.test(words) ? 'issued' : 'reference'
}

/** 在2025年|基础上翻一番, 与2025年|相比 */
const MEASURED_FROM = /^[底末]?(?:相比|的?基础上|为基[期数准])/
/** 2025年度|城市更新实施计划分解如下: a year in the name of a plan that is printed without marks. */
const NAME_OF_PLAN =
  /^(?!计划|安排)[^,。;:、“”《》\s\d]{0,14}?(?:(?:实施|工作|行动|年度|投资|建设)(?:计划|方案)|要点|报告)(?![投建新完])/
/** (扣除|2022年专项支出外): what is left out of a figure. */
const LEFT_OUT: ReadonlySet<string> = new Set(['扣除', '剔除', '不含', '除去'])

/** 2024年|10件实事完成情况, 2024年|…如期完成 in a report */
const TOLD_DONE = /^[^,。;]{0,30}(?:(?:完成|落实|进展|执行|实施)情况|如期完成|超额完成)/

/** 2023年重点项目共|530项: how many there are, in a report that prints no date of its own. */
const THERE_ARE = /^,?[^,。;]{0,24}共(?:有|计)?\d/

function ofYear(reading: Reading, mention: DateMention): EventRole {
  const cell = ofCell(reading, mention)
  if (cell !== null) return cell
  if (namesMeeting(reading, mention)) return 'reference'
  const { folded, publishedOn } = reading
  if (MEASURED_FROM.test(folded.slice(mention.end, mention.end + 6))) return 'reference'
  if (folded[mention.end - 1] === '度' && NAME_OF_PLAN.test(folded.slice(mention.end, mention.end + 40)))
    return 'reference'
  if (LEFT_OUT.has(folded.slice(mention.start - 2, mention.start))) return 'reference'
  const after = folded.slice(mention.end, mention.end + 12)
  const clause = folded.slice(
    mention.end,
    Math.min(sentenceAt(reading, mention.start).end, mention.end + 200),
  )
  const ahead = publishedOn !== null && lastDay(mention.date) >= publishedOn
  if (
    GOAL_HEAD.test(after) ||
    (ahead && /[到至]$/.test(folded.slice(Math.max(0, mention.start - 1), mention.start)))
  )
    return 'deadline'
  if (BASE.test(after) || LOOK_BACK.test(folded.slice(Math.max(0, mention.start - 1), mention.start)))
    return 'reference'
  if (publishedOn !== null && !ahead) return 'reference'
  const line = paragraphAt(reading, mention.start)
  if (ahead && line.start === mention.start && line.end === mention.end) return 'deadline'
  const intended = INTENDS.test(clause) || (ahead && isIntended(reading, mention))
  if (mention.basis === 'resolved' && !isToCome(reading, mention) && !intended) return 'reference'
  if (/已(?!建成区)|了/.test(clause.slice(0, 30))) return 'reference'
  if (REPORTS.has(reading.kind) && !ahead && (TOLD_DONE.test(clause) || THERE_ARE.test(clause)))
    return 'reference'
  const opens = CLAUSE_START.test(folded.slice(Math.max(0, mention.start - 2), mention.start))
  if (opens && isToCome(reading, mention) && /^,?\p{Script=Han}/u.test(clause)) return 'deadline'
  const until = mention.end + clause.length
  return holdsMatch(folded, AHEAD, mention.end, until) ? 'deadline' : 'reference'
}

/** Whether a date begins after the publication, 「明年」, 「2028年」 in a text of 2026, or is a part of a year most of which is to come. */
function isToCome({ publishedOn }: Reading, { date }: DateMention): boolean {
  if (publishedOn === null) return false
  if (firstDay(date) > publishedOn) return true
  const [now, from, to] = [publishedOn, firstDay(date), lastDay(date)].map(dayNumber)
  return to! - from! < MOST_DAYS_OF_PART && to! - now! > now! - from!
}

/** Words of intent, and how far before a date they may stand. */
const ORDERS = /(?<![不主重需只摘纪概紧必])要(?!求|素|闻|点|地|件|务|害)|力争|确保|争取|努力/
const ORDERS_REACH = 82

/** Whether a part of a year stands behind words of intent in its sentence: 「要锚定目标,…,上半年投资增长10%」; a whole year does not count. */
function isIntended(reading: Reading, { start, date }: DateMention): boolean {
  if (!date.includes('/')) return false
  const sentence = sentenceAt(reading, start)
  return ORDERS.test(reading.folded.slice(Math.max(sentence.start, start - ORDERS_REACH), start))
}

/** Whether a date was over when the document was published; unknown without a publication date, so no. */
const isPast = ({ publishedOn }: Reading, { date }: DateMention) =>
  publishedOn !== null && lastDay(date) < publishedOn

/** Whether an end without 到 or 至 is what something is measured from, or is over: 「较“十四五”末翻一番」, 「2024年底,…」 in 2026. */
function isStart(reading: Reading, mention: DateMention): boolean {
  if (/^[到至]/.test(reading.folded[mention.start] ?? '')) return false
  return (
    LOOK_BACK.test(reading.folded.slice(Math.max(0, mention.start - 1), mention.start)) ||
    isPast(reading, mention)
  )
}

/**
 * A plan's years are over when they end before the publication; without a publication date they count as over, unless the text sets goals for
 * their last year or later: 「到2025年,…。“十四五”期间新增…」.
 */
const isOver = ({ publishedOn, dates }: Reading, { date }: DateMention) =>
  publishedOn === null
    ? !dates.some(
        ({ bound, foundBy, date: until }) =>
          bound === 'until' && foundBy !== 'plan-period' && lastDay(until) >= lastDay(date),
      )
    : lastDay(date) < publishedOn

/**
 * What part a date plays in its document; null when it is no date of its own (the plan named in 《…“十五五”规划》).
 *
 * 「到2020年」 is a deadline, 「今天下午…召开」 in a report held, a date alone on a line issued, a year in a name or a look back
 * a reference, the years of the document's own plan its period.
 */
export function roleOf(reading: Reading, mention: DateMention, period: string | null): EventRole | null {
  const named = ofName(reading, mention)
  if (named !== undefined) return named
  if (isInAside(reading, mention)) return 'reference'
  if (mention.date === period) return 'period'
  const past = headingsAt(reading, mention.start).some(({ title }) => looksBack(title))
  if (mention.foundBy === 'plan-period' && mention.bound === undefined)
    return isOver(reading, mention) ? 'reference' : 'period'
  if (mention.bound === 'so-far' || past || mention.foundBy === 'plan-period') {
    return mention.bound === 'until' && !past && !isStart(reading, mention) ? 'deadline' : 'reference'
  }
  if (mention.bound === 'until') return isStart(reading, mention) ? 'reference' : 'deadline'
  if (firstDay(mention.date) === mention.date.split('/')[0]) return ofDay(reading, mention)
  if (NAMED_PLAN.test(reading.folded.slice(Math.max(0, mention.start - 6), mention.start))) return 'reference'
  const printed = reading.folded.slice(mention.start + 1, mention.end)
  if (SPANNING.test(printed) && !ONE_END.test(printed))
    return isPast(reading, mention) ? 'reference' : 'period'
  return ofYear(reading, mention)
}
