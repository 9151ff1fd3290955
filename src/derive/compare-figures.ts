import type { SideFigures } from '../messages/compare.ts'
import type { Peak } from '../messages/emphasis.ts'
import type { Side } from './comparison.ts'
import { perThousand, SETS, type EmphasisRow } from './emphasis-rows.ts'

/** What the title of a comparison is told of a side. */
export const sideFigures = ({ name, row, documents }: Side): SideFigures => ({
  name,
  state: row.state,
  documents: documents.length,
  measures: row.measures.length,
  advancing: row.measures.filter(({ basis }) => basis !== null).length,
  naming: row.measures.filter(({ basis }) => basis === 'explicit').length,
  targets: documents.reduce((sum, { targets }) => sum + targets.length, 0),
  numeric: documents.flatMap(({ targets }) => targets).filter(({ kind }) => kind === 'numeric').length,
})

/** Characters of a side's bodies; 0 where nothing was counted. */
export const charactersOf = ({ documents }: Side): number =>
  documents.reduce((sum, { emphasis }) => sum + (emphasis?.characters ?? 0), 0)

/** Where each set of names is printed most densely, sets of one row together; a set nobody prints is left out. */
export function emphasisPeaks(rows: readonly EmphasisRow[]): readonly Peak[] {
  const peaks = new Map<EmphasisRow, Peak['sets'][number][]>()
  for (const set of SETS) {
    const rate = (row: EmphasisRow) => perThousand(row.counts[set], row.characters)
    const top = rows.reduce<EmphasisRow | null>(
      (best, row) => (rate(row) > (best === null ? 0 : rate(best)) ? row : best),
      null,
    )
    if (top !== null) peaks.set(top, [...(peaks.get(top) ?? []), set])
  }
  return [...peaks].map(([{ date, name }, sets]) => ({ sets, date, name }))
}
