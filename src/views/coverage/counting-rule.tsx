import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useWords } from '../shared/services.tsx'

/** What the cells say, and how to get at the measures; the rule of counting stands under the matrix. */
export function CountingRule() {
  const words = useWords(coveragePageWords)
  return (
    <div className="counting-rule">
      <h2>{words.howToRead}</h2>
      <p>{words.ruleBasis}</p>
      <p>{words.ruleStrength}</p>
      <p>{words.ruleEmpty}</p>
      <p className="counting-hint no-print">{words.pick}</p>
    </div>
  )
}
