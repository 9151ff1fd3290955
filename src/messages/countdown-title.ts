import { plural } from './figures.ts'

/** What the title of a countdown is told; counted by `countdownFigures` of `derive`. */
export interface CountdownFigures {
  /** Things whose text gives the date (明示), and things whose date comes from their plan's period (推定). */
  readonly stated: number
  readonly inferred: number
  /** Places of the text where those dates are printed: one may date several things. */
  readonly places: number
  /** How many of `stated` are targets. */
  readonly targets: number
  /** How many of all have a day that is past; the others' is still to come, or is the as-of day. */
  readonly past: number
  /** Whether a filter left these documents. */
  readonly narrowed: boolean
}

/** The title in Chinese: 文件里 15 件事有期限：明示 6 件（写在 5 处，其中目标 4 项）、推定 9 件；都已过. Own dates are told apart. */
export const zhCountdown = (figures: CountdownFigures): string => {
  const { stated, inferred, past, narrowed } = figures
  const scope = narrowed ? '筛选范围内' : '文件里'
  const all = stated + inferred
  if (all === 0) return `${scope}没有期限，无从倒排`
  const each = all > 1 ? '都' : ''
  const basis =
    stated * inferred > 0
      ? `明示 ${stated} 件${zhPlaces(figures)}、推定 ${inferred} 件`
      : `${each && '都是'}${stated > 0 ? `明示${zhPlaces(figures)}` : '推定'}`
  const when =
    past === all ? `${each}已过` : past === 0 ? `${each}还没到` : `${past} 件已过，${all - past} 件还没到`
  return `${scope} ${all} 件事有期限：${basis}；${when}`
}

const zhPlaces = ({ stated, places, targets }: CountdownFigures): string => {
  const parts = [
    places === stated || places === 0 ? '' : `写在 ${places} 处`,
    targets === stated || targets === 0 ? '' : `其中目标 ${targets} 项`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `（${parts.join('，')}）`
}

/** The same in English: 15 things with a deadline: 6 stated (in 5 places, 4 of them targets), 9 inferred; all past. */
export const enCountdown = (figures: CountdownFigures): string => {
  const { stated, inferred, past, narrowed } = figures
  const scope = narrowed ? 'Within the filter: ' : ''
  const all = stated + inferred
  if (all === 0) return narrowed ? 'No deadline within the filter' : 'No document has a deadline'
  const each = all > 1 ? 'all ' : ''
  const basis =
    stated * inferred > 0
      ? `${stated} stated${enPlaces(figures)}, ${inferred} inferred`
      : `${each}${stated > 0 ? `stated${enPlaces(figures)}` : 'inferred'}`
  const when =
    past === all ? `${each}past` : past === 0 ? `${each}ahead` : `${past} past, ${all - past} ahead`
  return `${scope}${plural(all, 'thing')} with a deadline: ${basis}; ${when}`
}

const enPlaces = ({ stated, places, targets }: CountdownFigures): string => {
  const parts = [
    places === stated || places === 0 ? '' : `in ${plural(places, 'place')}`,
    targets === stated || targets === 0 ? '' : `${targets} of them ${targets === 1 ? 'a target' : 'targets'}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** What the page adds for the person's own dates among them: ；个人日期 2 个：1 个已过，1 个还没到. Nothing for none. */
export const zhOwnDates = (past: number, ahead: number): string => {
  if (past + ahead === 0) return ''
  const head = `；个人日期 ${past + ahead} 个`
  if (past * ahead > 0) return `${head}，${past} 个已过，${ahead} 个还没到`
  return `${head}，${past > 0 ? '已过' : '还没到'}`
}

/** The same in English: ; 2 personal dates: 1 past, 1 ahead. */
export const enOwnDates = (past: number, ahead: number): string => {
  if (past + ahead === 0) return ''
  const head = `; ${plural(past + ahead, 'personal date')}`
  if (past * ahead > 0) return `${head}: ${past} past, ${ahead} ahead`
  return `${head}, ${past > 0 ? 'past' : 'ahead'}`
}
