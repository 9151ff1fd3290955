import type { LegendEntry } from '../../charts/printed-legend.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { coverageWords } from '../../messages/coverage.ts'
import type { CoverageCount } from '../../model/overview.ts'
import { useWords } from './services.tsx'

/** The key of an exported matrix: what stands below it on the page. `hidden` districts are those the filter hides. */
export function coverageLegend(
  rows: readonly CoverageCount[],
  hidden: number,
  words: WordsOf<typeof coverageWords>,
): readonly LegendEntry[] {
  const lacking = lackingIn(rows)
  return [
    { mark: 'solid', text: words.explicit },
    { mark: 'outline', text: words.thematic },
    ...(lacking === 0 ? [] : [{ mark: 'hatch', text: lackingWords(rows, words) } as const]),
    ...(hidden === 0 ? [] : [{ mark: null, text: words.outOfScopeRows(hidden) }]),
  ]
}

const lackingIn = (rows: readonly CoverageCount[]) => rows.filter((row) => row.documents === 0).length

/** What the hatch means: of how many districts there is no document. */
const lackingWords = (rows: readonly CoverageCount[], words: WordsOf<typeof coverageWords>) =>
  lackingIn(rows) < rows.length ? words.othersLabel(lackingIn(rows)) : words.noDocument

/** The key to the ticks and the rule behind the counts; where tools show beside the first line, it is kept short. */
export function CoverageLegend({
  rows,
  hidden,
  short,
}: {
  readonly rows: readonly CoverageCount[]
  /** How many districts the filter hides. */
  readonly hidden: number
  readonly short: boolean
}) {
  const words = useWords(coverageWords)
  const none = (
    <>
      <NoDocuments rows={rows} />
      {hidden > 0 && <span className="coverage-lacking">{words.outOfScopeRows(hidden)}</span>}
    </>
  )
  return (
    <div className="coverage-legend">
      <p>
        <span>{words.unit}</span>
        <span>
          <i className="coverage-explicit" /> {words.explicit}
        </span>
        <span>
          <i className="coverage-thematic" /> {words.thematic}
        </span>
        {!short && none}
      </p>
      <p className="coverage-rule">
        {short && none}
        {words.rule}
      </p>
    </div>
  )
}

/** What the hatch means and of how many districts; nothing when every district has documents. */
function NoDocuments({ rows }: { readonly rows: readonly CoverageCount[] }) {
  const words = useWords(coverageWords)
  if (lackingIn(rows) === 0) return null
  return (
    <span className="coverage-lacking">
      <i className="coverage-none hatch" /> {lackingWords(rows, words)}
    </span>
  )
}
