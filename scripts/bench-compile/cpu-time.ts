/** Milliseconds of processor time this process has used, its collector and code generator included. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Processor time of the fastest of some rounds, in milliseconds: one core's price, whatever else the machine is doing.
 *
 * `before` runs ahead of each round and is not counted. Other programs slow a core down even so; the fastest round is the one they disturbed least.
 */
export function fastest(rounds: number, run: () => void, before: () => void = () => {}): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    before()
    const from = cpuNow()
    run()
    best = Math.min(best, cpuNow() - from)
  }
  return best
}
