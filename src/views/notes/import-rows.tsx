import type { ImportChoice } from '../../exchange/import/import-choice.ts'
import type { ImportRow } from '../../exchange/import/plan-import.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { useWords } from '../shared/services.tsx'
import { useKindName } from '../shared/use-kind-name.ts'

/** Rows a table shows; the counts above it speak of all. */
export const SHOWN = 200

interface RowsProps {
  readonly rows: readonly ImportRow[]
  readonly choices: ReadonlyMap<string, ImportChoice>
  readonly onChoose: (id: string, choice: ImportChoice) => void
}

/** Every record of an import and what becomes of it; of two versions the person chooses one. */
export function ImportRows({ rows, choices, onChoose }: RowsProps) {
  const words = useWords(exchangeWords)
  const nameOf = useKindName()
  if (rows.length === 0) return null
  return (
    <>
      <table className="import-rows">
        <thead>
          <tr>
            <th scope="col">{words.columns.line}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.outcome}</th>
            <th scope="col">{words.columns.choice}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row.record.id}>
              <td>{row.line === 0 ? '' : row.line}</td>
              <td>
                {nameOf(row.record.kind)} <span className="muted">{wordsOf(row.record)}</span>
              </td>
              <td>{words.counts[row.outcome]}</td>
              <td>
                {row.choices.length > 0 && (
                  <select
                    aria-label={words.columns.choice}
                    value={choices.get(row.record.id) ?? row.choice}
                    onChange={(domEvent) =>
                      onChoose(row.record.id, domEvent.currentTarget.value as ImportChoice)
                    }
                  >
                    {row.choices.map((choice) => (
                      <option key={choice} value={choice}>
                        {words.choices[choice]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p className="muted">{words.more(rows.length - SHOWN)}</p>}
    </>
  )
}

/** The first words of a record, whatever kind it is. */
function wordsOf(record: object): string {
  const { comment, name, label, remark, note } = record as Readonly<Record<string, unknown>>
  const said = [comment, name, label, remark, note].find((each) => typeof each === 'string' && each !== '')
  return typeof said === 'string' ? said.slice(0, 60) : ''
}
