import { NONE } from '../../derive/register/choices.ts'
import { repeated } from '../../derive/register/group-entries.ts'
import type { NamedBody } from '../../derive/register/named-body.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { isRealDay } from '../../model/edtf.ts'
import { useWords } from '../shared/services.tsx'
import { useBodyName } from './use-group-names.ts'
import type { RegisterView } from './use-register.ts'

/** What the choices leave, in figures, and each condition with the way to take it out. Nothing when there is nothing to say. */
export function RegisterSays({ view }: { readonly view: RegisterView }) {
  const words = useWords(registerWords)
  const targets = useWords(targetWords)
  const { choices, all, shown, groups, due, narrowed, change } = view
  const { rows, repeated: twice } = repeated(groups)
  const conditions = useConditions(view)
  if (!narrowed && twice === 0) return null
  return (
    <div className="register-says">
      <output>
        {[
          ...(narrowed ? [words.some(shown.length, all.length)] : []),
          ...(twice > 0 ? [words.repeated(rows, twice)] : []),
          ...(due === null ? [] : [words.dueCounts(targets.date(choices.due!), due.due, due.later)]),
        ].join(' · ')}
      </output>
      {due !== null && due.without > 0 && (
        <button type="button" className="no-print" onClick={() => change({ due: NONE })}>
          {words.without(due.without)}
        </button>
      )}
      {conditions.map(({ name, without }) => (
        <button
          key={name}
          type="button"
          className="register-condition no-print"
          aria-label={words.takeOut(name)}
          onClick={() => change(without)}
        >
          {name} <span aria-hidden="true">×</span>
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

/** The conditions that no field shows. */
function useConditions({ choices, all }: RegisterView) {
  const words = useWords(registerWords)
  const { status } = useWords(targetWords)
  const bodyName = useBodyName()
  const { due, statuses, body } = choices
  const named = (key: string) => bodyOf(all, key) ?? { key, name: key.split('/').at(-1)!, place: null }
  const bodyText = body === NONE ? words.noGroup.body : body === null ? '' : bodyName(named(body)).short
  return [
    ...statuses.map((each) => ({
      name: status[each],
      without: { statuses: statuses.filter((other) => other !== each) },
    })),
    ...(body === null ? [] : [{ name: `${words.only.body} ${bodyText}`, without: { body: null } }]),
    ...(due === null || isRealDay(due) ? [] : [{ name: words.noGroup.deadline, without: { due: null } }]),
  ]
}

const bodyOf = (all: RegisterView['all'], key: string): NamedBody | undefined =>
  all.flatMap(({ answering }) => answering).find((body) => body.key === key)
