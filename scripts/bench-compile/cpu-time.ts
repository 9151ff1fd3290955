/** Milliseconds of processor time this process has used, its collector and code generator included. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The one in the middle of some numbers; of two, the greater. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

/** Something to time. */
export interface Timed {
  readonly run: () => void
  /** Runs ahead of each round and is not counted. */
  readonly before?: () => void
  /** How often it runs in one round, so that short things are long enough to be timed. */
  readonly times?: number
}

/**
 * Milliseconds of processor time that one run of each thing takes: the median of some rounds through all of them.
 *
 * One core's price, whatever else the machine is doing. What that slows down, it slows down for all things of a round alike:
 * their ratios are steadier than their times.
 */
export function medianTimes(rounds: number, things: readonly Timed[]): readonly number[] {
  const measured = things.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [i, { run, before, times = 1 }] of things.entries()) {
      before?.()
      const from = cpuNow()
      for (let time = 0; time < times; time += 1) run()
      measured[i]!.push((cpuNow() - from) / times)
    }
  return measured.map(median)
}
