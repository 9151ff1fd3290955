import * as fc from 'fast-check'
import { AT } from '../a-command.ts'
import { compare, STEPS } from './model-commands.ts'
import { expectSame, World, type Model } from './model-world.ts'

/** How much of a random test is run. The same seed gives the same run. */
export interface RunSize {
  readonly runs: number
  /** Steps of one run at most. */
  readonly length: number
  readonly seed: number
}

/**
 * Plays random commands against the store and the model beside it, with refusals, restarts and late versions, then
 * takes everything back. Throws on the first difference, with the shortest row of steps that shows it.
 */
export async function runModel({ runs, length, seed }: RunSize): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: length, size: 'max' }), async (steps) => {
      const model: Model = { now: new Map(), before: [], again: [] }
      const real = new World()
      await real.open()
      await fc.asyncModelRun(() => ({ model, real }), steps)
      await compare.run(model, real)
      while (real.undo !== null) real.take(await real.gateway.undo(real.undo, AT))
      expectSame('everything taken back', real.seen(), model.before[0] ?? model.now)
    }),
    { numRuns: runs, seed, endOnFailure: false },
  )
}
