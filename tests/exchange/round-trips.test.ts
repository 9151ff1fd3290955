import { expect, it } from 'vitest'
import { runRoundTrips } from './runs/round-trip-run.ts'

it('any library of ours goes into an empty browser and out again, byte for byte', async () => {
  await expect(runRoundTrips({ libraries: 500, seed: 1 })).resolves.toMatchObject({ libraries: 500 })
}, 120_000)
