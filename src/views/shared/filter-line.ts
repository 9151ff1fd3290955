import type { WordsOf } from '../../messages/catalogue.ts'
import { domainWords } from '../../messages/domain.ts'
import { filterWords } from '../../messages/filter.ts'
import { DISTRICTS } from '../../model/district.ts'
import type { Filter } from '../../model/filter.ts'
import { useWords } from './services.tsx'
import { useFilter } from './use-filter.ts'

type Words = WordsOf<typeof filterWords>
type Domain = WordsOf<typeof domainWords>

/** The filter of the address in a few words; '' when it narrows nothing. */
export function useFilterLine(): string {
  const words = useWords(filterWords)
  const domain = useWords(domainWords)
  return filterLine(useFilter().filter, words, domain)
}

/** A filter in a few words: 2 份文件 · 服务、文化 · 徐汇 · 2018–2020. */
export function filterLine(filter: Filter, words: Words, domain: Domain): string {
  const { documents, districts, brands, centres, kinds, from, to } = filter
  const names = (list: readonly string[]) => (list.length === 0 ? [] : [words.joined(list)])
  return [
    ...(documents.length === 0 ? [] : [words.documents(documents.length)]),
    ...names(districts.map((code) => districtName(code, domain))),
    ...names(brands.map((id) => domain.brands[id])),
    ...names(centres.map((id) => domain.centres[id])),
    ...names(kinds.map((kind) => domain.kinds[kind])),
    ...(from === null && to === null ? [] : [`${from ?? words.anyYear}–${to ?? words.anyYear}`]),
  ].join(words.separator)
}

/** 徐汇 for its code, 市级 for the city's own. */
export const districtName = (code: string, { cityLevel }: Domain): string =>
  DISTRICTS.find((district) => district.code === code)?.shortName ?? cityLevel
