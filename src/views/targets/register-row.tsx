import { memo, type MouseEvent } from 'react'
import { targetFigure } from '../../charts/target-figure.ts'
import { displayText } from '../../derive/display-text.ts'
import type { RegisterColumn } from '../../derive/register/choices.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { toFact, toTarget } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { StatusWords } from '../shared/status-words.tsx'
import { NoteDoor } from '../shared/note-door.tsx'
import { factAboutKey } from '../shared/use-about.ts'
import { useLinks } from '../shared/use-links.ts'
import { BulletBar } from './bullet-bar.tsx'
import { DeadlineCell } from './deadline-cell.tsx'

interface RegisterRowProps {
  readonly row: RegisterEntry
  /** How keys find it, see `rowKey`. */
  readonly stop: string
  /** Its place in the table from 1, the head included; null where all rows are drawn. */
  readonly index: number | null
  readonly columns: readonly RegisterColumn[]
  /** Whether the row names its document, because no heading does. */
  readonly named: boolean
  readonly selected: boolean
  /** The person's notes on it. */
  readonly notes: number
  readonly onPick: (row: RegisterEntry) => void
}

/** One target of the register. A click anywhere opens its sentence; keys reach the link in the last column. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { row, stop, index, columns, named, selected, notes, onPick } = props
  const words = useWords(targetWords)
  const shows = (column: RegisterColumn) => columns.includes(column)
  const pick = (domEvent: MouseEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.shiftKey || domEvent.button !== 0) return
    domEvent.preventDefault()
    onPick(row)
  }
  return (
    // The link of the row is what keys reach; the row only makes the mouse's way shorter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <tr
      className={selected ? 'target-row selected' : 'target-row'}
      data-target={row.targetId}
      data-stop={stop}
      aria-rowindex={index ?? undefined}
      onClick={pick}
    >
      <QuoteCell row={row} />
      {shows('value') && <ValueCell row={row} />}
      {shows('progress') && (
        <td className="progress-cell">
          <BulletBar row={row} />
        </td>
      )}
      {shows('status') && (
        <td className="status-cell">
          <StatusWords row={row} />
        </td>
      )}
      {shows('deadline') && (
        <td className="deadline-cell">
          <DeadlineCell row={row} />
        </td>
      )}
      {shows('section') && (
        <WordsCell
          name="section-cell"
          over={named ? row.documentName : null}
          text={row.section}
          none={words.noSection}
        />
      )}
      {shows('body') && (
        <WordsCell name="body-cell" text={row.bodies?.join('、') ?? null} none={words.noBody} />
      )}
      <EvidenceCell row={row} notes={notes} />
    </tr>
  )
})

interface CellProps {
  readonly row: TargetRow
}

/** The words of the target, the way to its own page, and what they are about where they do not say it. */
function QuoteCell({ row }: CellProps) {
  const subject = subjectOf(row)
  const to = useLinks()
  return (
    <th scope="row" className="quote-cell">
      <a href={to(toTarget(row))} onClick={(domEvent) => domEvent.stopPropagation()}>
        {displayText(row.quote)}
      </a>
      {subject !== null && <span className="quote-subject">{displayText(subject)}</span>}
    </th>
  )
}

/** ≥ 50 家: comparator, figure and unit; a rank its printed place. */
function ValueCell({ row }: CellProps) {
  const words = useWords(targetWords)
  const { prefix, figure, unit } = targetFigure(row, words.rank)
  return (
    <td className={isLong(figure, unit) ? 'value-cell value-long' : 'value-cell'}>
      <span className={row.kind === 'rank' ? 'value-words' : 'value-figure'}>
        {prefix !== '' && <span className="value-prefix">{prefix}</span>}
        {figure}
      </span>
      {unit !== '' && <span className="value-unit">{unit}</span>}
    </td>
  )
}

/** 「3000–4000」, 「万平方米」: more than the column has room for on one line. */
const isLong = (figure: string, unit: string) => unit.length > 2 || (unit !== '' && figure.length > 7)

/** Words of the document, whole on hover where the column cuts them; `none` says that there are none, `over` stands above. */
function WordsCell(props: {
  readonly name: string
  readonly over?: string | null
  readonly text: string | null
  readonly none: string
}) {
  const { name, over = null, text, none } = props
  const title = [over, text].filter((part) => part !== null).join(' · ')
  return (
    <td className={name} title={title === '' ? undefined : title}>
      {over !== null && <span className="cell-over">{over}</span>}
      {text ?? <span className="muted">{none}</span>}
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
      <a href={to(place)} data-walk="" aria-label={words.openEvidence(row.quote)}>
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
