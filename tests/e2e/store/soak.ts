/**
 * `npm run soak:storage [-- part …] [--seed N] [--share F]`: the tests of the store at the sizes of a night. Prints what each
 * part measured and its seed, and ends with 1 when one failed. `--share 0.1` runs a tenth of it.
 */
import process from 'node:process'
import { servePage } from './serve-page.ts'
import { PARTS, type Ask, type Bar } from './soak-parts.ts'

/** The value after an option, or null when it is not there. */
function valueOf(args: readonly string[], option: string): number | null {
  const at = args.indexOf(option)
  return at < 0 ? null : Number(args[at + 1])
}

async function soak(args: readonly string[]): Promise<number> {
  const seed = valueOf(args, '--seed') ?? Date.now() % 1_000_000
  const share = valueOf(args, '--share') ?? 1
  const wanted = args.filter((arg, n) => !arg.startsWith('--') && !args[n - 1]?.startsWith('--'))
  const unknown = wanted.find((part) => !(part in PARTS))
  if (unknown !== undefined || Number.isNaN(seed + share)) {
    console.error(`「${args.join(' ')}」 is not understood; the parts are ${Object.keys(PARTS).join(' ')}`)
    return 2
  }
  const served = await servePage()
  const ask: Ask = { served, seed, of: (size) => Math.max(1, Math.round(size * share)) }
  let failed = 0
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS))
    failed += Number(!(await ran(name, ask)))
  served.close()
  return failed > 0 ? 1 : 0
}

/** Runs a part and prints what it measured; false when a promise was broken or something took too long. */
async function ran(name: string, ask: Ask): Promise<boolean> {
  const since = performance.now()
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(0)} s`
  try {
    const { figures, bars = [] } = await PARTS[name]!(ask)
    const late = bars.filter(({ took, bar }) => took > bar)
    console.log(`${late.length > 0 ? '✗' : '✓'} ${name} (seed ${ask.seed}) ${seconds()} ${shown(figures)}`)
    for (const bar of late) console.error(`  ${tooLate(bar)}`)
    return late.length === 0
  } catch (error) {
    console.error(`✗ ${name} (seed ${ask.seed}) ${seconds()}`, error)
    return false
  }
}

const tooLate = ({ what, took, bar, unit = 'ms' }: Bar) =>
  `${what} took ${took.toFixed(0)} ${unit}, the bar is ${bar}`

/** Figures as JSON, without fractions of milliseconds. */
const shown = (figures: unknown) =>
  JSON.stringify(figures, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value) : value))

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
process.exit(await soak(process.argv.slice(2)))
