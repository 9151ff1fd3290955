import { isTime } from '../../model/units.ts'
import type { PlacedFigure } from './placed-figure.ts'

type Placed = Pick<PlacedFigure, 'quantity' | 'before' | 'after' | 'head'>

/** 实缴资本达到3000万美元|的, 增速超过20%且高于平均水平|的: a clause that ends in 的 says for whom what follows holds. */
const FOR_WHOM = /^[^,。;:]{0,40}的$/
/** 按|40%、30%|的比例, 按照|1:1|配套 */
const BY_RATE = /按照?$/
/** 年营收超10亿元|的软件企业5家: the figure says what kind is counted. */
const KIND_COUNTED = /^的[^,。;:、\d]{1,16}\d/
/** 产值超亿元|工业企业达50家 */
const KIND_BARE =
  /^[^,。;:、\d的]{0,8}(?:企业|项目|单位|主体|机构|园区|楼宇|集群|平台|街镇|乡镇|村)[^,。;:、\d]{0,6}\d/
/** 税收超亿元|的楼宇: what a thing earns or costs tells which are meant. */
const KIND_NAMED = /^的[^,。;:、]{0,12}(?:企业|项目|单位|主体|机构|园区|楼宇|街镇|乡镇|村|户|产品|订单)/

/** 对|年营收2000万元以上、研发占比超过3%|的企业优先支持: whom something is done to. */
const TREATS = /^(?:其中)?(?:对于?|面向|针对)(?!标|接|外|口)/
const TREATED_NOUN =
  /^[^,。;:]{0,40}?的[^,。;:、]{0,12}(?:企业|项目|单位|主体|机构|园区|楼宇|家庭|人员|人才|街镇|乡镇|村|户|产品)/

/** 培育25个|营收: a count of things; no mark stands between them and what the amount says of them. */
const COUNTED = /\d(?:以上)?(?:个|家|座|条|处|项|只|支|户|所|片)(?:以上|左右)?[^、,\d]{1,12}$/
/** The noun things are counted as, behind the amount: 「超过200亿元|的强县」. */
const NOUN_BEHIND = /^的?\p{Script=Han}{2}/u

/** Whether an amount says what kind of things are counted before it: 「培育25个营收超过200亿元|的强县」; not 「建成3个园区产值突破50亿元」. */
const isOfCounted = ({ quantity, after, head }: Placed): boolean =>
  quantity.comparator === '>=' && NOUN_BEHIND.test(after) && COUNTED.test(head)

/**
 * Whether a figure tells who or what is meant, or at what rate something is given: 「资本达到3000万元的,给予资助」, 「按40%拨付」, 「年营收超10亿元的企业5家」.
 *
 * Not 「营收达到10亿元」, 「占比60%的目标」, 「企业达到5家」.
 */
export function isCondition(figure: Placed): boolean {
  const { quantity, before, after, head } = figure
  if (FOR_WHOM.test(after) || BY_RATE.test(before.trim())) return true
  if (TREATS.test(head.trimStart()) && TREATED_NOUN.test(after)) return true
  const inMoney = (quantity.unit ?? '').endsWith('元')
  if ((inMoney || after.startsWith('的')) && isOfCounted(figure)) return true
  if (!inMoney) return false
  if (quantity.comparator === '>=' && KIND_BARE.test(after)) return true
  return KIND_COUNTED.test(after) || (quantity.comparator !== '=' && KIND_NAMED.test(after))
}

const OFTEN = /每(?:个?工作日|[天日周旬月]|两周|双周|半?个?月|季度?|半年|学期)[^,。;:]{0,16}$/
const TIMES = /^(?:次|场|场次|轮|期|批|批次|遍|回|趟|班次)$/

/** Whether a figure says how often something is done: 「每月开展检查2次」, 「每季度通报1期」; not 「每年举办展览20场」, 「每月完成投资7亿元」. */
export const isFrequency = ({ quantity, before }: Pick<PlacedFigure, 'quantity' | 'before'>): boolean =>
  TIMES.test(quantity.unit ?? '') && OFTEN.test(before)

const TIME_GOAL =
  /(?:时间|时限|时长|周期|寿命|天数|期限|年限)[^,。;]{0,8}$|(?:压缩|缩短|压减|缩减|控制)[^,。;]{0,4}$/
const TERM = /(?:周期|期限|工期|任期|有效期)(?:一般)?为?$/
/** 补贴期限|不超过3年: how long something lasts, unless it is how long work on it takes. */
const LASTING = /(?<!办理|审批|办结|审查|处理|服务)(?:期限|任期|有效期)$/
/** 低压办电|不超过5个工作日 */
const SERVICE = /[^应须在自于内,。;:]{2}$/

/**
 * Whether a figure of time is a duration rather than a goal: 「三年行动」, 「期限不超过15天」; not 「办理时限压缩至3天」, 「低压办电不超过5个工作日」.
 */
export function isDuration({ quantity, before }: PlacedFigure): boolean {
  const unit = quantity.unit ?? ''
  const words = before.trim()
  if (!isTime(unit)) return false
  if (LASTING.test(words) || (quantity.comparator === '=' && TERM.test(before))) return true
  const promised =
    unit.endsWith('工作日') && quantity.comparator === '<=' && quantity.start < quantity.core.start
  return !TIME_GOAL.test(before) && !(promised && SERVICE.test(words))
}

/** Whether a figure is part of what a system is called: 「建立挂钩联系50家重点企业|制度」; not 「建立50家企业联盟」. */
export const isSystem = ({ after, head }: PlacedFigure): boolean =>
  /^[^,。;:]{0,12}(?:制度|机制)$/.test(after) && /建立|健全|完善|落实|实行/.test(head)

/** Whether a figure says what a thing will be able to hold: 「建成后可满足年起降2万架次需求」. */
export const isCapacity = ({ before }: PlacedFigure): boolean =>
  /(?:可|能够?)(?:满足|容纳|停放|辐射|覆盖|服务)[^,。;:\d]{0,10}$/.test(before)
