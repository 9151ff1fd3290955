import type { BodyRow } from '../../derive/register/body-rows.ts'
import { NONE } from '../../derive/register/choices.ts'
import { displayText } from '../../derive/display-text.ts'
import { TARGET_STATUSES } from '../../derive/target-status.ts'
import { bodyWords } from '../../messages/bodies.ts'
import { domainWords } from '../../messages/domain.ts'
import { targetWords } from '../../messages/targets.ts'
import { toFact } from '../../state/destinations.ts'
import { usePreferences, useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import { CountCells } from './count-cells.tsx'
import { useBodyName } from './use-group-names.ts'

/** Columns of the table: name, measures, targets, each status, deadlines. */
const COLUMNS = 4 + TARGET_STATUSES.length
/** Measures that are listed; 原文未写明 can have hundreds, which the register and 覆盖 list. */
const MOST_LISTED = 60

interface LineProps {
  readonly row: BodyRow
  readonly open: boolean
  readonly onFold: () => void
}

/** What one body answers for: its figures, and unfolded its measures and deadlines. */
export function BodyLine({ row, open, onFold }: LineProps) {
  const words = useWords(bodyWords)
  const bodyName = useBodyName()
  const { body, measures, targets, counts } = row
  const { short, mark } = body === null ? { short: words.nobody, mark: null } : bodyName(body)
  return (
    <tbody className={mark === null ? undefined : 'body-mine'}>
      <tr>
        <th scope="row" className="body-name-cell">
          <button type="button" aria-expanded={open} onClick={onFold}>
            <span className="fold-mark" aria-hidden="true">
              {open ? '▾' : '▸'}
            </span>
            <strong className={body === null ? 'muted' : undefined}>{short}</strong>
          </button>
          {body !== null && <UnitPin body={body.key} name={short} mine={mark !== null} />}
        </th>
        <td className="count-cell">
          {measures.length === 0 ? <span className="muted">0</span> : measures.length}
        </td>
        <CountCells name={short} targets={targets.length} counts={counts} of={{ body: body?.key ?? NONE }} />
        <td className="body-due-cell">
          <NextDue dues={row.dues} />
        </td>
      </tr>
      {open && (
        <tr className="body-detail">
          <td colSpan={COLUMNS}>
            <BodyDetail row={row} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Makes a body the person's own unit, kept in this browser, or no longer. */
function UnitPin({
  body,
  name,
  mine,
}: {
  readonly body: string
  readonly name: string
  readonly mine: boolean
}) {
  const words = useWords(bodyWords)
  const pin = usePreferences((state) => state.pinUnit)
  return (
    <button
      type="button"
      className="unit-pin no-print"
      aria-pressed={mine}
      aria-label={mine ? words.unpinOf(name) : words.pinOf(name)}
      onClick={() => pin(mine ? null : body)}
    >
      {mine ? words.unit : words.pin}
    </button>
  )
}

/** The next day to come, else the last one past. */
function NextDue({ dues }: Pick<BodyRow, 'dues'>) {
  const words = useWords(bodyWords)
  const { date } = useWords(targetWords)
  const { sinceDeadline } = useWords(domainWords)
  const next = dues.find(({ daysPast }) => daysPast <= 0) ?? dues.at(-1)
  if (next === undefined) return <span className="muted">{words.noDues}</span>
  return (
    <>
      {date(next.date)} <span className="muted">{sinceDeadline(next.daysPast)}</span>
    </>
  )
}

function BodyDetail({ row: { measures, dues } }: { readonly row: BodyRow }) {
  const words = useWords(bodyWords)
  const { date } = useWords(targetWords)
  const { sinceDeadline } = useWords(domainWords)
  const to = useLinks()
  return (
    <div className="body-lists">
      <div>
        <h2>{words.measures(measures.length)}</h2>
        <ul>
          {measures.slice(0, MOST_LISTED).map(({ measureId, documentId, documentName, title, section }) => (
            <li key={measureId}>
              <a href={to(toFact({ documentId, factId: measureId }))}>{section ?? displayText(title)} →</a>{' '}
              <span className="muted">{documentName}</span>
            </li>
          ))}
          {measures.length > MOST_LISTED && (
            <li className="muted">{words.more(measures.length - MOST_LISTED)}</li>
          )}
        </ul>
      </div>
      <div>
        <h2>{dues.length === 0 ? words.noDues : words.dues(dues.length)}</h2>
        <ul>
          {dues.map((due) => (
            <li key={due.date}>
              {date(due.date)}{' '}
              <span className="muted">
                {sinceDeadline(due.daysPast)} · {words.places(due.items)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
