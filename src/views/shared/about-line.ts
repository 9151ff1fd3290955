import { aboutWords } from '../../messages/about.ts'
import type { MessageLanguage } from '../../messages/catalogue.ts'
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
import { useLanguage, useWords } from './services.tsx'

/** Names what an annotation is about: the printed words, 徐汇 × 上海服务, or 目标 · 徐汇 for a page and its filter. */
export function useAboutLine(): (target: AnnotationTarget) => string {
  const words = useWords(aboutWords)
  const language = useLanguage()
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
      case 'view':
        return viewName(target.address, language)
      default:
        return target.quote
    }
  }
}

/** A page and its filter: 目标 · 徐汇. */
export function viewName(address: string, language: MessageLanguage): string {
  const { page, params } = parseAddress(address)
  const filter = readFilter(params)
  const line = narrows(filter)
    ? filterLine(filter, filterWords[language], domainWords[language])
    : aboutWords[language].everything
  return `${shellWords[language].pages[page]} · ${line}`
}
