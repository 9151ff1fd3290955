import { CELL_PARTS, partOf, type CellPart } from '../../derive/coverage-cell.ts'
import type { GridMeasure } from '../../derive/coverage-grid.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useWords } from '../shared/services.tsx'
import { useCoverage } from './use-coverage.ts'

/** What a count is made of; each figure shows its own part of the list. */
export function CellParts({ measures }: { readonly measures: readonly GridMeasure[] }) {
  const words = useWords(coveragePageWords)
  const { part, showPart } = useCoverage()
  const names: Readonly<Record<CellPart, string>> = { ...words.basisOf, ...words.strengths }
  const shown = CELL_PARTS.filter((each) => each === part || partOf(measures, each).length > 0)
  return (
    <fieldset className="cell-parts no-print">
      <legend className="visually-hidden">{words.parts}</legend>
      {[null, ...shown].map((each) => (
        <button key={each ?? 'all'} type="button" aria-pressed={part === each} onClick={() => showPart(each)}>
          {each === null ? words.all : names[each]} <b>{partOf(measures, each).length}</b>
        </button>
      ))}
    </fieldset>
  )
}
