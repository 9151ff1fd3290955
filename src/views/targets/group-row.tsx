import { countByKind, countByStatus } from '../../derive/target-counts.ts'
import type { RegisterGroup } from '../../derive/register/group-entries.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { useWords } from '../shared/services.tsx'
import type { GroupName } from './use-group-names.ts'
import { headKey } from './row-blocks.ts'

interface GroupRowProps {
  readonly group: RegisterGroup
  readonly name: GroupName
  readonly open: boolean
  readonly columns: number
  /** Its place in the table from 1, the head included; null where all rows are drawn. */
  readonly index: number | null
  readonly onFold: (key: string) => void
}

/** The line above the rows of a group; folded it also says how they stand. */
export function GroupRow({ group, name, open, columns, index, onFold }: GroupRowProps) {
  return (
    <tr className="group-row" data-stop={headKey(group.key)} aria-rowindex={index ?? undefined}>
      <th scope="rowgroup" colSpan={columns}>
        <div className="group-line">
          <button
            type="button"
            data-walk=""
            aria-expanded={open}
            onClick={() => onFold(group.key)}
            title={name.whole}
          >
            <span className="fold-mark" aria-hidden="true">
              {open ? '▾' : '▸'}
            </span>
            <strong>{name.short}</strong>
          </button>
          {name.mark !== null && <span className="group-own">{name.mark}</span>}
          <GroupSummary rows={group.entries} publishedOn={name.publishedOn} />
          {!open && <GroupStatus rows={group.entries} />}
          <span className="visually-hidden">{name.kind}</span>
        </div>
      </th>
    </tr>
  )
}

/** 2018年11月12日 · 12 项：数量 7，绝对 5. */
export function GroupSummary(props: {
  readonly rows: readonly TargetRow[]
  readonly publishedOn: string | null
}) {
  const words = useWords(targetWords)
  const kinds = countByKind(props.rows)
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.kindCount(words.kind[kind], count))
  return (
    <span className="group-summary">
      {props.publishedOn !== null && `${words.date(props.publishedOn)} · `}
      {words.group(props.rows.length, kinds.join(words.comma))}
    </span>
  )
}

function GroupStatus({ rows }: { readonly rows: readonly TargetRow[] }) {
  const words = useWords(targetWords)
  return (
    <span className="group-status">
      {countByStatus(rows)
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} title={words.status[status]}>
            <StatusMark status={status} />
            <span className="visually-hidden">{words.status[status]}</span> {count}
          </span>
        ))}
      {rows.every((row) => row.deadline === null) && <span>{words.noDeadlines}</span>}
    </span>
  )
}
