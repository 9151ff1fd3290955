import type { Misread } from '../../model/misread.ts'
import type { Address } from '../address.ts'
import { misreadOfData, type Nameable } from './misread-data.ts'
import { misreadEverywhere } from './misread-filter.ts'
import { misreadOnPage } from './misread-page.ts'

/**
 * Everything in a link that could not be followed as it stands, the path first; empty for a link that is followed in full.
 * Nothing of it is changed in the address: `mended` says what would be.
 */
export function misreadIn(address: Address, known: Nameable): readonly Misread[] {
  const { lost } = address
  return [
    ...(lost === undefined ? [] : [{ kind: 'path' as const, values: [lost], mended: {} }]),
    ...misreadEverywhere(address.params),
    ...misreadOnPage(address),
    ...misreadOfData(address, known),
  ]
}

/** The parameters that make the link say what is shown. */
export const mendedParams = (misread: readonly Misread[]): Readonly<Record<string, string | null>> =>
  Object.assign({}, ...misread.map(({ mended }) => mended)) as Record<string, string | null>
