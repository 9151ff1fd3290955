import { compareWords } from '../../messages/compare.ts'
import { useWords } from '../shared/services.tsx'
import type { CoverageScope } from './coverage-head.tsx'
import { useCoverage } from './use-coverage.ts'

interface PickersProps extends CoverageScope {
  readonly a: string | undefined
  readonly b: string | undefined
}

/** The two sides, each a district, the city or a document; and a button that swaps them. */
export function SidePickers({ a, b, ...scope }: PickersProps) {
  const words = useWords(compareWords)
  const { compare } = useCoverage()
  return (
    <div className="side-pickers no-print">
      <SidePicker {...scope} side={words.sides.a} code={a} onChoose={(code) => compare(code, b)} />
      <button type="button" onClick={() => compare(b, a)}>
        ⇄ {words.swap}
      </button>
      <SidePicker {...scope} side={words.sides.b} code={b} onChoose={(code) => compare(a, code)} />
    </div>
  )
}

interface PickerProps extends CoverageScope {
  readonly side: string
  readonly code: string | undefined
  readonly onChoose: (code: string) => void
}

function SidePicker({ rows, documents, names, side, code, onChoose }: PickerProps) {
  const words = useWords(compareWords)
  return (
    <label>
      <span aria-hidden="true">{side}</span>
      <select
        aria-label={words.choose(side)}
        value={code ?? ''}
        onChange={(domEvent) => onChoose(domEvent.currentTarget.value)}
      >
        <optgroup label={words.places}>
          {rows.map((row) => (
            <option key={row.code} value={row.code}>
              {row.shortName}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.documents}>
          {documents.map(({ id, file }) => (
            <option key={id} value={id}>
              {names.get(id) ?? file}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
