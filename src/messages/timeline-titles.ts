import type { DeadlineFigures } from '../model/timeline-strip.ts'
import { enPlace } from './domain.ts'
import { hanCopies, plural } from './figures.ts'

/**
 * The title in Chinese: 明示的期限全在徐汇一份文件里，共 5 处，都写 2020 年；其余四份没有写明期限. Under a filter it speaks of what the
 * filter leaves: 筛选范围内没有写明期限.
 */
export const zhTitle = (figures: DeadlineFigures): string => {
  const { documents, inTargets, years, none, narrowed = false } = figures
  const scope = narrowed ? '筛选范围内' : ''
  if (documents === 0) return narrowed ? '筛选范围内没有文件' : '还没有文件，时间线是空的'
  if (years === null && inTargets === 0) {
    if (narrowed) return '筛选范围内没有写明期限'
    return documents === 1 ? '这份文件没有写明期限' : `${hanCopies(documents, true)}文件都没有写明期限`
  }
  const silent = narrowed || none === 0 ? '' : hanCopies(none, years === null)
  if (years === null)
    return `${scope}期限只写在目标里，共 ${inTargets} 个${silent && `；${silent}文件没有写明期限`}`
  const apart = inTargets === 0 ? '' : `；另有 ${inTargets} 个只写在目标里`
  return `${scope}${zhDrawn(figures, years)}${apart}${silent && `；其余${silent}没有写明期限`}`
}

/** Where the deadlines on the strip stand, and when they are; 全 and 只 only when there are no others. */
const zhDrawn = (figures: DeadlineFigures, [first, last]: readonly [number, number]): string => {
  const { documents, having, places, inTargets, only, bareYears } = figures
  const one = `${first} 年`
  const span = first === last ? `${bareYears ? '都写' : '都在'} ${one}` : `${first}—${last} 年`
  const when = places === 1 && first === last ? one : span
  if (only === null) return `明示的期限 ${places} 处，写在${hanCopies(having)}文件里，${when}`
  if (documents === 1 && figures.narrowed !== true) return `这份文件明示期限 ${places} 处，${when}`
  if (inTargets > 0) return `明示的期限 ${places} 处，写在${only}一份文件里，${when}`
  return places === 1
    ? `明示的期限只有一处，在${only}一份文件里，${when}`
    : `明示的期限全在${only}一份文件里，共 ${places} 处，${when}`
}

/** The title in English, from the same figures: 5 stated deadlines in one document (徐汇), all in 2020. */
export const enTitle = (figures: DeadlineFigures): string => {
  const { documents, having, places, inTargets, only, years, none, narrowed = false } = figures
  if (documents === 0) return narrowed ? 'No documents in scope' : 'No documents yet; the timeline is empty'
  if (years === null && inTargets === 0) {
    if (narrowed) return 'No deadline is stated within the filter'
    return documents === 1 ? 'The document states no deadline' : 'No document states a deadline'
  }
  const scope = narrowed ? 'Within the filter: ' : ''
  const said = narrowed ? 0 : none
  if (years === null) {
    const silent = said === 0 ? '' : `; ${plural(said, 'document')} ${said === 1 ? 'states' : 'state'} none`
    return `${scope}${plural(inTargets, 'stated deadline')}, in targets only${silent}`
  }
  const [first, last] = years
  const when = first === last ? (places === 1 ? `in ${first}` : `all in ${first}`) : `${first}–${last}`
  const where = only === null ? plural(having, 'document') : `one document (${enPlace(only)})`
  const apart = inTargets === 0 ? '' : `; ${inTargets} more in targets only`
  const rest = said === 0 ? '' : `; the other ${said === 1 ? 'one states' : `${said} state`} none`
  return `${scope}${plural(places, 'stated deadline')} in ${where}, ${when}${apart}${rest}`
}
