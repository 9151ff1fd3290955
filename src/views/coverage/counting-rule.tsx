import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useWords } from '../shared/services.tsx'
import { useCoverage } from './use-coverage.ts'

/** The whole rule behind the counts, and how to get at the measures. */
export function CountingRule() {
  const words = useWords(coveragePageWords)
  const { setting } = useCoverage()
  return (
    <div className="counting-rule">
      <h2>{words.ruleTitle}</h2>
      <p>{words.rule}</p>
      <p>{words.ruleRoles[setting.preambles ? 'preambles' : 'counted']}</p>
      <p>{words.ruleBasis}</p>
      <p>{words.ruleStrength}</p>
      <p>{words.ruleEmpty}</p>
      <p className="counting-hint no-print">{words.pick}</p>
    </div>
  )
}
