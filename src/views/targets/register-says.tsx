import { useMemo } from 'react'
import { NONE } from '../../derive/register/choices.ts'
import { repeated } from '../../derive/register/group-entries.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'
import { useConditions } from './use-conditions.ts'
import type { RegisterView } from './use-register.ts'

/** What the choices leave, in figures, and each condition with the way to take it out. Nothing when there is nothing to say. */
export function RegisterSays({ view }: { readonly view: RegisterView }) {
  const words = useWords(registerWords)
  const targets = useWords(targetWords)
  const { choices, all, shown, groups, due, narrowed, change } = view
  const { rows, repeated: twice } = useMemo(() => repeated(groups), [groups])
  const { pressed } = useConditions(view)
  const how = [
    ...(choices.sort?.column === 'value' ? [words.sortHint.value] : []),
    ...(choices.grouping === 'brand' ? [words.byBrand] : []),
  ]
  if (!narrowed && twice === 0 && how.length === 0) return null
  return (
    <div className="register-says">
      <output>
        {[
          ...(narrowed ? [words.some(shown.length, all.length)] : []),
          ...(twice > 0 ? [words.repeated(rows, twice)] : []),
          ...(due === null ? [] : [words.dueCounts(targets.date(choices.due!), due.due, due.later)]),
          ...how,
        ].join(' · ')}
      </output>
      {due !== null && due.without > 0 && (
        <button type="button" className="no-print" onClick={() => change({ due: NONE })}>
          {words.without(due.without)}
        </button>
      )}
      {pressed.map(({ name, without }) => (
        <button
          key={name}
          type="button"
          className="register-condition"
          aria-label={words.takeOut(name)}
          onClick={() => change(without)}
        >
          {name}{' '}
          <span aria-hidden="true" className="no-print">
            ×
          </span>
        </button>
      ))}
      {narrowed && (
        <button
          type="button"
          className="no-print"
          onClick={() => change({ words: '', due: null, statuses: [], body: null })}
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
