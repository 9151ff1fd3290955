import { describe, expect, it } from 'vitest'
import { runModel } from './runs/model-run.ts'

describe('the store of records', () => {
  it('does what the simplest store would, over refusals, restarts and late versions, and takes all of it back', async () => {
    await expect(runModel({ runs: 200, length: 40, seed: 20261121 })).resolves.toBeUndefined()
  }, 120_000)
})
