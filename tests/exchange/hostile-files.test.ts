import { describe, expect, it } from 'vitest'
import { runHostile } from './runs/hostile-run.ts'

/** The same run as in `npm run soak:storage`, at the size of every change. */
describe('importing a file', () => {
  it('refuses by place, or takes whole, what was made to do harm, and leaves nothing by half', async () => {
    const { whole, broken, refused, imported, stopped } = await runHostile({
      files: 5000,
      importEach: 16,
      seed: 1,
    })
    expect(Math.min(whole, broken, refused, imported, stopped)).toBeGreaterThan(15)
  }, 120_000)
})
