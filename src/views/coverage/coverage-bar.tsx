import { coveragePageWords } from '../../messages/coverage-page.ts'
import { SUBJECT_KINDS } from '../../model/subject.ts'
import { useWords } from '../shared/services.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { useCoverage } from './use-coverage.ts'

/** What is counted, by which dimension. */
export function CoverageBar() {
  const words = useWords(coveragePageWords)
  const { setting, countBy, countPreambles } = useCoverage()
  return (
    <div className="coverage-bar">
      <ViewSwitch
        legend={words.by}
        choices={SUBJECT_KINDS}
        names={words.kinds}
        chosen={setting.kind}
        onChoose={countBy}
      />
      <ViewSwitch
        legend={words.counts}
        choices={['counted', 'preambles']}
        names={words.roles}
        chosen={setting.preambles ? 'preambles' : 'counted'}
        onChoose={(choice) => countPreambles(choice === 'preambles')}
      />
    </div>
  )
}
