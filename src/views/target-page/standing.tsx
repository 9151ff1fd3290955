import { useEffect, useMemo, useState } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { reckoning } from '../../derive/progress/reckoning.ts'
import { readingUnit } from '../../derive/progress/reading-unit.ts'
import { sentenceParts } from '../../derive/sentence-parts.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { toFact } from '../../state/destinations.ts'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { useLibrary, useWords } from '../shared/services.tsx'
import { StatusWords } from '../shared/status-words.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useLinks } from '../shared/use-links.ts'
import { gapWords } from './gap-words.ts'
import type { OpenTarget } from './use-target.ts'

/** The gauge, the status with the numbers it was worked out from, and the sentence behind the target. */
export function Standing({ open }: { readonly open: OpenTarget }) {
  const { openFact } = useDoors()
  const { row } = open
  const rows = useMemo(() => [row], [row])
  return (
    <aside className="target-standing">
      <div className="target-gauge">
        <GaugesPicture
          rows={rows}
          columns={1}
          variant="head"
          onPick={openFact}
          title={displayText(row.quote)}
          document={row.documentTitle}
        />
      </div>
      <Status open={open} />
      <Evidence open={open} />
    </aside>
  )
}

function Status({ open: { row, judgement } }: { readonly open: OpenTarget }) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const [shown, setShown] = useState(true)
  const unit = readingUnit(row)
  const lines = reckoning(judgement, unit, words, (status) => targets.status[status])
  return (
    <section className="target-status" aria-label={words.status}>
      <p className="target-status-line">
        <strong className={`target-status-word target-status-${row.status}`}>
          <StatusWords row={row} fallen={false} explained />
          {judgement.by === 'rule' && judgement.metOn !== null && words.metOn(judgement.metOn)}
        </strong>
        <span>{gapWords(judgement, unit, words)}</span>
        <button type="button" className="door" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.how}
        </button>
      </p>
      {shown && (
        <div className="target-reckoning">
          <p>
            <strong>{words.howBy(words.howTitle[judgement.route.kind])}</strong>
          </p>
          <table>
            <tbody>
              {lines.map(({ name, text, figure }) => (
                <tr key={`${name} ${text}`}>
                  <th scope="row">{name}</th>
                  <td colSpan={figure === '' ? 2 : 1}>{text}</td>
                  {figure !== '' && <td className="target-figure">{figure}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Evidence({ open: { row } }: { readonly open: OpenTarget }) {
  const words = useWords(progressWords)
  const to = useLinks()
  const opened = useLibrary((state) => state.opened[row.documentId])
  const read = useLibrary((state) => state.read)
  useEffect(() => void read(row.documentId), [read, row.documentId])
  const parts = typeof opened === 'object' && 'text' in opened ? sentenceParts(opened, row.targetId) : null
  return (
    <section className="target-evidence" aria-label={words.evidence}>
      <h2>{words.evidence}</h2>
      <blockquote className="serif">
        {parts === null ? (
          displayText(row.quote)
        ) : (
          <>
            {parts.before}
            <mark>{parts.quote}</mark>
            {parts.after}
          </>
        )}
      </blockquote>
      <p className="muted">
        {row.section ?? words.noSection} ·{' '}
        <a href={to(toFact({ documentId: row.documentId, factId: row.targetId }))}>{words.openSentence} →</a>
      </p>
    </section>
  )
}
