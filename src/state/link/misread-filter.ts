import { DATASET_ID, DATASET_PARAM } from '../permalink.ts'
import { isRealDay } from '../../model/edtf.ts'
import type { Misread, MisreadKind } from '../../model/misread.ts'
import type { Address } from '../address.ts'
import { parseSlide } from '../slide-address.ts'
import { listOf, readFilter, readYears, writeFilter } from '../filter-address.ts'

/** What a filter, an as-of date or a dataset's id in a link names in vain: 「district=310104,999999」 → 999999; not 「district=city」. */
export function misreadEverywhere(params: Address['params']): readonly Misread[] {
  const filter = readFilter(params)
  return [
    ...notAmong('district', params['district'], filter.districts),
    ...notAmong('brand', params['brand'], filter.brands),
    ...notAmong('centre', params['centre'], filter.centres),
    ...notAmong('kind', params['kind'], filter.kinds),
    ...misreadYears(params['years'], writeFilter(filter).years),
    ...unless(params['asOf'], isRealDay, 'as-of', 'asOf'),
    ...unless(params['present'], (slide) => parseSlide(slide) !== null, 'choice', 'present'),
    ...unless(params[DATASET_PARAM], (id) => DATASET_ID.test(id), 'dataset', DATASET_PARAM),
  ]
}

/** The entries of a list that are none of those there are, with the list without them; nothing when all are. */
export function notAmong(
  kind: MisreadKind,
  param: string | undefined,
  known: readonly string[],
  name: string = kind,
): readonly Misread[] {
  const wrong = listOf(param).filter((each) => !known.includes(each))
  if (wrong.length === 0) return []
  const left = listOf(param).filter((each) => known.includes(each))
  return [{ kind, values: wrong, mended: { [name]: left.length === 0 ? null : left.join(',') } }]
}

/** A parameter that does not pass, to be taken out; nothing when it does or is not there. */
export function unless(
  param: string | undefined,
  passes: (value: string) => boolean,
  kind: MisreadKind,
  name: string,
): readonly Misread[] {
  return param === undefined || passes(param) ? [] : [{ kind, values: [param], mended: { [name]: null } }]
}

function misreadYears(param: string | undefined, years: string | null): readonly Misread[] {
  if (param === undefined) return []
  const read = readYears(param)
  if (read === null) return [{ kind: 'years', values: [param], mended: { years: null } }]
  return read.turned ? [{ kind: 'years-turned', values: [years ?? param], mended: { years } }] : []
}
