import { useMemo } from 'react'
import { countByKind, countByStatus, type TargetGroup } from '../../derive/target-counts.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { useWords } from '../shared/services.tsx'
import { factAboutKey, useFactNoteCounts } from '../shared/use-about.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { RegisterRow } from './register-row.tsx'

interface RegisterProps {
  readonly groups: readonly TargetGroup[]
  readonly documents: readonly DocumentSummary[]
  /** Ids of the documents whose rows are shown; the others are one line each. On paper all are shown. */
  readonly unfolded: ReadonlySet<string>
  readonly selected: string | null
  readonly onFold: (documentId: string) => void
  readonly onPick: (row: TargetRow) => void
}

/** Columns in the order of the 目标管理清单; the widths are the style sheet's. */
const COLUMNS = ['quote', 'value', 'progress', 'status', 'deadline', 'section', 'body', 'evidence'] as const

/** 目标管理清单: every target as a row, grouped by document. */
export function Register({ groups, documents, unfolded, selected, onFold, onPick }: RegisterProps) {
  const words = useWords(targetWords)
  const facts = useMemo(() => targetsNow(groups), [groups])
  const notes = useFactNoteCounts(facts)
  return (
    <table className="register">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={`${column}-cell`}
              title={column === 'body' ? words.bodyHint : undefined}
            >
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => {
        const open = unfolded.has(group.documentId)
        const doc = documents.find(({ id }) => id === group.documentId)
        return (
          <tbody key={group.documentId} className={open ? 'unfolded' : 'folded'}>
            <GroupRow group={group} doc={doc} open={open} onFold={() => onFold(group.documentId)} />
            {group.rows.map((row) => (
              <RegisterRow
                key={row.targetId}
                row={row}
                selected={row.targetId === selected}
                notes={notes.get(factAboutKey(row.targetId)) ?? 0}
                onPick={onPick}
              />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

/** The targets of the register as notes on them are found again. */
const targetsNow = (groups: readonly TargetGroup[]): FactsNow =>
  new Map(
    groups
      .flatMap(({ rows }) => rows)
      .map(({ targetId: id, documentId, quote }) => [id, { id, documentId, quote }]),
  )

interface GroupRowProps {
  readonly group: TargetGroup
  readonly doc: DocumentSummary | undefined
  readonly open: boolean
  readonly onFold: () => void
}

/** A document's line above its targets; folded it also says how they stand. */
function GroupRow({ group, doc, open, onFold }: GroupRowProps) {
  const { rows } = group
  const words = useWords(targetWords)
  const name = rows[0]?.documentName ?? group.documentId
  return (
    <tr className="group-row">
      <th scope="rowgroup" colSpan={COLUMNS.length}>
        <div className="group-line">
          <button type="button" aria-expanded={open} onClick={onFold} title={rows[0]?.documentTitle}>
            <span className="fold-mark" aria-hidden="true">
              {open ? '▾' : '▸'}
            </span>
            <strong>{name}</strong>
          </button>
          <GroupSummary rows={rows} publishedOn={doc?.metadata.publishedOn ?? null} />
          {!open && <GroupStatus rows={rows} />}
          <span className="visually-hidden">{words.document}</span>
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
