import { useMemo } from 'react'
import { DISTRICTS } from '../../model/district.ts'
import { toCell, toFact, toTarget } from '../../state/destinations.ts'
import type { PickedFact } from './picked-fact.ts'
import { useAddressState } from './services.tsx'

/** The ways from a picture to the sentence behind a mark. Each makes one step of history, so that Back returns. */
export interface Doors {
  readonly openFact: (fact: PickedFact) => void
  /** A target's own page. */
  readonly openTarget: (target: PickedFact) => void
  /** `district` as in `Metadata.jurisdiction`: 徐汇区. */
  readonly openCell: (cell: { district: string; brand: string }) => void
  readonly openDistrict: (district: string) => void
}

/** The doors of the open page; stable from render to render. */
export function useDoors(): Doors {
  const open = useAddressState((state) => state.open)
  return useMemo(
    () => ({
      openFact: (fact) => open(toFact(fact)),
      openTarget: ({ factId }) => open(toTarget({ targetId: factId })),
      openCell: ({ district, brand }) => open(toCell(shortNameOf(district), brand)),
      openDistrict: (district) => open(toCell(shortNameOf(district), '*')),
    }),
    [open],
  )
}

const shortNameOf = (district: string) =>
  DISTRICTS.find(({ name }) => name === district)?.shortName ?? district
