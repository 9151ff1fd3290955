import type { MouseEvent } from 'react'
import { targetFigure } from '../../charts/target-figure.ts'
import { displayText } from '../../derive/display-text.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { toFact } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { StatusMark } from '../shared/status-mark.tsx'
import { useLinks } from '../shared/use-links.ts'
import { BulletBar } from './bullet-bar.tsx'
import { DeadlineCell } from './deadline-cell.tsx'

interface RegisterRowProps {
  readonly row: TargetRow
  readonly selected: boolean
  readonly onPick: (row: TargetRow) => void
}

/** One target of the register. A click anywhere opens its sentence; keys reach the link in the last column. */
export function RegisterRow({ row, selected, onPick }: RegisterRowProps) {
  const words = useWords(targetWords)
  const to = useLinks()
  const subject = subjectOf(row)
  const { prefix, figure, unit } = targetFigure(row, words.rank)
  const pick = (domEvent: MouseEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.shiftKey || domEvent.button !== 0) return
    domEvent.preventDefault()
    onPick(row)
  }
  return (
    // The link of the row is what keys reach; the row only makes the mouse's way shorter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <tr className={selected ? 'target-row selected' : 'target-row'} data-target={row.targetId} onClick={pick}>
      <th scope="row" className="quote-cell">
        {displayText(row.quote)}
        {subject !== null && <span className="quote-subject">{displayText(subject)}</span>}
      </th>
      <td className="value-cell">
        <span className={row.kind === 'rank' ? 'value-words' : 'value-figure'}>
          {prefix !== '' && <span className="value-prefix">{prefix}</span>}
          {figure}
        </span>
        {unit !== '' && <span className="value-unit">{unit}</span>}
      </td>
      <td className="progress-cell">
        <BulletBar row={row} />
      </td>
      <td className="status-cell">
        <StatusMark status={row.status} /> {words.status[row.status]}
      </td>
      <td className="deadline-cell">
        <DeadlineCell row={row} />
      </td>
      <td className="section-cell" title={row.section ?? undefined}>
        {row.section === null ? <span className="muted">{words.noSection}</span> : row.section}
      </td>
      <td className="body-cell" title={row.bodies?.join('、')}>
        {row.bodies === null ? <span className="muted">{words.noBody}</span> : row.bodies.join('、')}
      </td>
      <td className="evidence-cell">
        <a
          href={to(toFact({ documentId: row.documentId, factId: row.targetId }))}
          aria-label={words.openEvidence(row.quote)}
        >
          {words.evidence} →
        </a>
      </td>
    </tr>
  )
}

/** What a bare 「只跑一次」 is about, taken from the metric; null when the quote says it itself. */
export function subjectOf({ quote, metric }: Pick<TargetRow, 'quote' | 'metric'>): string | null {
  const subject = metric.replace(/（[^（）]*）$/u, '')
  return subject.length > quote.length ? subject : null
}
