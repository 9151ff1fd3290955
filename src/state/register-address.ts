import {
  NONE,
  OPTIONAL_COLUMNS,
  REGISTER_COLUMNS,
  REGISTER_GROUPINGS,
  type RegisterChoices,
  type RegisterSort,
} from '../derive/register/choices.ts'
import { TARGET_STATUSES } from '../derive/target-status.ts'
import { isRealDay } from '../model/edtf.ts'

/** How the targets are seen; the first unless the address says otherwise. */
export const TARGET_VIEWS = ['register', 'gauges', 'bodies'] as const

/** The parameters of an address that hold how the register is seen. */
export const REGISTER_PARAMS = ['group', 'sort', 'hide', 'find', 'due', 'status', 'body'] as const
export type RegisterParam = (typeof REGISTER_PARAMS)[number]

/**
 * How an address wants the register. What it does not know is passed over: 「sort=-value」 → by value, the largest first;
 * 「sort=colour」, 「due=2020-13-01」 → as if they were not there.
 */
export function readRegister(params: Readonly<Record<string, string | undefined>>): RegisterChoices {
  const due = params['due'] ?? ''
  return {
    grouping: REGISTER_GROUPINGS.find((known) => known === params['group']) ?? 'document',
    sort: readSort(params['sort'] ?? ''),
    hidden: listed(params['hide'], OPTIONAL_COLUMNS),
    words: params['find'] ?? '',
    due: due === NONE || isRealDay(due) ? due : null,
    statuses: listed(params['status'], TARGET_STATUSES),
    body: params['body'] ?? null,
  }
}

/** The same as parameters; null takes one out of the address. */
export function writeRegister(choices: RegisterChoices): Readonly<Record<RegisterParam, string | null>> {
  const { grouping, sort, hidden, words, due, statuses, body } = choices
  return {
    group: grouping === 'document' ? null : grouping,
    sort: sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`,
    hide: hidden.length === 0 ? null : hidden.join(','),
    find: words === '' ? null : words,
    due,
    status: statuses.length === 0 ? null : statuses.join(','),
    body,
  }
}

function readSort(param: string): RegisterSort | null {
  const descending = param.startsWith('-')
  const column = REGISTER_COLUMNS.find((known) => known === param.slice(descending ? 1 : 0))
  return column === undefined ? null : { column, descending }
}

const listed = <T extends string>(param: string | undefined, known: readonly T[]): T[] => {
  const wanted = (param ?? '').split(',')
  return known.filter((each) => wanted.includes(each))
}
