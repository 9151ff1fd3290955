import { aboutWords } from '../../messages/about.ts'
import { domainWords } from '../../messages/domain.ts'
import { filterWords } from '../../messages/filter.ts'
import { readerWords } from '../../messages/reader.ts'
import { shellWords } from '../../messages/shell.ts'
import { narrows } from '../../model/filter.ts'
import type { BrandId, CentreId } from '../../model/dataset.ts'
import type { AnnotationTarget } from '../../model/records/annotation-content.ts'
import { parseAddress } from '../../state/address.ts'
import { readFilter } from '../../state/filter-address.ts'
import { filterLine } from './filter-line.ts'
import { useWords } from './services.tsx'

/** Names what an annotation is about: the printed words, 徐汇 × 上海服务, or 目标 · 徐汇 for a page and its filter. */
export function useAboutLine(): (target: AnnotationTarget) => string {
  const words = useWords(aboutWords)
  const domain = useWords(domainWords)
  const filters = useWords(filterWords)
  const { pages } = useWords(shellWords)
  const { subjects, walkAll } = useWords(readerWords)
  return (target) => {
    switch (target.type) {
      case 'passage':
        return target.selector.quote.exact
      case 'cell': {
        const { district, subject } = target
        return words.cell(
          district,
          subject === '*' ? walkAll : (subjects[subject as BrandId | CentreId] ?? subject),
        )
      }
      case 'view': {
        const { page, params } = parseAddress(target.address)
        const filter = readFilter(params)
        return `${pages[page]} · ${narrows(filter) ? filterLine(filter, filters, domain) : words.everything}`
      }
      default:
        return target.quote
    }
  }
}
