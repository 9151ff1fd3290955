import { UNDATED } from '../../derive/comparison.ts'
import { compareWords } from '../../messages/compare.ts'
import { domainWords } from '../../messages/domain.ts'
import { DISTRICTS } from '../../model/district.ts'
import { useWords } from '../shared/services.tsx'

/** What a code of 覆盖 is called: a district, the city, a document, or a year. */
export function usePlaceName(code: string, names: ReadonlyMap<string, string>): string {
  const words = useWords(compareWords)
  const { cityLevel } = useWords(domainWords)
  if (code === UNDATED) return words.undated
  const district = DISTRICTS.find((each) => each.code === code)?.shortName
  return district ?? (code === 'city' ? cityLevel : (names.get(code) ?? code))
}
