import { useMemo } from 'react'
import type { CellName, CellPart } from '../../derive/coverage-cell.ts'
import type { SubjectKind } from '../../model/subject.ts'
import {
  COVERAGE_PARAMS,
  readCoverage,
  writeCell,
  type ChosenTerm,
  type CoverageChoice,
  type CoverageView,
} from '../../state/coverage-address.ts'
import { useAddress, useAddressState } from '../shared/services.tsx'

/** What closes the list beside a picture. */
const CLOSED = { cell: null, part: null, term: null, of: null, mark: null }

/** What of 覆盖 is open, as the address holds it, and the ways to change it. */
export function useCoverage() {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const key = COVERAGE_PARAMS.map((name) => params[name] ?? '').join('|')
  // The key stands for all that is read of the parameters: the same choice stays the same object.
  // oxlint-disable-next-line react/exhaustive-deps
  const choice = useMemo(() => readCoverage(params), [key])
  const ways = useMemo(
    () => ({
      look: (view: CoverageView) => adjust({ ...CLOSED, view: view === 'grid' ? null : view }),
      countBy: (kind: SubjectKind) => adjust({ ...CLOSED, by: kind === 'centre' ? kind : null }),
      countPreambles: (wanted: boolean) => adjust({ preambles: wanted ? '1' : null, part: null }),
      openCell: (cell: CellName | null) =>
        adjust({ cell: cell && writeCell(cell), part: null, term: null, of: null }),
      showPart: (part: CellPart | null) => adjust({ part }),
      compare: (a: string | undefined, b: string | undefined) =>
        adjust({ ...CLOSED, a: a ?? null, b: b ?? null }),
      openTerm: (chosen: ChosenTerm | null) =>
        adjust({ cell: null, part: null, term: chosen?.term ?? null, of: chosen?.of ?? null }),
      drawMap: (map: CoverageChoice['map']) => adjust({ map: map === 'outline' ? map : null }),
      measureBy: (way: CoverageChoice['way']) => adjust({ per: way === 'count' ? way : null }),
    }),
    [adjust],
  )
  return { ...choice, ...ways }
}
