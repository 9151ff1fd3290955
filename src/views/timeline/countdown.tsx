import { useState } from 'react'
import { countdownTable, dueInOrder } from '../../charts/timeline/countdown-table.ts'
import type { CountdownRow } from '../../derive/countdown-rows.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { domainWords } from '../../messages/domain.ts'
import { ownEventWords } from '../../messages/own-events.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import './countdown.css'
import './stage-preview.css'
import { toFact } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { TakeButton } from '../shared/take-button.tsx'
import { useLinks } from '../shared/use-links.ts'

interface CountdownProps {
  readonly rows: readonly CountdownRow[]
  /** The person's own dates, which stand among them but are none of them. */
  readonly own: readonly TimelineRow[]
  readonly asOf: string
  readonly title: string
  /** Whether what is taken along holds the person's own dates. */
  readonly ownOut: boolean
  readonly onEdit: (id: string) => void
}

/** 倒排: every date that falls due with the days past or left, the earliest first; each item leads to its sentence. */
export function Countdown(props: CountdownProps) {
  const { rows, own, title, onEdit } = props
  const words = useWords(timelinePageWords)
  const said = useWords(timelineWords)
  const domain = useWords(domainWords)
  const mine = useWords(ownEventWords)
  const all = dueInOrder(rows, own)
  const most = Math.max(1, ...all.map(({ daysPast }) => Math.abs(daysPast)))
  return (
    <div className="taken-table">
      <CountdownTools {...props} />
      <table className="countdown">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.countdown.due}</th>
            <th scope="col">{words.countdown.days}</th>
            <th scope="col" className="countdown-bar-head">
              {words.countdown.bar}
            </th>
            <th scope="col">{words.countdown.document}</th>
            <th scope="col">{words.countdown.what}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <tr
              key={'items' in row ? `${row.documentId}|${row.date}` : row.id}
              className={'items' in row ? undefined : 'countdown-own'}
            >
              <th scope="row">{said.date(row.date)}</th>
              <td className="countdown-days">{domain.sinceDeadline(row.daysPast)}</td>
              <td>
                <DaysBar daysPast={row.daysPast} most={most} />
              </td>
              <td>
                {'items' in row ? (
                  row.documentName
                ) : (
                  <span className="preview-chip preview-own">{mine.personal}</span>
                )}
              </td>
              <td>
                {'items' in row ? (
                  <Items row={row} />
                ) : (
                  <button type="button" className="countdown-edit" onClick={() => onEdit(row.id)}>
                    {row.label}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What can be taken along of it. */
function CountdownTools({ rows, own, asOf, title, ownOut }: CountdownProps) {
  const words = useWords(timelinePageWords)
  const said = useWords(timelineWords)
  const sourceLine = useSourceLine()
  const [open, setOpen] = useState(false)
  return (
    <div className="taken-tools no-print">
      <TakeButton
        open={open}
        onOpen={setOpen}
        chart={{
          toExport: null,
          printed: { title, unit: '', sourceLine },
          fileName: `cetu-countdown-${asOf}`,
          table: countdownTable(rows, ownOut ? own : [], said, words),
          subject: { chart: null, behind: { kind: 'due', ids: idsOf(rows) } },
          mark: () => null,
        }}
      />
    </div>
  )
}

const idsOf = (rows: readonly CountdownRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ items }) => items.map(({ factId }) => factId)))

/** Days as a bar from the as-of day in the middle: past to the left, ahead to the right. */
function DaysBar({ daysPast, most }: { readonly daysPast: number; readonly most: number }) {
  const length = (Math.abs(daysPast) / most) * 50
  const x = daysPast > 0 ? 50 - length : 50
  return (
    <svg className="countdown-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect
        x={x}
        y="3"
        width={Math.max(length, 0.5)}
        height="6"
        className={daysPast > 0 ? 'bar-past' : 'bar-ahead'}
      />
      <path d="M50 0V12" className="bar-as-of" />
    </svg>
  )
}

function Items({ row: { documentId, items } }: { readonly row: CountdownRow }) {
  const words = useWords(timelinePageWords)
  const to = useLinks()
  return (
    <ul className="countdown-items">
      {items.map(({ factId, label, basis }) => (
        <li key={factId}>
          <a href={to(toFact({ documentId, factId }))}>{label}</a>{' '}
          {basis === 'inherited' && <span className="deadline-chip">{words.inferred}</span>}
        </li>
      ))}
    </ul>
  )
}
