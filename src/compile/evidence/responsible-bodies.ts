import type { Body } from '../../model/dataset.ts'

/** How far before a body its 责任单位 may be printed: a list of a dozen names. */
const LIST_REACH = 120

/** 「责任单位:」, 「牵头部门:」, 「(责任单位:市商务委、各区)」: what stands before a list of those who answer. */
const LIST_HEAD =
  /(?:牵头|责任|主责|负责|实施|配合|协同|参与)(?:单位|部门|主体)[:：]?(?:(?!牵头|责任|主责|负责|实施|配合|协同|参与)[^。;；:：\n]){0,120}$/

/**
 * What makes the body before it the one who acts: 「各区要…」, 「市商务委牵头」, 「由区府办负责」.
 *
 * Other names of the same list may stand between; 「按照市委要求」 is none, nor 「市委要点」.
 */
const ACTS =
  /^(?:[、和与及以][^,，。;；:：!！?？\n]{0,40}?)?(?:要(?![求素点件闻务害])|应当?(?!用|急|对)|须|必须|负责|牵头|会同|按照?(?:各自)?职责|具体(?:负责|实施)|组织实施)/

/**
 * The bodies of a measure that the text makes answer for it, by a printed list or as the subject of an order.
 *
 * `folded` is the document's folded text, in which the bodies' spans stand. 「各部门要细化举措」 gives 各部门;
 * 「贯彻市委新要求」, 「支持中科院建设」 give nothing: a name alone is no responsibility.
 */
export function responsibleBodies(folded: string, bodies: readonly Body[]): Body[] {
  return bodies.filter(({ span }) => {
    const after = folded.slice(span.end, span.end + 60)
    const before = folded.slice(Math.max(0, span.start - LIST_REACH - 10), span.start)
    return ACTS.test(after) || LIST_HEAD.test(before)
  })
}
