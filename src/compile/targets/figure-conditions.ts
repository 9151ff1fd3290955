import type { PlacedFigure } from './placed-figure.ts'

type Placed = Pick<PlacedFigure, 'quantity' | 'before' | 'after' | 'head'>

/** 实缴资本达到3000万美元|的, 增速超过20%且高于平均水平|的: a clause that ends in 的 says for whom what follows holds. */
const FOR_WHOM = /^[^,。;:]{0,40}的$/
/** 按|40%、30%|的比例, 按照|1:1|配套 */
const BY_RATE = /按照?$/
/** 年营收超10亿元|的软件企业5家: the figure says what kind is counted. */
const KIND_COUNTED = /^的[^,。;:、\d]{1,16}\d/
/** 税收超亿元|的楼宇: what a thing earns or costs tells which are meant. */
const KIND_NAMED = /^的[^,。;:、]{0,12}(?:企业|项目|单位|主体|机构|园区|楼宇|街镇|乡镇|村|户|产品|订单)/

/**
 * Whether a figure tells who or what is meant, or at what rate something is given: 「资本达到3000万元的,给予资助」, 「按40%拨付」, 「年营收超10亿元的企业5家」.
 *
 * Not 「营收达到10亿元」, 「占比60%的目标」, 「企业达到5家」.
 */
export function isCondition({ quantity, before, after }: Placed): boolean {
  if (FOR_WHOM.test(after) || BY_RATE.test(before.trim())) return true
  if (!(quantity.unit ?? '').endsWith('元')) return false
  return KIND_COUNTED.test(after) || (quantity.comparator !== '=' && KIND_NAMED.test(after))
}

const OFTEN = /每(?:个?工作日|[天日周旬月]|两周|双周|半?个?月|季度?|半年|学期)[^,。;:]{0,16}$/
const TIMES = /^(?:次|场|场次|轮|期|批|批次|遍|回|趟|班次)$/

/** Whether a figure says how often something is done: 「每月开展检查2次」, 「每季度通报1期」; not 「每年举办展览20场」, 「每月完成投资7亿元」. */
export const isFrequency = ({ quantity, before }: Pick<PlacedFigure, 'quantity' | 'before'>): boolean =>
  TIMES.test(quantity.unit ?? '') && OFTEN.test(before)
