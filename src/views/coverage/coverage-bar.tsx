import type { ReactNode } from 'react'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { SUBJECT_KINDS } from '../../model/subject.ts'
import { COVERAGE_VIEWS } from '../../state/coverage-address.ts'
import { useServices, useWords } from '../shared/services.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { useCoverage } from './use-coverage.ts'

/** Which view is open, what is counted, by which dimension; `children` are a view's own switches. */
export function CoverageBar({ children }: { readonly children?: ReactNode }) {
  const words = useWords(coveragePageWords)
  const { embedded } = useServices()
  const { view, setting, look, countBy, countPreambles } = useCoverage()
  return (
    <div className="coverage-bar">
      {!embedded && (
        <ViewSwitch
          legend={words.view}
          quiet
          choices={COVERAGE_VIEWS}
          names={words.views}
          chosen={view}
          onChoose={look}
        />
      )}
      {view !== 'emphasis' && (
        <>
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
        </>
      )}
      {children}
    </div>
  )
}
