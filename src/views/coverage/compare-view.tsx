import { sideFigures } from '../../derive/compare-figures.ts'
import { sideOf, usualSides, type Side } from '../../derive/comparison.ts'
import { compareWords } from '../../messages/compare.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { narrows } from '../../model/filter.ts'
import { useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { CellPanel } from './cell-panel.tsx'
import { ComparedPicture } from './compared-picture.tsx'
import { ComparedTargets } from './compared-targets.tsx'
import { ComparedTerms } from './compared-terms.tsx'
import { CoverageHead, type CoverageScope } from './coverage-head.tsx'
import { ScopeNote } from './scope-note.tsx'
import { SidePickers } from './side-pickers.tsx'
import { TermPanel } from './term-panel.tsx'
import { useCoverage } from './use-coverage.ts'
import './coverage-compare.css'

/** Two districts or documents side by side: measures, targets, terms; with what cannot be compared said first. */
export function CompareView(scope: CoverageScope) {
  const { rows, documents, names } = scope
  const words = useWords(compareWords)
  const coverage = useWords(coveragePageWords)
  const { filter } = useFilter()
  const { setting, a, b } = useCoverage()
  const usual = usualSides(rows)
  const [codeA, codeB] = [a ?? usual[0], b ?? (usual[1] === a ? usual[0] : usual[1])]
  const side = (code: string | undefined) => sideOf(code, rows, documents, names, { setting, filter })
  const [first, second] = [side(codeA), side(codeB)]
  const both = first !== null && second !== null
  const title = both
    ? words.title(sideFigures(first), sideFigures(second), narrows(filter))
    : words.noneChosen
  return (
    <>
      <CoverageHead title={title} />
      <SidePickers rows={rows} documents={documents} names={names} a={codeA} b={codeB} />
      {both && (
        <div className="coverage-columns compare-columns">
          <section className="compare-main" aria-label={coverage.views.compare}>
            {first.code === second.code && <output>{words.same}</output>}
            <ScopeNote a={first} b={second} />
            <ComparedPicture a={first} b={second} />
            <ComparedTargets a={first} b={second} />
          </section>
          <section className="coverage-side" aria-label={words.termsTitle}>
            <ComparedTerms a={first} b={second} />
          </section>
          <section className="coverage-list" aria-label={coverage.listRegion}>
            <Behind scope={scope} sides={[first, second]} />
          </section>
        </div>
      )}
    </>
  )
}

/** The list behind the bar or the term that is open. */
function Behind({ scope, sides }: { readonly scope: CoverageScope; readonly sides: readonly Side[] }) {
  const words = useWords(compareWords)
  const { cell, chosenTerm } = useCoverage()
  if (chosenTerm !== null) {
    return <TermPanel chosen={chosenTerm} documents={scope.documents} names={scope.names} />
  }
  if (cell === null) return <p className="counting-hint no-print">{words.pickSide}</p>
  const place = sides.find(({ code, row }) => row.shortName === cell.place || code === cell.place)
  return <CellPanel cell={cell} row={place?.row} documents={scope.documents} />
}
