import type { GridRow } from '../../derive/coverage-grid.ts'
import { STRENGTHS } from '../../derive/measure-strength.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useWords } from '../shared/services.tsx'
import { useCoverage } from './use-coverage.ts'

/** What blocks, hatch and frames mean, and the rule behind the counts in short. */
export function MatrixLegend({ rows }: { readonly rows: readonly GridRow[] }) {
  const words = useWords(coveragePageWords)
  const { setting } = useCoverage()
  const some = (state: GridRow['state']) => rows.some((row) => row.state === state)
  return (
    <div className="matrix-legend">
      <ul>
        <li>{words.unit}</li>
        <li>
          <i className="block block-solid" /> {words.explicit}
        </li>
        <li>
          <i className="block" /> {words.thematic}
        </li>
        {STRENGTHS.map((strength) => (
          <li key={strength}>
            <i className={`block block-${strength}`} /> {words.strengths[strength]}
          </li>
        ))}
        <li>
          <b className="block-zero">0</b> {words.states.silent}
        </li>
        {some('no-document') && (
          <li>
            <i className="block-strip hatch" /> {words.states['no-document']}
          </li>
        )}
        {some('out-of-scope') && (
          <li>
            <i className="block-strip" /> {words.states['out-of-scope']}
          </li>
        )}
      </ul>
      <p>
        {words.ruleTitle}：{words.rule}
        <span className="matrix-roles">{words.ruleRoles[setting.preambles ? 'preambles' : 'counted']}</span>
      </p>
    </div>
  )
}
