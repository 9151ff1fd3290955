import type { DocumentSummary } from '../model/dataset.ts'
import { displayText } from './display-text.ts'
import { sectionPath } from './section-path.ts'

/** What a citation is made from. */
export type CitedSource = Pick<DocumentSummary, 'metadata' | 'sections' | 'file'>

/**
 * A document as a reference after GB/T 7714: who, title with its number, kind in brackets, day; and the section when one
 * is named: 「徐汇区人民政府. 三年行动计划：徐府发〔2018〕1号[Z]. 2018-09-12：一、(三) 总体目标.」
 *
 * [N] is a report of news or a meeting, [Z] anything else. What the document does not print is left out, its maker is
 * then 佚名; nothing is made up.
 */
export function citation({ metadata, sections, file }: CitedSource, sectionId: string | null = null): string {
  const { title, kind, issuer, source, publishedOn, documentNumber } = metadata
  const isNews = kind === 'news' || kind === 'meeting'
  const maker = (isNews ? (source ?? issuer) : (issuer ?? source)) ?? '佚名'
  const name = displayText(title ?? file)
  const numbered = documentNumber === null ? name : `${name}：${documentNumber}`
  const section = sectionPath(sections, sectionId)
  const place = [publishedOn ?? '', section ?? ''].filter((part) => part !== '').join('：')
  return `${maker}. ${numbered}[${isNews ? 'N' : 'Z'}].${place === '' ? '' : ` ${place}.`}`
}
