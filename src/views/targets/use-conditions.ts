import { NONE, type RegisterChoices } from '../../derive/register/choices.ts'
import type { NamedBody } from '../../derive/register/named-body.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { isRealDay } from '../../model/edtf.ts'
import { useWords } from '../shared/services.tsx'
import { useBodyName } from './use-group-names.ts'
import type { RegisterView } from './use-register.ts'

/** A condition that no field of the tools shows, and the choices without it. */
export interface Condition {
  readonly name: string
  readonly without: Partial<RegisterChoices>
}

/** What the register is narrowed by, in words: those that no field shows, and all of them. */
export function useConditions({ choices, all }: RegisterView): {
  readonly pressed: readonly Condition[]
  readonly all: readonly string[]
} {
  const words = useWords(registerWords)
  const targets = useWords(targetWords)
  const bodyName = useBodyName()
  const { due, statuses, body } = choices
  const bodyText = body === null ? '' : body === NONE ? words.noGroup.body : bodyName(bodyOf(all, body)).short
  const pressed = [
    ...statuses.map((each) => ({
      name: targets.status[each],
      without: { statuses: statuses.filter((other) => other !== each) },
    })),
    ...(body === null ? [] : [{ name: `${words.only.body} ${bodyText}`, without: { body: null } }]),
    ...(due === NONE ? [{ name: words.noGroup.deadline, without: { due: null } }] : []),
  ]
  const typed = choices.words.trim()
  return {
    pressed,
    all: [
      ...(typed === '' ? [] : [`${words.find} ${typed}`]),
      ...(due !== null && isRealDay(due) ? [`${words.due} ${targets.date(due)}`] : []),
      ...pressed.map(({ name }) => name),
    ],
  }
}

/** The body a key names; one that no target of the scope names is called by the end of its key. */
function bodyOf(all: RegisterView['all'], key: string): NamedBody {
  const known = all.flatMap(({ answering }) => answering).find((body) => body.key === key)
  return known ?? { key, name: key.slice(key.indexOf('/') + 1), place: null }
}
