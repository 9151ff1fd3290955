import type { StatedTarget } from '../../model/overview.ts'

/** What of a target its progress is judged by. */
export type JudgedTarget = Pick<
  StatedTarget,
  'kind' | 'comparator' | 'value' | 'unit' | 'metric' | 'quote' | 'deadline' | 'startsOn'
>

/** A value on a day: a reading, or what a target starts from. `date` is an ISO day, `value` in the target's unit. */
export interface DatedValue {
  readonly date: string
  readonly value: number
}

/** A value on a day with where it comes from, as the person wrote it; '' or absent = they wrote nothing. Without a unit it is the target's. */
export interface SourcedValue extends DatedValue {
  readonly source?: string
  readonly unit?: string
}

/**
 * How a target moves, which decides whether and how it has a pace.
 *
 * increment = 新增 N, counted from 0; level = 达到 N; share = a level in %; rate = 年均增长 N % read as a yearly rate; growth = the same
 * read as amounts, which a baseline makes possible; cap = 控制在 N 以内; all, none, once = the absolute ones, without a pace: 100 %, 0 and
 * 「只跑一次」; judged = rank and whatever has no figure, which a person judges.
 */
export type PathKind =
  'increment' | 'level' | 'share' | 'rate' | 'growth' | 'cap' | 'all' | 'none' | 'once' | 'judged'

/** Words of a yearly rate: 「生产总值年均增长6%」, 「年均增速」; not 「增长6%」, which is one year's or all years' together. */
const YEARLY = /年均(?:复合)?(?:增|递增|提高|提升)|年复合增/u

/** How a target moves; `hasBaseline` tells whether the person entered what it starts from. */
export function pathKind(target: JudgedTarget, hasBaseline: boolean): PathKind {
  const { kind, comparator, value, unit } = target
  if (kind === 'rank' || value === null) return 'judged'
  if (kind === 'absolute') return absoluteKind(value, unit)
  if (comparator === '<=' || value === 0) return 'cap'
  if (comparator === '+') return 'increment'
  if (unit === '%' && YEARLY.test(`${target.metric} ${target.quote}`)) return hasBaseline ? 'growth' : 'rate'
  return unit === '%' ? 'share' : 'level'
}

function absoluteKind(value: NonNullable<JudgedTarget['value']>, unit: string | null): PathKind {
  if (value === 0) return 'none'
  return value === 1 && unit === '次' ? 'once' : 'all'
}

const FROM_FIRST: ReadonlySet<PathKind> = new Set(['level', 'share', 'cap'])

/** Whether the path begins with the first reading, where no baseline is entered. */
export const isFromFirst = (kind: PathKind): boolean => FROM_FIRST.has(kind)

const FALLING: ReadonlySet<PathKind> = new Set(['cap', 'none', 'once'])

/** Whether less is better: caps, 零…, 只跑一次. They are judged by the latest reading and can be lost again. */
export const isFalling = (kind: PathKind): boolean => FALLING.has(kind)
