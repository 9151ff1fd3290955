import type { TableTwin } from '../../charts/picture.ts'
import { PlainTable } from './plain-table.tsx'

/** The same figures as a table, in the room of the picture; scrolls by keys when it is longer. */
export function ChartTable(props: {
  readonly label: string
  readonly table: TableTwin
  readonly empty: string
}) {
  const { columns, rows } = props.table
  return (
    // A room that scrolls has to be reachable by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="chart-table" aria-label={props.label} tabIndex={0}>
      {rows.length === 0 ? (
        <p className="muted">{props.empty}</p>
      ) : (
        <PlainTable columns={columns} rows={rows} />
      )}
    </section>
  )
}
