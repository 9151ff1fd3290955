import { isInAside, nameAround, type Reading } from '../reading.ts'
import { isCapacity, isCondition, isDuration, isFrequency, isSystem } from './figure-conditions.ts'
import { GOAL_VERBS, SUPPORTING_VERBS } from './goal-words.ts'
import { withoutLead, withoutVerb } from './metric.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import type { PlacedFigure } from './placed-figure.ts'

const VERB = new RegExp(GOAL_VERBS)
/** A clause whose parts 其中 goes on to name is a goal's: 「完成投资25亿元,其中…」; not 「河道39条,其中…」. */
const ORDERED = new RegExp(`${GOAL_VERBS}|增长|提高|下降|降低|超过|不低于|不少于`)
/** A verb's last character and the thirty behind it. */
const NEAR = 31
/** The last words of a clause, as far back as a verb still rules what follows. */
const endOf = (head: string) =>
  head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('。'), head.length - NEAR - 2) + 1)
const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS})$`)
/** 支持|项目3个; not 利用率, 服务量: the name of what is measured. */
const SUPPORTED = new RegExp(`^(?:${SUPPORTING_VERBS})(?![率量额值]|比例|比重|总[量数额])`)
const CHANGED =
  /(?:[提增扩上降下减占延]|[控压缩])[^,。]{0,3}[至到在为]$|(?:增长|下降|降低|减少|提高|提升|缩短|压缩|增幅|降幅|增速)$|占比[^,。]{0,2}$/
/** 甲、乙分别超过|3万元、2万元 */
const COMPARED_EACH = /分别(?:超过?|突破|达|不低于|不少于|不高于|不超过)$/
const ORDINAL_UNIT = /^(?:期|届|轮|级|档|批|位|次|度|类|种)$/
const FROM = /(?:从|由|较|(?<![占同环对可之])比(?![重例率值较]))[^,。]{0,14}$/
const REACH = /^(?:范围|半径|以内范围|内(?!部)|之内|外|周边|为一|一遇|一次|1次|\(含\)|[-—+]\d|制|型|级别)/
const EACH = /(?:每|\d(?:天|周|个?月|年)[^,。]{0,4})$/
const ATTENDING = /^[^,。]{0,8}(?:参加|出席|参会|列席|与会)/
const PART_OF = /^[^(、,。;:和及至到达超为增控不约近的\d]{1,8}\d[\d.]*[个条家处座项]/
/** 进入全省前|5名: places in an order, not how many; 「年底前|10名」 is a date. */
const FIRST_OF = /(?<![年月日底末])前\s?$/
/** 5家企业|进入全国500强: how many are to be among the first. */
const ENTERING =
  /^[^,。;:]{1,12}?(?:进入|跻身|入选|入围)(?:世界|全球|亚洲|国际|国家|全国|中国|全省|全市)[^,。;:]{0,8}(?:强|榜单?|名单|行列|方阵|前列)/
const AGE = /寿命|年龄/
const CONDITION = /可(?:申请|申报|享受)|(?:申报|申请|准入|认定)条件/
/** 申报企业应具备以下条件: what stands behind it is asked of others. */
const ASKED =
  /(?:具备|符合|满足)[^,。;:]{0,12}条件|条件[:是为]|(?:申报|申请|认定|准入|入选)(?:企业|单位|主体|对象|条件|人)/
const SHARE_REACHING = /^的[^,。;:]{1,12}?(?:达到|实现|完成|建成|符合|纳入|接入|通过|具备|达标)/
/** 将60座公园|纳入名录 */
const TREATED = /^[^,。;:]{1,16}?(?:纳入|列入|改造|建成|打造|转化|升级|提升|更新|移交)/
/** 为六百户家庭|实施改造 */
const SERVED =
  /^[^,。;:]{1,20}?(?:实施|开展|进行|完成|提供|免费)[^,。;:]{0,12}(?:改造|整治|修缮|更新|治理|服务|培训|接种|筛查|体检)/
/** 锚定增长6%|的目标 */
const UPHELD = /锚定|咬定|瞄准|紧盯|盯紧|围绕|实现|完成|确保/
const AIMED_AT = /^的?[^,。;:]{0,6}目标/
const WITH = /[与和对向由以为]$/
const GRANT_LIMIT = /(?:最高|单[个户家笔项次]|每[个户家人名项次亩]|封顶|上限|限额|额度)[^,。]{0,12}$/
/** 「年收入|50万元以上|企业」: what a thing is like, not how much is wanted. */
const LIKENESS = /^的?\p{Script=Han}/u
const SIZED = /[元亩岁吨㎡]$|平方米$|公顷$/
const BASED_ON = /^(?:按照?|根据|依据|依照|参照|对照|遵循|对)[^,。]{2,}$/
const STANDARD =
  /(?:标准|要求|原则|比例|规定|规范|口径|项目|企业|单位)$|的(?:标准|要求|比例|原则|规定)(?=规划|建设|配|设|给|安排|执行|落实|进行|开展|实施|确定)/
/** 健全四项机制, 实现三个“翻番”: headings of work rather than things. */
const HEADINGS =
  /^“[^”]{1,4}”(?=$|[、和])|^(?:[^、,。]{0,4})(?:机制|制度|体系|举措|措施|任务|原则|理念|关系|环节|问题|转变)$/
/** 分类梳理…共|22项|任务, 明确|30条|措施: how many parts the document itself has. */
const PARTS = /^(?:重点|主要|具体|目标|工作|政策){0,2}(?:任务|措施|举措|条款|内容|事项)[”"]?$/
const LISTS = /梳理|包括|包含|分为|涉及|明确|提出|部署|确定|列出|共$|共计$/
/** 占年计划投资的|64.49%: how much of a plan is done. */
const OF_PLAN = /占(?:全年|年度|当年|年|本年)?(?:度|总)?(?:计划|目标|任务)[^,。;:]{0,8}$/
/** 常态化开展的有|3项 */
const COUNTED = /的(?:共|还)?有$/
/** 每个乡镇都建有|1所, 各区至少办|1所 */
const EACH_HAS = /^[^,。;:\d]{0,4}每(?:个|座|所|家|条|户|村|镇|区|街)[^,。;:\d]{1,10}(?:都|均)[建设配拥]?有$/
const AT_LEAST = /(?:至少|最少|起码)[建办设配有]{1,2}$/
const GRANTED = /给予|奖励|补贴|补助|资助|贴息|配套/
const GRANT =
  /给予|奖励|补贴|补助|资助|(?<!(?:安排|设立|统筹|投入|筹集|筹措)[^,。]{0,12})扶持资金|按[照其].{0,12}的$|最高(?:可达)?$/

/** 收入比缩小至1.9, 指数达到85: what is measured without a unit. */
const INDEX =
  /(?:比|比值|系数|指数|容积率|强度|密度|倍率|评分|得分|PUE值?)[^,。;:\d]{0,8}(?:[至到在为]|达到?|突破|超过|不[低高小大少多]于|不超过|[≤≥<>]=?)\s?$/

const RATE_BELOW_ONE = new RegExp(INDEX.source.replace('|评分', '|率|评分'))

/** Whether a figure without a unit is an amount: that of an index or ratio, 「容积率控制在2.5」; not 「达到5」 of nothing. */
export const isIndexFigure = (text: string, { core, value }: QuantityMention): boolean =>
  (typeof value === 'number' && value < 1 ? RATE_BELOW_ONE : INDEX).test(
    text.slice(Math.max(0, core.start - 24), core.start).replace(FROM_VALUE, ''),
  )

/** 指数|从2020年的85|提高到 */
const FROM_VALUE = /[从由][^,。;:从由]{1,14}(?=(?:提[高升]|增[长加]|上升|下降|降低|缩小|压缩)[至到]$)/

/** 建筑面积8万平方米, 总投资约15亿元: how large a thing is. */
const SIZE =
  /^(?:其中|该?项目|工程|地块|线路|预计)?(?:总|规划|计划)?(?:建筑面积|建设面积|面积(?=合计|约?$)|(?<=总)面积|占地(?:面积)?|覆盖面积|用地面积|投资额?|投资总额|全长|长度?|宽度?|高度?|注册资本)(?:合计)?(?:约?为)?$/

const ONLY_DATE = /^[到至在力争\s“”\d年月日底末前十一二三四五期间]*$/

/** Why a figure is no amount of a goal; the ledger shows it. */
export type NoAmount =
  | 'scope'
  | 'attendance'
  | 'indefinite'
  | 'ordinal'
  | 'name'
  | 'duration'
  | 'frequency'
  | 'condition'
  | 'grant'
  | 'start-value'

/**
 * What a figure measures or names other than a goal: a duration (15分钟生活圈), a distance (50米范围内), a frequency (每月1次), a
 * value to start from (从30幢), a grant to applicants (给予最高500万元), a part of a name (“三个转变”); null when it may be a goal.
 */
export function whyNoAmount(reading: Reading, figure: PlacedFigure): NoAmount | null {
  const { quantity, before, after, clause, head } = figure
  const { core, script, value } = quantity
  const unit = quantity.unit ?? ''
  const counts = quantity.unit !== null || isIndexFigure(reading.folded, quantity)
  if (!counts || REACH.test(after)) return 'scope'
  if (isInAside(reading, core)) return 'start-value'
  if (ATTENDING.test(after)) return 'attendance'
  if (/由.{0,6}$/.test(before) && /^[^,。]{0,10}[组构]成/.test(after)) return 'scope'
  if (PART_OF.test(after)) return 'scope'
  if (script === 'han' && value === 1 && !/[万亿]/.test(unit)) return 'indefinite'
  if (script === 'han' && ORDINAL_UNIT.test(unit)) return 'ordinal'
  if (FIRST_OF.test(before) && /^[位名强]$/.test(unit)) return 'ordinal'
  const name = nameAround(reading, core)
  if (name !== null && (name.start > clause.start || name.end < clause.end)) return 'name'
  if (isDuration(figure)) return 'duration'
  if ((unit.endsWith('次') && EACH.test(before)) || isFrequency(figure)) return 'frequency'
  if ((unit === '岁' && !AGE.test(before)) || CONDITION.test(after)) return 'condition'
  if (isCondition(figure)) return 'condition'
  if (isSystem(figure)) return 'name'
  if (isCapacity(figure)) return 'scope'
  if (ASKED.test(sentenceBefore(reading, clause))) return 'condition'
  if (/[+×]\s?$/.test(before) || /^\)?[^,。]{0,4}的?基础上/.test(after)) return 'scope'
  if (SIZE.test(before.trim()) && !isSizeOfAll(figure)) return 'scope'
  if (BASED_ON.test(head) && STANDARD.test(after)) return 'condition'
  if (unit.endsWith('元') && GRANT_LIMIT.test(before)) return 'grant'
  if (unit.endsWith('元') && quantity.comparator === '<=' && GRANTED.test(clause.previous)) return 'grant'
  if (script === 'han' && HEADINGS.test(after)) return 'name'
  if (unit === '%' && OF_PLAN.test(before)) return 'scope'
  if (unit === '类' && LISTS.test(head)) return 'name'
  if (/^[项条]$/.test(unit) && PARTS.test(after) && LISTS.test(head.trimEnd())) return 'name'
  if (isLikeness({ quantity, before, after })) return 'condition'
  if (GRANT.test(head) || /^[^,。]{0,4}(?:奖励|补贴|补助|资助)/.test(after)) return 'grant'
  return FROM.test(before) && /[至到]/.test(after) ? 'start-value' : null
}

/** Whether a size is no thing's but a goal by itself: 「到2027年,投资额达到300亿元」; not 「新建场馆1座,建筑面积不低于3万平方米」. */
const isSizeOfAll = ({ quantity, clause }: PlacedFigure): boolean =>
  (quantity.comparator === '>=' || quantity.comparator === '<=') && ONLY_DATE.test(clause.previous)

/** The words of a clause's sentence before it, the nearest 200. */
const sentenceBefore = ({ folded }: Reading, { sentence, start }: PlacedFigure['clause']): string =>
  folded.slice(Math.max(sentence.start, start - 200), Math.max(sentence.start, start))

/** Whether a size with 以上 or 以下 describes the noun behind it: 「投资额500万元以上的项目」; not 「建成500平方米以上场馆」. */
const isLikeness = ({ quantity, before, after }: Pick<PlacedFigure, 'quantity' | 'before' | 'after'>) =>
  SIZED.test(quantity.unit ?? '') &&
  quantity.end - quantity.core.end > 1 &&
  LIKENESS.test(after) &&
  before.trim() !== '' &&
  !ENDS_WITH_VERB.test(before.trim()) &&
  !/[到至达过于]$/.test(before)

/** Whether the clause leaves the doing to others: 「支持3个中心建设」, 「鼓励…」; not 「新增3个」. */
export const isSupported = ({ head }: PlacedFigure): boolean => SUPPORTED.test(withoutLead(head))

const UNLISTED = /(?:有|共|计|等|含|涉及|包括|现状|[全本]?[区市县省])$/

/** Whether a clause is a name and its figure and nothing else, as indicators are listed: 「人均绿地面积12平方米」. */
export const isListed = ({ quantity, before, after }: PlacedFigure): boolean =>
  quantity.script === 'arabic' &&
  /^(?:\(.{1,12}\))?$/.test(after) &&
  before.trim().length > 3 &&
  !UNLISTED.test(before.trim())

/** Whether a figure is a small number in Han numerals, as names have it: 四项, 三个; from eleven on, with a scale or compared it counts like one in figures. */
const isSpelt = ({ quantity: { script, value, unit, comparator } }: PlacedFigure): boolean =>
  script === 'han' &&
  comparator === '=' &&
  typeof value === 'number' &&
  value <= 10 &&
  !/[万亿]/.test(unit ?? '')

/** Whether such a number may count a set by its name, 「健全机制四项」; at the end of what a verb makes it does not: 「改造养老机构四家」. */
const isNamedSet = (figure: PlacedFigure): boolean =>
  isSpelt(figure) &&
  !/[%个]/.test(figure.quantity.unit ?? '') &&
  !(/[家所座处台套辆张]$/.test(figure.quantity.unit ?? '') && figure.after === '')

/**
 * Whether the clause undertakes a figure: it compares (不低于), changes to it (提高到), or an ordering verb governs it (新增).
 *
 * Not when the clause leaves the doing to others (支持…) or the figure describes a thing (「面积约12万平方米的中心」).
 */
export function isUndertaken(figure: PlacedFigure): boolean {
  if (isSupported(figure)) return false
  const { quantity, before, after, clause, head } = figure
  if (COUNTED.test(before)) return false
  if (EACH_HAS.test(before) || AT_LEAST.test(before)) return true
  if (isNamedSet(figure)) return ENDS_WITH_VERB.test(before)
  if (isSpelt(figure)) return VERB.test(endOf(head)) && before.length < NEAR
  if (quantity.unit === '倍' || (head.startsWith('其中') && ORDERED.test(clause.whole))) return true
  if (VERB.test(head)) return true
  // 甲、乙分别下降14%和18%: the verb stands before the first figure
  const first = head.includes('分别') ? (/^[^\d]*/.exec(head)?.[0] ?? '') : ''
  if (CHANGED.test(first) || COMPARED_EACH.test(first)) return true
  if (/[将把]$/.test(before) && TREATED.test(after)) return true
  if (/[为对]$/.test(before) && SERVED.test(after)) return true
  if (before.trim().length < 8 && ENTERING.test(after)) return true
  if (UPHELD.test(head) && AIMED_AT.test(after)) return true
  if (quantity.unit === '%' && SHARE_REACHING.test(after)) return true
  if (after.startsWith('的') || WITH.test(before)) return false
  if (quantity.comparator !== '=' || CHANGED.test(before)) return true
  return quantity.unit === '%' && (withoutVerb(before).length >= 4 || /\p{Script=Han}{2}率$/u.test(before))
}
