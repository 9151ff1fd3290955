import { useMemo } from 'react'
import type { CellName, CellPart } from '../../derive/coverage-cell.ts'
import type { SubjectKind } from '../../model/subject.ts'
import { readCoverage, writeCell, type CoverageView } from '../../state/coverage-address.ts'
import { useAddress, useAddressState } from '../shared/services.tsx'

/** What of 覆盖 is open, as the address holds it, and the ways to change it. */
export function useCoverage() {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const key = ['view', 'by', 'preambles', 'cell', 'part'].map((name) => params[name] ?? '').join('|')
  // The key stands for all that is read of the parameters: the same choice stays the same object.
  // oxlint-disable-next-line react/exhaustive-deps
  const choice = useMemo(() => readCoverage(params), [key])
  const ways = useMemo(
    () => ({
      look: (view: CoverageView) => adjust({ view: view === 'grid' ? null : view, cell: null, part: null }),
      countBy: (kind: SubjectKind) =>
        adjust({ by: kind === 'centre' ? kind : null, cell: null, part: null, mark: null }),
      countPreambles: (wanted: boolean) => adjust({ preambles: wanted ? '1' : null, part: null }),
      openCell: (cell: CellName | null) => adjust({ cell: cell && writeCell(cell), part: null }),
      showPart: (part: CellPart | null) => adjust({ part }),
    }),
    [adjust],
  )
  return { ...choice, ...ways }
}
