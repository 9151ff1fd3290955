import type { TableTwin } from '../../charts/picture.ts'

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
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows may be equal word for word; they have no name but their place, and are never reordered.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
