import type { CountdownRow } from '../../derive/countdown-rows.ts'
import { domainWords } from '../../messages/domain.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { PickedFact } from '../shared/picked-fact.ts'
import { toFact } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'

/** 倒排: every date that falls due with the days past or left, the earliest first; each item leads to its sentence. */
export function Countdown(props: {
  readonly rows: readonly CountdownRow[]
  readonly asOf: string
  readonly onPick: (fact: PickedFact) => void
}) {
  const { rows } = props
  const words = useWords(timelinePageWords)
  const said = useWords(timelineWords)
  const domain = useWords(domainWords)
  const most = Math.max(1, ...rows.map(({ daysPast }) => Math.abs(daysPast)))
  return (
    <table className="countdown">
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
        {rows.map((row) => (
          <tr key={`${row.documentId}|${row.date}`}>
            <th scope="row">{said.date(row.date)}</th>
            <td className="countdown-days">{domain.sinceDeadline(row.daysPast)}</td>
            <td>
              <DaysBar daysPast={row.daysPast} most={most} />
            </td>
            <td>{row.documentName}</td>
            <td>
              <Items row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

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
