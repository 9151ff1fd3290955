import type { MouseEvent } from 'react'
import { targetFigure } from '../../charts/target-figure.ts'
import { displayText } from '../../derive/display-text.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { toFact } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { StatusMark } from '../shared/status-mark.tsx'
import { NoteDoor } from '../shared/note-door.tsx'
import { factAboutKey } from '../shared/use-about.ts'
import { useLinks } from '../shared/use-links.ts'
import { BulletBar } from './bullet-bar.tsx'
import { DeadlineCell } from './deadline-cell.tsx'

interface RegisterRowProps {
  readonly row: TargetRow
  readonly selected: boolean
  /** The person's notes on it. */
  readonly notes: number
  readonly onPick: (row: TargetRow) => void
}

/** One target of the register. A click anywhere opens its sentence; keys reach the link in the last column. */
export function RegisterRow({ row, selected, notes, onPick }: RegisterRowProps) {
  const words = useWords(targetWords)
  const pick = (domEvent: MouseEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.shiftKey || domEvent.button !== 0) return
    domEvent.preventDefault()
    onPick(row)
  }
  return (
    // The link of the row is what keys reach; the row only makes the mouse's way shorter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <tr className={selected ? 'target-row selected' : 'target-row'} data-target={row.targetId} onClick={pick}>
      <QuoteCell row={row} />
      <ValueCell row={row} />
      <td className="progress-cell">
        <BulletBar row={row} />
      </td>
      <td className="status-cell">
        <StatusMark status={row.status} /> {words.status[row.status]}
      </td>
      <td className="deadline-cell">
        <DeadlineCell row={row} />
      </td>
      <WordsCell name="section-cell" text={row.section} none={words.noSection} />
      <WordsCell name="body-cell" text={row.bodies?.join('、') ?? null} none={words.noBody} />
      <EvidenceCell row={row} notes={notes} />
    </tr>
  )
}

interface CellProps {
  readonly row: TargetRow
}

/** The words of the target, and what they are about where they do not say it. */
function QuoteCell({ row }: CellProps) {
  const subject = subjectOf(row)
  return (
    <th scope="row" className="quote-cell">
      {displayText(row.quote)}
      {subject !== null && <span className="quote-subject">{displayText(subject)}</span>}
    </th>
  )
}

/** ≥ 50 家: comparator, figure and unit; a rank its printed place. */
function ValueCell({ row }: CellProps) {
  const words = useWords(targetWords)
  const { prefix, figure, unit } = targetFigure(row, words.rank)
  return (
    <td className="value-cell">
      <span className={row.kind === 'rank' ? 'value-words' : 'value-figure'}>
        {prefix !== '' && <span className="value-prefix">{prefix}</span>}
        {figure}
      </span>
      {unit !== '' && <span className="value-unit">{unit}</span>}
    </td>
  )
}

/** Words of the document, whole on hover where the column cuts them; `none` says that there are none. */
function WordsCell(props: { readonly name: string; readonly text: string | null; readonly none: string }) {
  return (
    <td className={props.name} title={props.text ?? undefined}>
      {props.text ?? <span className="muted">{props.none}</span>}
    </td>
  )
}

/** The link to the sentence the target stands in, and the way to the notes on it. */
function EvidenceCell({ row, notes }: CellProps & { readonly notes: number }) {
  const words = useWords(targetWords)
  const to = useLinks()
  const place = toFact({ documentId: row.documentId, factId: row.targetId })
  return (
    <td className="evidence-cell">
      <a href={to(place)} aria-label={words.openEvidence(row.quote)}>
        {words.evidence} →
      </a>
      <NoteDoor
        about={{ type: 'target', documentId: row.documentId, factId: row.targetId }}
        noteKey={factAboutKey(row.targetId)}
        count={notes}
        name={row.quote}
      />
    </td>
  )
}

/** What a bare 「只跑一次」 is about, taken from the metric; null when the quote says it itself. */
export function subjectOf({ quote, metric }: Pick<TargetRow, 'quote' | 'metric'>): string | null {
  const subject = metric.replace(/（[^（）]*）$/u, '')
  return subject.length > quote.length ? subject : null
}
