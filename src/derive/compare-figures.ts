import type { SideFigures } from '../messages/compare.ts'
import type { Emphasis, EmphasisWay } from '../messages/emphasis.ts'
import type { Side } from './comparison.ts'
import { perThousand, SETS, type EmphasisRow, type SetId } from './emphasis-rows.ts'

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

/**
 * Where each set of names is printed most, per 1,000 characters or by `count`, sets of one row together. A set that several rows print
 * most, or nobody prints, has no peak, and of one row there is none to tell.
 */
export function emphasisOf(rows: readonly EmphasisRow[], way: EmphasisWay): Emphasis {
  const weight = (row: EmphasisRow, set: SetId) =>
    way === 'count' ? row.counts[set] : perThousand(row.counts[set], row.characters)
  const peaks = new Map<EmphasisRow, SetId[]>()
  for (const set of rows.length < 2 ? [] : SETS) {
    const most = Math.max(...rows.map((row) => weight(row, set)))
    const top = rows.filter((row) => weight(row, set) === most)
    if (most > 0 && top.length === 1) peaks.set(top[0]!, [...(peaks.get(top[0]!) ?? []), set])
  }
  return {
    way,
    peaks: [...peaks].map(([{ date, name }, sets]) => ({ sets, date, name })),
    printed: rows.some(({ counts }) => SETS.some((set) => counts[set] > 0)),
  }
}
