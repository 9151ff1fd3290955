import type { StoreMeta } from './rows.ts'

/** Days of use after which the trash, and what can be taken back, is purged. */
export const KEPT_DAYS = 30

/**
 * The meta record after the app was started on a day. A day of use is one on which the app started and that is later
 * than the last one; the clock is asked for nothing else. A clock that jumps ahead counts as one day however far it
 * jumps, one that goes back counts as none, and the next day counts again from there.
 */
export function withDay(meta: StoreMeta, today: string): StoreMeta {
  if (today === meta.lastDay) return meta
  return { ...meta, lastDay: today, days: meta.days + (today > meta.lastDay ? 1 : 0) }
}

/** The last day of use whose trash is old enough to be purged; below 1 when none is. */
export function purgeableDay(days: number): number {
  return days - KEPT_DAYS
}
