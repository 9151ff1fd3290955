import { describe, expect, it } from 'vitest'
import { runTabs } from './runs/tabs-run.ts'

describe('several windows writing to the same notes', () => {
  it('lose no version and end up alike, in fifty shuffled orders', async () => {
    await expect(runTabs({ seeds: 50, operations: 100, firstSeed: 1 })).resolves.toBeUndefined()
  }, 120_000)
})
