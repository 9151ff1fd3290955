import type { PlacedFigure } from './placed-figure.ts'

const LEADS_LIST =
  /^[^,。;:\d]{0,8}?(?:新[增建设开辟]|净增|建成|建设|改造|培育|引进|打造|创建|开设|配[备置]|更新|修复|设立|开展|举办|组织)[^,。;:]*\d/

/** Whether a listed figure goes on with the list of the clause before it: 「新增助餐点30个,|厨房2座」; not 「覆盖率达到40%,|绿地9公顷」, where nothing is made. */
export const continuesList = ({ clause }: PlacedFigure): boolean => LEADS_LIST.test(clause.previous)

const INTENDS = ['力争', '争取', '确保', '努力']
/** 「企业6家以上、|」: what stands before a figure listed behind one that is compared. */
const BEHIND_COMPARED = /\d[^,。;:、\d]{0,4}(?:以上|左右|以内)[、和及]$/
const ENDS_HERE = /^(?:[、和及]|\(|$)/

/**
 * Whether a figure ends a thing that its clause means to reach by its first words, 「力争列入省级项目3个、|市级项目4个」, or that is listed
 * behind a figure compared, 「企业6家以上、|冠军1家」; not 「确保3家企业入驻」, 「企业6家、冠军1家」.
 */
export const isIntendedList = ({ quantity, before, after, head, start, clause }: PlacedFigure): boolean => {
  const named = before.trim().length > 3 || (start > clause.from && before.trim().length > 1)
  if (quantity.script !== 'arabic' || !named || !ENDS_HERE.test(after)) return false
  const words = head.trimStart()
  return (
    INTENDS.some((intent) => words.startsWith(intent)) ||
    BEHIND_COMPARED.test(head.slice(0, Math.max(0, start - clause.from)))
  )
}

/** Verbs of making; a clause behind one with a figure may go on with figure and thing alone. */
const MAKING = [
  '开展',
  '举办',
  '组织',
  '完成',
  '新增',
  '新建',
  '新改建',
  '改造',
  '建成',
  '建设',
  '培育',
  '引进',
  '打造',
  '创建',
  '开放',
  '更新',
  '修复',
]
/** A thing and no more: no clause of its own, 「3家企业|已参加」. */
const THING = /^[^,。;:\d的已]{2,20}$/

/** Whether words hold a verb of making with a figure behind it: 「完成5公里管网改造」; not 「覆盖率达到40%」. */
const makes = (words: string): boolean =>
  MAKING.some((verb) => {
    const at = words.indexOf(verb)
    return at >= 0 && /\d/.test(words.slice(at))
  })

/**
 * Whether a figure and its thing are all of a clause and go on with what the clause before makes: 「完成5公里管网改造,|10公里道路修复」; not
 * 「覆盖率达到40%,|3家企业参加」.
 */
export const continuesMaking = ({ quantity, before, after, clause }: PlacedFigure): boolean =>
  quantity.script === 'arabic' &&
  quantity.comparator === '=' &&
  before.trim() === '' &&
  makes(clause.previous) &&
  THING.test(after)
