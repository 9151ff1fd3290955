import type { StatusCount } from '../../derive/target-counts.ts'
import { TARGET_STATUSES } from '../../derive/target-status.ts'
import { bodyWords } from '../../messages/bodies.ts'
import { targetWords } from '../../messages/targets.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'

/** The heads of a table of counts: what is counted, then how many targets, then each status. */
export function CountHeads(props: {
  readonly first: string
  readonly measured?: boolean
  readonly due?: boolean
}) {
  const words = useWords(bodyWords)
  const { status } = useWords(targetWords)
  return (
    <thead>
      <tr>
        <th scope="col">{props.first}</th>
        {props.measured === true && (
          <th scope="col" className="count-cell">
            {words.columns.measures}
          </th>
        )}
        <th scope="col" className="count-cell">
          {words.columns.targets}
        </th>
        {TARGET_STATUSES.map((each) => (
          <th key={each} scope="col" className="count-cell status-count-cell">
            <StatusMark status={each} /> {status[each]}
          </th>
        ))}
        {props.due === true && (
          <th scope="col" className="body-due-cell">
            {words.columns.due}
          </th>
        )}
      </tr>
    </thead>
  )
}

/** How many targets, and how many of each status; each figure opens the register at just these. */
export function CountCells(props: {
  /** Of whom or where. */
  readonly name: string
  readonly targets: number
  readonly counts: readonly StatusCount[]
  /** What of the register the figures are, as parameters. */
  readonly of: Readonly<Record<string, string>>
}) {
  const { name, targets, counts, of } = props
  const words = useWords(bodyWords)
  const { status: statusWords } = useWords(targetWords)
  const to = useLinks()
  const figure = (count: number, what: string, more: Readonly<Record<string, string>>) =>
    count === 0 ? (
      <span className="muted">0</span>
    ) : (
      <a
        href={to({ page: 'targets', params: { ...of, ...more } })}
        aria-label={words.openCount(name, what, count)}
      >
        {count}
      </a>
    )
  return (
    <>
      <td className="count-cell">{figure(targets, words.columns.targets, {})}</td>
      {counts.map(({ status, count }) => (
        <td key={status} className="count-cell">
          {figure(count, statusWords[status], { status })}
        </td>
      ))}
    </>
  )
}
