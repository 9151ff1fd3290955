import { cpus, loadavg } from 'node:os'

/** One run: on the clock, and in processor time of the thread that works; milliseconds. */
export interface Run {
  readonly clock: number
  readonly thread: number
}

/** What is measured, and the most the median of its runs may be, in milliseconds. */
export interface Measured {
  readonly what: string
  readonly runs: readonly Run[]
  readonly bar: number
}

/**
 * Prints the load, then the medians of the runs with all of them, and gives the exit code: 0 when each is within its bar. Where the
 * machine has more to do than processors, processor time is judged instead of the clock.
 */
export function judge(all: readonly Measured[]): 0 | 1 {
  const load = loadavg()[0]!
  const busy = load > cpus().length
  const note = busy ? ': the clock cannot be judged, processor time is' : ''
  console.log(`load ${load.toFixed(1)} on ${cpus().length} processors${note}`)
  return all.map((measured) => isHeld(measured, busy)).every(Boolean) ? 0 : 1
}

function isHeld({ what, runs, bar }: Measured, busy: boolean): boolean {
  const clock = ascending(runs.map((run) => run.clock))
  const thread = ascending(runs.map((run) => run.thread))
  const held = medianOf(busy ? thread : clock) <= bar
  const times = `${medianOf(clock).toFixed(0)} ms on the clock, ${medianOf(thread).toFixed(0)} ms of the processor`
  console.log(`${held ? '✓' : '✗'} ${what}: ${times}, bar ${bar} ms`)
  console.log(`  clock ${inWords(clock)}; processor ${inWords(thread)}`)
  return held
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)

/** The middle one of numbers in ascending order; not a number when there are none, which holds no bar. */
const medianOf = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN

const inWords = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(0)).join(' ')
