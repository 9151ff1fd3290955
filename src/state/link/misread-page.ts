import type { Misread } from '../../model/misread.ts'
import { isRealDay } from '../../model/edtf.ts'
import type { Address } from '../address.ts'
import { NONE } from '../../derive/register/choices.ts'
import { readRegister } from '../register-address.ts'
import { readDays } from '../time-address.ts'
import { KNOWN_PARAMS, PAGE_CHOICES, PAGE_LISTS } from './link-choices.ts'
import { notAmong, unless } from './misread-filter.ts'

/**
 * What a link asks of its page that the page does not offer: a choice, a day of no calendar, a parameter that no page reads.
 * 「#/timeline?lanes=colour」 → lanes; not 「#/targets?lanes=brand」, which another page would read.
 */
export function misreadOnPage({ page, params }: Address): readonly Misread[] {
  const chosen = Object.entries(PAGE_CHOICES[page]).flatMap(([name, choices]) =>
    unless(params[name], (value) => choices.includes(value), 'choice', name),
  )
  const lists = Object.entries(PAGE_LISTS[page]).flatMap(([name, choices]) =>
    notAmong('choice', params[name], choices, name),
  )
  const unknown = Object.keys(params).filter((name) => !KNOWN_PARAMS.has(name))
  return [
    ...chosen,
    ...lists,
    ...(page === 'targets' ? misreadRegister(params) : []),
    ...(page === 'timeline' ? misreadDays(params) : []),
    ...unknown.map((name): Misread => ({ kind: 'parameter', values: [name], mended: { [name]: null } })),
  ]
}

function misreadRegister(params: Address['params']): readonly Misread[] {
  return [
    ...unless(params['sort'], () => readRegister(params).sort !== null, 'choice', 'sort'),
    ...unless(params['due'], (due) => due === NONE || isRealDay(due), 'choice', 'due'),
  ]
}

/** The window of the timeline: two days of the calendar, or none. */
function misreadDays(params: Address['params']): readonly Misread[] {
  const { from, to } = params
  if (from === undefined && to === undefined) return []
  const days = readDays(params)
  if (days === null)
    return [{ kind: 'days', values: [from ?? '', to ?? ''], mended: { from: null, to: null } }]
  const mended = { from: days.from, to: days.to }
  return days.turned ? [{ kind: 'days-turned', values: [days.from, days.to], mended }] : []
}
