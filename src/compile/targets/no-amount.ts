import { isInAside, nameAround, type Reading } from '../reading.ts'
import { isCapacity, isCondition, isDuration, isFrequency, isSystem } from './figure-conditions.ts'
import { ENDS_WITH_VERB } from './goal-words.ts'
import { isIndexFigure } from './index-figure.ts'
import type { PlacedFigure } from './placed-figure.ts'

const ORDINAL_UNIT = /^(?:期|届|轮|级|档|批|位|次|度|类|种)$/
const FROM = /(?:从|由|较|(?<![占同环对可之])比(?![重例率值较]))[^,。]{0,14}$/
const REACH = /^(?:范围|半径|以内范围|内(?!部)|之内|外|周边|为一|一遇|一次|1次|\(含\)|[-—+]\d|制|型|级别)/
const EACH = /(?:每|\d(?:天|周|个?月|年)[^,。]{0,4})$/
const ATTENDING = /^[^,。]{0,8}(?:参加|出席|参会|列席|与会)/
const PART_OF = /^[^(、,。;:和及至到达超为增控不约近的\d]{1,8}\d[\d.]*[个条家处座项]/
/** 进入全省前|5名: places in an order, not how many; 「年底前|10名」 is a date. */
const FIRST_OF = /(?<![年月日底末])前\s?$/
const AGE = /寿命|年龄/
const CONDITION = /可(?:申请|申报|享受)|(?:申报|申请|准入|认定)条件/
/** 申报企业应具备以下条件: what stands behind it is asked of others. */
const ASKED =
  /(?:具备|符合|满足)[^,。;:]{0,12}条件|条件[:是为]|(?:申报|申请|认定|准入|入选)(?:企业|单位|主体|对象|条件|人)/
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
const GRANTED = /给予|奖励|补贴|补助|资助|贴息|配套/
const GRANT =
  /给予|奖励|补贴|补助|资助|(?<!(?:安排|设立|统筹|投入|筹集|筹措)[^,。]{0,12})扶持资金|按[照其].{0,12}的$|最高(?:可达)?$/

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
