import type { DeadlineFigures } from '../model/overview.ts'
import { hanCopies, plural } from './figures.ts'

/** The title in Chinese: 期限全在徐汇一份文件里，都写 2020 年；其余四份没有写期限. */
export const zhTitle = (figures: DeadlineFigures): string => {
  const { documents, inTargets, years, none } = figures
  if (documents === 0) return '还没有文件，时间线是空的'
  if (years === null && inTargets === 0)
    return documents === 1 ? '这份文件没有写期限' : `${hanCopies(documents, true)}文件都没有写期限`
  if (years === null) {
    const silent = none === 0 ? '' : `；${hanCopies(none, true)}文件没有写期限`
    return `期限只写在目标里，共 ${inTargets} 个${silent}`
  }
  const apart = inTargets === 0 ? '' : `；另有 ${inTargets} 个只写在目标里`
  const rest = none === 0 ? '' : `；其余${hanCopies(none)}没有写期限`
  return `${zhDrawn(figures, years)}${apart}${rest}`
}

/** Where the deadlines on the strip stand, and when they are; 全 and 只 only when there are no others. */
const zhDrawn = (figures: DeadlineFigures, [first, last]: readonly [number, number]): string => {
  const { documents, having, deadlines, places, inTargets, only, bareYears } = figures
  const when = first === last ? `${bareYears ? '都写' : '都在'} ${first} 年` : `${first}—${last} 年`
  const alone = first === last ? `${first} 年` : when
  if (only === null) return `${deadlines} 个期限写在${hanCopies(having)}文件里，${when}`
  const whose = documents === 1 ? '这份文件' : only
  if (inTargets > 0 || (documents === 1 && deadlines > 1))
    return `${whose}写下 ${deadlines} 个期限，${deadlines === 1 ? alone : when}`
  if (documents === 1) return places === 1 ? `这份文件写下一处期限，${alone}` : `这份文件的期限${when}`
  return places === 1 ? `期限只有一处，在${only}一份文件里，${alone}` : `期限全在${only}一份文件里，${when}`
}

/** The title in English, from the same figures. */
export const enTitle = (figures: DeadlineFigures): string => {
  const { documents, having, deadlines, inTargets, only, years, none } = figures
  if (documents === 0) return 'No documents yet; the timeline is empty'
  if (years === null && inTargets === 0)
    return documents === 1 ? 'The document states no deadline' : 'No document states a deadline'
  if (years === null) {
    const silent = none === 0 ? '' : `; ${plural(none, 'document')} ${none === 1 ? 'states' : 'state'} none`
    return `${plural(inTargets, 'deadline')}, in targets only${silent}`
  }
  const [first, last] = years
  const when = first === last ? (deadlines === 1 ? `in ${first}` : `all in ${first}`) : `${first}–${last}`
  const where = only === null ? plural(having, 'document') : `one document (${only})`
  const apart = inTargets === 0 ? '' : `; ${inTargets} more in targets only`
  const rest = none === 0 ? '' : `; the other ${none === 1 ? 'one states' : `${none} state`} none`
  return `${plural(deadlines, 'deadline')} in ${where}, ${when}${apart}${rest}`
}
