import { recoveryWords } from '../../messages/recovery.ts'
import { tallied, type Finding } from '../../model/records/recovery.ts'
import { useRecords, useWords } from './services.tsx'
import { useKindName } from './use-kind-name.ts'
import { useLinks } from './use-links.ts'
import './recovery-notice.css'

/**
 * What the start check found wrong with the person's records, and the ways out; nothing while all is as it was left. It
 * stands on every page until the person has chosen: a loss is never shown as a first run.
 */
export function RecoveryNotice() {
  const recovery = useRecords((state) => state.recovery)
  const goOn = useRecords((state) => state.goOn)
  const words = useWords(recoveryWords)
  const nameOf = useKindName()
  const to = useLinks()
  if (recovery === null) return null
  return (
    <section className="recovery-notice no-print" role="alert" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.counts(tallied(recovery.recorded), tallied(recovery.found))}</p>
      <ul>
        {recovery.findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{said(finding, words.findings, nameOf)}</li>
        ))}
      </ul>
      <p>{words.ways}</p>
      <p className="recovery-ways">
        <a href={to({ page: 'notes' })}>{words.toFiles}</a>
        <a href="rescue.html">{words.rescue}</a>
        <button type="button" onClick={() => void goOn()}>
          {words.goOn}
        </button>
      </p>
    </section>
  )
}

type Words = (typeof recoveryWords)['zh']['findings']

function said(finding: Finding, words: Words, nameOf: (kind: string) => string): string {
  switch (finding.what) {
    case 'older':
      return words.older(finding.commits)
    case 'fewer':
    case 'more':
      return words[finding.what](nameOf(finding.kind), finding.recorded, finding.found)
    case 'damaged':
      return words.damaged(finding.ids.length)
    default:
      return words[finding.what]
  }
}
