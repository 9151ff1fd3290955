import type { RegisterColumn, RegisterSort } from '../../derive/register/choices.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'

interface HeadProps {
  readonly columns: readonly RegisterColumn[]
  readonly sort: RegisterSort | null
  readonly onSort: (sort: RegisterSort | null) => void
}

/** The heads of the columns; pressed, one puts the rows in its order, again the other way, again in that of the text. */
export function RegisterHead({ columns, sort, onSort }: HeadProps) {
  const words = useWords(targetWords)
  const own = useWords(registerWords)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sort?.column === column ? sort : null
          return (
            <th
              key={column}
              scope="col"
              className={`${column}-cell`}
              aria-sort={sorted === null ? undefined : sorted.descending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                title={column === 'body' ? `${own.sortHint.body}；${words.bodyHint}` : own.sortHint[column]}
                onClick={() => onSort(nextSort(column, sorted))}
              >
                {words.columns[column]}
                {sorted !== null && (
                  <span className="sort-mark" aria-hidden="true">
                    {sorted.descending ? '↓' : '↑'}
                  </span>
                )}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Upwards, downwards, then the order of the text. */
export function nextSort(column: RegisterColumn, sorted: RegisterSort | null): RegisterSort | null {
  if (sorted === null) return { column, descending: false }
  return sorted.descending ? null : { column, descending: true }
}
