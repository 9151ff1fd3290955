import type { DocumentSummary, Metadata } from '../model/dataset.ts'
import { displayText } from './display-text.ts'
import { sectionPath } from './section-path.ts'

/** What a citation is made from. */
export type CitedSource = Pick<DocumentSummary, 'metadata' | 'sections' | 'file'>

/** Where and when cited words were read. */
export interface ReadOnline {
  /** The day of citing, ISO date. */
  readonly today: string
  /** An address that others can open. */
  readonly link: string
}

/**
 * A document as a reference after GB/T 7714: who, title with its number, kind in brackets, day; and the sections that are
 * named: 「徐汇区人民政府. 三年行动计划：徐府发〔2018〕1号[A]. 2018-09-12：一、(三) 总体目标；二、任务.」 Read at an address, the
 * medium, the day of citing and the address are part of it: 「…：徐府发〔2018〕1号[A/OL]. (2018-09-12)[2026-11-21]. http://…」
 *
 * [A] is an issued document, as the standard's own example of a notice with a number has it; [N] a report of news or a
 * meeting; [Z] anything else. What the document does not print is left out, its maker is then 佚名; nothing is made up.
 */
export function citation(
  { metadata, sections, file }: CitedSource,
  sectionIds: readonly string[] = [],
  online: ReadOnline | null = null,
): string {
  const { title, issuer, source, publishedOn, documentNumber } = metadata
  const kind = kindOf(metadata)
  const maker = (kind === 'N' ? (source ?? issuer) : (issuer ?? source)) ?? '佚名'
  const name = displayText(title ?? file)
  const numbered = documentNumber === null ? name : `${name}：${documentNumber}`
  const section = sectionIds.flatMap((id) => sectionPath(sections, id) ?? []).join('；')
  if (online === null) {
    const place = [publishedOn ?? '', section].filter((part) => part !== '').join('：')
    return `${maker}. ${numbered}[${kind}].${place === '' ? '' : ` ${place}.`}`
  }
  const days = `${publishedOn === null ? '' : `(${publishedOn})`}[${online.today}]`
  const place = section === '' ? days : `${section}${days}`
  // No full stop after an address: it would be taken for a part of it.
  return `${maker}. ${numbered}[${kind}/OL]. ${place}. ${online.link}`
}

function kindOf({ kind }: Metadata): 'A' | 'N' | 'Z' {
  if (kind === 'news' || kind === 'meeting') return 'N'
  return kind === 'speech' ? 'Z' : 'A'
}
