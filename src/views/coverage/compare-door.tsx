import { sideFigures } from '../../derive/compare-figures.ts'
import { sideOf, usualSides } from '../../derive/comparison.ts'
import { compareWords } from '../../messages/compare.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useServices, useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import type { CoverageScope } from './coverage-head.tsx'
import { useCoverage } from './use-coverage.ts'
import './compare-door.css'

/** The first two places with documents in three lines, and the way to compare any two; nothing where there are not two. */
export function CompareDoor({ rows, documents, names }: CoverageScope) {
  const words = useWords(compareWords)
  const coverage = useWords(coveragePageWords)
  const { embedded } = useServices()
  const { filter } = useFilter()
  const { setting, look } = useCoverage()
  const sides = usualSides(rows).flatMap(
    (code) => sideOf(code, rows, documents, names, { setting, filter }) ?? [],
  )
  const having = sides.filter((side) => side.documents.length > 0)
  if (embedded || having.length < 2) return null
  const figures = having.map(sideFigures)
  const line = (name: string, cell: (figure: (typeof figures)[number]) => string) => (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((figure) => (
        <td key={figure.name}>{cell(figure)}</td>
      ))}
    </tr>
  )
  return (
    <div className="compare-door">
      <h2>
        {words.doorTitle}
        <button type="button" className="no-print" onClick={() => look('compare')}>
          {words.door} →
        </button>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{coverage.place}</th>
            {figures.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(words.advancing(coverage.sets[setting.kind]), ({ advancing, measures }) =>
            words.ofAll(advancing, measures),
          )}
          {line(words.namedMeasures, ({ naming }) => String(naming))}
          {line(words.figureTargets, ({ numeric }) => String(numeric))}
        </tbody>
      </table>
    </div>
  )
}
