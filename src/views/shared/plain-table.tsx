interface PlainTableProps {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Words in columns and rows, without any look of their own: what a screen shows and what a person's keys copy. */
export function PlainTable({ columns, rows }: PlainTableProps) {
  return (
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
  )
}
