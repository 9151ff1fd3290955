import { useEffect, useRef, useState, type ReactNode } from 'react'
import {
  OPTIONAL_COLUMNS,
  REGISTER_COLUMNS,
  REGISTER_GROUPINGS,
  type RegisterChoices,
} from '../../derive/register/choices.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { isRealDay } from '../../model/edtf.ts'
import { useWithKey } from '../shared/key-label.ts'
import { useWords } from '../shared/services.tsx'
import { useKeys } from '../shared/use-keys.ts'
import './register-tools.css'

interface ToolsProps {
  readonly choices: RegisterChoices
  readonly onChange: (choices: Partial<RegisterChoices>) => void
  /** What stands at the end of the line. */
  readonly children?: ReactNode
}

/** How the register is seen: headings, words, day, columns. */
export function RegisterTools({ choices, onChange, children }: ToolsProps) {
  const words = useWords(registerWords)
  return (
    <fieldset className="register-tools no-print" aria-label={words.tools}>
      <label>
        {words.grouping}
        <select
          value={choices.grouping}
          onChange={({ currentTarget: { value } }) =>
            onChange({ grouping: REGISTER_GROUPINGS.find((known) => known === value)! })
          }
        >
          {REGISTER_GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
        </select>
      </label>
      <SortField choices={choices} onChange={onChange} />
      <FindField words={choices.words} onWords={(found) => onChange({ words: found })} />
      <label title={words.dueHint}>
        {words.due}
        <input
          type="date"
          value={choices.due !== null && isRealDay(choices.due) ? choices.due : ''}
          onChange={({ currentTarget: { value } }) => onChange({ due: isRealDay(value) ? value : null })}
        />
      </label>
      <ColumnChoice choices={choices} onChange={onChange} />
      {children}
    </fieldset>
  )
}

/** The order as a list, for a screen that has no heads of columns to press. */
function SortField({ choices: { sort }, onChange }: ToolsProps) {
  const words = useWords(registerWords)
  const { columns } = useWords(targetWords)
  return (
    <label className="register-order">
      {words.order}
      <select
        value={sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`}
        onChange={({ currentTarget: { value } }) => {
          const column = REGISTER_COLUMNS.find((known) => known === value.replace('-', ''))
          onChange({ sort: column === undefined ? null : { column, descending: value.startsWith('-') } })
        }}
      >
        <option value="">{words.asPrinted}</option>
        {REGISTER_COLUMNS.slice(0, -1).flatMap((column) => [
          <option key={column} value={column}>
            {words.upwards(columns[column])}
          </option>,
          <option key={`-${column}`} value={`-${column}`}>
            {words.downwards(columns[column])}
          </option>,
        ])}
      </select>
    </label>
  )
}

/** Milliseconds after the last key until the list is narrowed: browsers limit how often an address may change. */
const PAUSE = 150

function FindField({
  words,
  onWords,
}: {
  readonly words: string
  readonly onWords: (words: string) => void
}) {
  const own = useWords(registerWords)
  const withKey = useWithKey()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  useKeys('register', { 'find-target': () => field.current?.select() })
  const take = useRef(onWords)
  useEffect(() => {
    take.current = onWords
  })
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => {
      take.current(typed)
      setTyped(null)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label title={withKey(own.findHint, 'find-target')}>
      {own.find}
      <input
        ref={field}
        type="search"
        value={typed ?? words}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
    </label>
  )
}

const PANEL = 'register-columns'

function ColumnChoice({ choices: { hidden }, onChange }: ToolsProps) {
  const words = useWords(registerWords)
  const { columns } = useWords(targetWords)
  return (
    <>
      <button
        type="button"
        popoverTarget={PANEL}
        title={words.columnsHint}
        aria-haspopup="dialog"
        className="register-columns-door"
      >
        {words.columns}
        {hidden.length > 0 && ` ${REGISTER_COLUMNS.length - hidden.length}/${REGISTER_COLUMNS.length}`}{' '}
        <span aria-hidden="true">▾</span>
      </button>
      <dialog id={PANEL} popover="auto" aria-label={words.columnsHint} className="register-columns">
        {OPTIONAL_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={!hidden.includes(column)}
              onChange={() =>
                onChange({
                  hidden: OPTIONAL_COLUMNS.filter((each) => (each === column) !== hidden.includes(each)),
                })
              }
            />
            {columns[column]}
          </label>
        ))}
      </dialog>
    </>
  )
}
