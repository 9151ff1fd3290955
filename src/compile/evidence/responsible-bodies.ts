import type { Body } from '../../model/dataset.ts'

/** How far before a body its 责任单位 may be printed: a list of a dozen names. */
const LIST_REACH = 120

/** 「责任单位:」, 「牵头部门:」, 「配合:」, 「(责任单位:市商务委、各区)」: what stands before a list of those who answer; not 「实施:」. */
const LIST_HEAD =
  /(?:(?:牵头|责任|主责|负责|实施|配合|协同|协办|参与)(?:单位|部门|主体)[:：]?|(?:牵头|责任|配合|协办)[:：])(?:(?!牵头|责任|主责|负责|实施|配合|协同|参与)[^。;；:：\n]){0,120}$/

/**
 * What makes the body before it the one who acts: 「各区要…」, 「市商务委牵头」, 「由区府办负责」.
 *
 * Other names of the same list may stand between; 「按照市委要求」 is none, nor 「市委要点」.
 */
const ACTS =
  /^(?:[、和与及以][^,，。;；:：!！?？\n]{0,40}?)?(?:要(?![求素点件闻务害])|应当?(?!用|急|对)|须|必须|负责|牵头|会同|按照?(?:各自)?职责|具体(?:负责|实施)|组织实施)/

/** What makes the body before it one who helps: 「市文旅局配合」, 「各街镇积极参与」; not 「配合度」, 「区财政局参与的课题」. */
const HELPS =
  /^(?:[、和与及以][^,，。;；:：!！?？\n]{0,40}?)?等?(?:部门|单位)?(?:积极|密切|共同|主动)?(?:配合|协同|协助|协办|参与)(?![度下性的])/

/** Where a clause may begin with those who act, other names of their list between: 「;区发展改革委、|」, 「由市商务委和|」; not 「加强与市商务委、|」. */
const OPENS_CLAUSE =
  /(?:^|[,，。;；:：()（）\n]|由|请)(?:[^,，。;；:：()（）\n、和及与同跟对向加支鼓]{2,16}[、和及]){0,8}$/

/** The names with whom somebody acts: 「会同区财政局、|」; not 「会同区财政局制定办法,支持|」. */
const TOGETHER = /会同(?:[^,，。;；:：()（）\n、和及]{2,16}[、和及]){0,8}$/

/**
 * The bodies of a measure that the text makes answer for it, by a printed list or as the subject of an order.
 *
 * `folded` is the document's folded text, in which the bodies' spans stand. 「各部门要细化举措」 gives 各部门; 「区商务委牵头,区财政局配合」
 * and 「区商务委会同区财政局」 give both; 「贯彻市委新要求」, 「支持中科院建设」, 「加强与市商务委配合」 give nothing: a name alone is no responsibility.
 */
export function responsibleBodies(folded: string, bodies: readonly Body[]): Body[] {
  return bodies.filter(({ span }) => {
    const after = folded.slice(span.end, span.end + 60)
    const before = folded.slice(Math.max(0, span.start - LIST_REACH - 10), span.start)
    if (ACTS.test(after) || LIST_HEAD.test(before) || TOGETHER.test(before)) return true
    return HELPS.test(after) && OPENS_CLAUSE.test(before)
  })
}
