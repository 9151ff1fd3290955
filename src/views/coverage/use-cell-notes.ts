import { useMemo } from 'react'
import type { ChartNoting } from '../shared/chart.tsx'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { aboutKey } from '../../state/notes-about.ts'
import { useServices } from '../shared/services.tsx'
import { useAbout, useNoteCounts } from '../shared/use-about.ts'
import { cellOf } from './matrix-picture.tsx'

/** The person's notes on the cells of the matrix; none where it stands alone on another page. */
export function useCellNotes(rows: readonly GridRow[]): ChartNoting | undefined {
  const { embedded } = useServices()
  const { open } = useAbout()
  const counts = useNoteCounts()
  return useMemo(() => {
    if (embedded) return undefined
    const noted = (id: string) => {
      const cell = cellOf(rows, id)
      return cell === null || cell.subject === '*' ? null : cell
    }
    return {
      countOf: (id) => {
        const cell = noted(id)
        if (cell === null) return null
        const { place: district, subject } = cell
        return counts.get(aboutKey({ type: 'cell', district, subject })) ?? 0
      },
      onNote: (id) => {
        const cell = noted(id)
        if (cell !== null) open({ type: 'cell', district: cell.place, subject: cell.subject })
      },
    }
  }, [embedded, rows, counts, open])
}
