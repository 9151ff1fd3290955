import type { Comparator } from '../../model/dataset.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import type { Reading } from '../reading.ts'
import { GOAL_VERBS } from './goal-words.ts'
import { wholeNoun, namesNothing, nounAfter, withoutChange, withoutLead, withoutVerb } from './metric.ts'
import { startingIn } from '../clauses.ts'
import type { PlacedFigure } from './placed-figure.ts'

const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS}|等|约|共|达|有|的)$`)
const STARTS_WITH_VERB = new RegExp(`^(?:${GOAL_VERBS})`)
const RATE = /(?:年均|年度|平均)?(?:增长|下降|降低|减少|提高|提升|缩短|压缩|压减|增幅|降幅|增速)$/
/** 年均增长, 总量: what it is of stands in the clause before. */
const UNNAMED = /^(?:(?:年均|年度|平均)?(?:增长|增速|增幅|下降|降低|提高|提升)|总[数量]|总规模|规模|数量)$/
const PART_OF = /\d[个条家处座项][^\d,。]{1,8}$/
const START =
  /(?:从(?![业事属严快优重简来而此])|(?<![理自缘经])由|较|(?<![占同环对可之])比(?=20\d\d|[上去]|同期|[“‘\d]|十[一二三四五六七八九]五|[现基目]|全[市国省区]))/
const RESPECTIVELY =
  /^(?<names>[^,。;:]{2,60}?)(?:要|将|力争|均)?分别(?:达到?|为|占|提[高升]|增[长加]|新[增建]|建成|完成|改造|培育|引进|扩大|上升|下降|降低?|减少|压缩|缩短|控制|保持|稳定|不低于|不少于|不高于|不超过|超过|突破)?[到至在约近]?$/
const LISTED = /[、和及与]/
/** A and B of one thing: 「甲和乙|在新建项目的占比」, 「甲、乙|的覆盖率」. */
const SHARED = /^(?<list>[^的]+?)(?<of>的.+)$/
const SHARED_IN = /^(?<list>[^在的]+?)(?<of>在.+)$/
/** 「建成区|60%以上的|面积达到…要求」: the words behind a share say what is reached. */
const REACHING =
  /^(?!\()的?[^,。;:]{0,12}?(?:达到|实现|完成|符合|具备|满足|纳入|接入|建成|通过|取得|获得)[^,。;:]{2,40}$/
/** 每个街道|至少有1家|站点 */
const EACH = /^每(?:个|座|所|家|条|户|村|镇|区|街|社区)[^,。]{0,8}$/
const ATTRIBUTE = /^(?:新建|改建|扩建|新改扩?建|新增)(?=[^,。]{2})/
const PLACE = /(?:[区城镇乡村市县]|街道|园区|沿线|两岸|周边|范围内?|域内?|地区)$/

/** The names a list gives to `count` figures; the whole words for each where the list does not come out. */
function namesOf(words: string, count: number): readonly string[] {
  const shared = (pattern: RegExp) => {
    const { list = '', of = '' } = pattern.exec(words)?.groups ?? {}
    return list.split(LISTED).map((name) => name + of)
  }
  const readings = [shared(SHARED_IN), words.split(LISTED), shared(SHARED)]
  return readings.find(({ length }) => length === count) ?? Array.from({ length: count }, () => words)
}

/** Of 「A、B分别达到x和y」 the name that belongs to the figure; null without 分别 or with a single figure. */
function pairedName(
  reading: Reading,
  { quantity, clause }: PlacedFigure,
  quantities: readonly QuantityMention[],
): string | null {
  const inClause = startingIn(quantities, { start: clause.from, end: clause.end })
  const first = inClause[0]
  if (first === undefined || inClause.length < 2) return null
  const words = reading.folded.slice(clause.from, first.start)
  const names = RESPECTIVELY.exec(reading.folded.slice(clause.from, first.core.start))?.groups?.['names']
  if (!inClause.includes(quantity)) return null
  // 2026年、2027年分别新增床位500张、600张: one thing for all dates
  if (names === undefined && words.startsWith('分别'))
    return withoutChange(withoutVerb(words.slice(2))) || null
  if (names === undefined) return null
  return withoutVerb(namesOf(names, inClause.length)[inClause.indexOf(quantity)] ?? '')
}

const AT_LEAST = /(?:至少|最少|起码)[^,。;:\d]{1,8}$/
/** 总数达到每万人|5名 */
const REACHED_EACH = /(?:达到?|不低于|不少于|超过)每[百千万十]{0,2}[^,。;:\d]{1,3}$/
const AT_MOST = /(?:至多|最多)[^,。;:\d]{1,8}$/

/**
 * The comparator of a figure: in 「A、B分别达到x、y」 the words before x hold for y, too, unless y has its own; 「至少建成|1家」 is `>=`.
 */
export function comparatorIn(
  reading: Reading,
  figure: PlacedFigure,
  quantities: readonly QuantityMention[],
): Comparator {
  const { quantity, clause } = figure
  if (quantity.comparator === '=' && (AT_LEAST.test(figure.before) || REACHED_EACH.test(figure.before)))
    return '>='
  if (quantity.comparator === '=' && AT_MOST.test(figure.before)) return '<='
  const first = startingIn(quantities, { start: clause.from, end: clause.end })[0]
  const isAlone = quantity.comparator !== '=' || first === undefined || first.start === first.core.start
  if (isAlone || !['>=', '<='].includes(first.comparator)) return quantity.comparator
  return pairedName(reading, figure, quantities) === null ? quantity.comparator : first.comparator
}

/** What a share of something is to reach: 「本区建成区|面积达到达标要求」; null for a share without words of reaching behind it. */
function reachedBy({ quantity, after }: PlacedFigure, ahead: string): string | null {
  if (quantity.unit !== '%' || ahead.length < 2 || !REACHING.test(after)) return null
  return ahead + after.replace(/^的/, '').replace(/的(?:总体|工作|建设)?目标(?:任务|要求)?$/, '')
}

/** Words without what begins with 从, 由, 较 or 比 in their last part: 「覆盖率|从60%」 → 「覆盖率」. */
function withoutStart(words: string): string {
  const last = Math.max(words.lastIndexOf(','), words.lastIndexOf('。')) + 1
  const at = words.slice(last).search(START)
  return at < 0 ? words : words.slice(0, last + at)
}

/** Units of things that may be listed by name before their number: 「新增甲、乙、丙|3个|示范城市」. */
const COUNTS: ReadonlySet<string> = new Set(['个', '家', '座', '条', '处', '项', '所'])

/** 更新面积|达到: what is reached is the noun with all its words. */
const REACHED = /(?:达到?|超过|突破)$/

/** The words before a figure that name what it measures; a rate keeps its verb: 「生产总值年均增长」. */
function nameBefore({ quantity, before, head }: PlacedFigure): string {
  const words = withoutStart(before).trim()
  const share = /[%％]|百分点/.test(quantity.unit ?? '')
  // of shares 新建 tells what: 新建住宅|100%
  if (share && ATTRIBUTE.test(withoutLead(words))) return withoutChange(withoutLead(words))
  const rate = share && RATE.test(words)
  // 能耗|较2020年下降: what the change is counted from stands between
  const change = share && words !== before.trim() ? (RATE.exec(before.trim())?.[0] ?? '') : ''
  return rate ? withoutVerb(words) : withoutChange(withoutVerb(words, REACHED.test(head))) + change
}

/** 全区已建成|网点800个 */
const HELD = /^[^\d,]{0,8}?(?:已(?:建成|完成|有)|[现共拥]有)/

/** What a clause is about: its words before its own figure, without verbs: 「人均收入年均增长6%」 → 人均收入. */
const nameOfClause = (words: string) =>
  withoutChange(
    withoutStart(withoutVerb(/^[^\d翻]*/.exec(words.replace(HELD, ''))?.[0] ?? ''))
      .replace(RATE, '')
      .replace(/^一[批系][列]?|(?:总体|继续)?保持[^,。]{0,4}$/g, '')
      .replace(/(?:不[低少高超大小多]于?过?|至少|最[多少]|超过|突破)$/, ''),
  )

/**
 * What a figure measures: the noun after it (新增3个|平台), else the words before it (平台|达到3个), else the clause before
 * (「出入口增加电梯,累计新增19台」, also for a rate without a name, 「收入保持增长,年均增长6%」); empty when nothing names it.
 */
export function metricOf(
  reading: Reading,
  figure: PlacedFigure,
  quantities: readonly QuantityMention[],
): string {
  const paired = pairedName(reading, figure, quantities)
  if (paired !== null) return paired
  const { quantity, before, after, clause } = figure
  const ahead = nameBefore(figure)
  const behind = nounAfter(after)
  const reached = reachedBy(figure, withoutVerb(before))
  if (reached !== null) return reached
  const placed = PLACE.test(ahead) && quantity.unit !== '%' && STARTS_WITH_VERB.test(withoutLead(before))
  const listed = ahead.includes('、') && COUNTS.has(quantity.unit ?? '')
  if ((placed || listed || EACH.test(ahead)) && behind.length > 2) return behind
  const direct = namesNothing(before) || ENDS_WITH_VERB.test(before.trim()) || PART_OF.test(before)
  const nounFollows = behind.length > 1 && direct
  const counts = quantity.comparator !== '>=' || !/[达超突]/.test(before.slice(-3))
  if (nounFollows && counts) return behind
  if (ahead.length > 1 && ahead.length < 4 && behind.length > 1) return ahead + behind
  if (UNNAMED.test(ahead)) return nameOfClause(clause.previous) + ahead
  if (ahead.length > 1) return ahead
  if (behind.length > 1) return behind
  return nameOfClause(clause.previous) || (/投入|投资/.exec(before)?.[0] ?? wholeNoun(before))
}
