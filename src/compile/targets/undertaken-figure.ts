import { ENDS_WITH_VERB, GOAL_VERBS, SUPPORTING_VERBS } from './goal-words.ts'
import { withoutLead, withoutVerb } from './metric.ts'
import type { PlacedFigure } from './placed-figure.ts'

const VERB = new RegExp(GOAL_VERBS)
/** A clause whose parts 其中 goes on to name is a goal's: 「完成投资25亿元,其中…」; not 「河道39条,其中…」. */
const ORDERED = new RegExp(`${GOAL_VERBS}|增长|提高|下降|降低|超过|不低于|不少于`)
/** A verb's last character and the thirty behind it. */
const NEAR = 31
/** The last words of a clause, as far back as a verb still rules what follows. */
const endOf = (head: string) =>
  head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('。'), head.length - NEAR - 2) + 1)
/** 支持|项目3个; not 利用率, 服务量: the name of what is measured. */
const SUPPORTED = new RegExp(`^(?:${SUPPORTING_VERBS})(?![率量额值]|比例|比重|总[量数额])`)
const CHANGED =
  /(?:[提增扩上降下减占延]|[控压缩])[^,。]{0,3}[至到在为]$|(?:增长|下降|降低|减少|提高|提升|缩短|压缩|增幅|降幅|增速)$|占比[^,。]{0,2}$/
/** 甲、乙分别超过|3万元、2万元 */
const COMPARED_EACH = /分别(?:超过?|突破|达|不低于|不少于|不高于|不超过)$/
/** 5家企业|进入全国500强: how many are to be among the first. */
const ENTERING =
  /^[^,。;:]{1,12}?(?:进入|跻身|入选|入围)(?:世界|全球|亚洲|国际|国家|全国|中国|全省|全市)[^,。;:]{0,8}(?:强|榜单?|名单|行列|方阵|前列)/
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
/** 常态化开展的有|3项 */
const COUNTED = /的(?:共|还)?有$/
/** 每个乡镇都建有|1所, 各区至少办|1所 */
const EACH_HAS = /^[^,。;:\d]{0,4}每(?:个|座|所|家|条|户|村|镇|区|街)[^,。;:\d]{1,10}(?:都|均)[建设配拥]?有$/
const AT_LEAST = /(?:至少|最少|起码)[建办设配有]{1,2}$/

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
