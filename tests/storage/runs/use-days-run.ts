import type { StoreMeta } from '../../../src/storage/rows.ts'
import { KEPT_DAYS, purgeableDay, withDay } from '../../../src/storage/use-days.ts'
import { randomFrom } from './random.ts'

const FIRST = Date.UTC(2026, 10, 21)
const dayOf = (n: number) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10)

/**
 * T11: starts of the app under a clock that jumps anywhere between two years back and ten years ahead. Throws when
 * something in the trash would be purged before thirty starts on a later day than the start before.
 */
export function runUseDays({ sequences, seed }: { readonly sequences: number; readonly seed: number }): void {
  const random = randomFrom(seed)
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    let meta = { days: 1, lastDay: dayOf(0) } as StoreMeta
    let last = 0
    let later = 0
    for (let start = random.below(80); start > 0; start -= 1) {
      // Most starts follow each other as in life; every fifth one is under a clock that was set.
      const day = random.below(5) === 0 ? random.below(4380) - 730 : last + random.below(3)
      if (day > last) later += 1
      last = day
      meta = withDay(meta, dayOf(day))
      const purges = purgeableDay(meta.days) >= 1
      if (purges !== later >= KEPT_DAYS) {
        throw new Error(`seed ${seed}, sequence ${sequence}: purge ${purges} after ${later} later days`)
      }
    }
  }
}
