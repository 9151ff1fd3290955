import { useMemo } from 'react'
import { citation } from '../../derive/citation.ts'
import { quoteWithCitation, wordsMark } from '../../derive/quoted-words.ts'
import { sectionPath } from '../../derive/section-path.ts'
import { sectionsOfWords } from '../../derive/sections-of-words.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { formatAddress } from '../../state/address.ts'
import { useServices } from '../shared/services.tsx'

/** What can be taken along of words of a document. */
export interface Citing {
  /** 「一、(三) 总体目标」, of words over several sections 「一、目标；二、任务」; null in an unnumbered document. */
  readonly pathOf: (span: Span) => string | null
  /** The words as printed, where they stand, and the citation by GB/T 7714. */
  readonly quote: (span: Span) => string
  /** The citation by GB/T 7714 with the sections words stand in; of the whole document for null. */
  readonly cite: (span: Span | null) => string
  /** The address of these very characters. */
  readonly link: (span: Span) => string
}

/** Quotes, citations and links of a document's words. */
export function useCiting(doc: OpenedFile): Citing {
  const { today } = useServices()
  return useMemo(() => {
    const wordsOf = ({ start, end }: Span) => doc.text.slice(start, end)
    const sectionsOf = (span: Span) => sectionsOfWords(doc.text, doc.sections, span)
    const pathOf = (span: Span) =>
      sectionsOf(span)
        .map((id) => sectionPath(doc.sections, id))
        .join('；') || null
    // A file on a stick has no address that others can open.
    const online = (address: string) => (address.startsWith('http') ? { today, link: address } : null)
    const link = (span: Span) => {
      const params = { span: `${span.start}-${span.end}`, words: wordsMark(wordsOf(span)) }
      return new URL(formatAddress({ page: 'reader', item: doc.id, params }), location.href).href
    }
    const whole = () =>
      new URL(formatAddress({ page: 'reader', item: doc.id, params: {} }), location.href).href
    return {
      pathOf,
      link,
      cite: (span) =>
        span === null
          ? citation(doc, [], online(whole()))
          : citation(doc, sectionsOf(span), online(link(span))),
      quote: (span) => quoteWithCitation(wordsOf(span), pathOf(span), citation(doc, [], online(link(span)))),
    }
  }, [doc, today])
}
