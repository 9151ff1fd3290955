import type { PlacedFigure } from './placed-figure.ts'

const LEADS_LIST =
  /^[^,。;:\d]{0,8}?(?:新[增建设开辟]|净增|建成|建设|改造|培育|引进|打造|创建|开设|配[备置]|更新|修复|设立)[^,。;:]*\d/

/** Whether a listed figure goes on with the list of the clause before it: 「新增助餐点30个,|厨房2座」; not 「覆盖率达到40%,|绿地9公顷」, where nothing is made. */
export const continuesList = ({ clause }: PlacedFigure): boolean => LEADS_LIST.test(clause.previous)

/** Verbs of making; a clause behind one with a figure may go on with figure and thing alone. */
const MAKING = [
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
