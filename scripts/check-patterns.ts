import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askRecheck, recheckVersion } from './patterns/ask-recheck.ts'
import { collectPatterns, type Pattern, placeOf } from './patterns/collect-patterns.ts'
import { patternName, readRecord, writeRecord } from './patterns/pattern-record.ts'
import { createPatternTimer, MOST_MILLISECONDS, type SlowestLine } from './patterns/time-pattern.ts'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { PROJECT } from './setup/project.mjs'

/** How many of the slowest patterns are named. */
const NAMED = 5
/** What is found of so many patterns is written down before the next are looked at: all of them take a quarter of an hour. */
const BATCH = 10

/**
 * `npm run check:patterns [-- --all]`: lets recheck look for an attack on every regular expression that is new (or on all), and
 * times each on hostile lines of 100 KB. What is safe is written down for `npm test`.
 *
 * Exit code 1 when a pattern is vulnerable, undecided or slow, or is built where nobody sees it.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean' } } })
await ensurePackages(join(PROJECT, 'tests/bench'))
const { patterns, unseen } = await collectPatterns()
const checkedBy = recheckVersion()
const record = readRecord()
const safe = new Set(values.all || record.checkedBy !== checkedBy ? [] : record.safe)
const fresh = patterns.filter((pattern) => !safe.has(patternName(pattern)))
console.log(`${patterns.length} patterns, ${fresh.length} to check by ${checkedBy}`)
for (const place of unseen)
  console.error(`✗ ${place}: a pattern is built here that no run of the seeds builds`)

const counts = { safe: 0, vulnerable: 0, undecided: 0, slow: 0, lines: 0 }
const times: (readonly [Pattern, SlowestLine])[] = []
const timer = createPatternTimer()
for (let at = 0; at < fresh.length; at += BATCH) {
  for (const pattern of await judge(fresh.slice(at, at + BATCH))) safe.add(patternName(pattern))
  const names = patterns.map(patternName)
  const waiting = names.filter((name) => record.waiting.includes(name))
  writeRecord({ checkedBy, safe: names.filter((name) => safe.has(name)), waiting })
}
await timer.end()

const slowest = times.toSorted(([, one], [, other]) => other.milliseconds - one.milliseconds)
for (const [pattern, { milliseconds }] of slowest.slice(0, NAMED))
  console.log(`${inWords(milliseconds).padStart(10)}  ${placeOf(pattern)}`)
console.log(
  `${counts.safe} safe, ${counts.vulnerable} vulnerable, ${counts.undecided} undecided; ${counts.slow} slow on ${counts.lines} lines`,
)
process.exit(counts.safe - counts.slow === fresh.length && unseen.length === 0 ? 0 : 1)

/** Those of a batch that are safe and fast; the others are named with the reason. */
async function judge(batch: readonly Pattern[]): Promise<readonly Pattern[]> {
  const held: Pattern[] = []
  await askRecheck(batch, (pattern, { status, why }) => {
    counts[status] += 1
    if (status === 'safe') held.push(pattern)
    else refuse(pattern, `${status}: ${why}`)
  })
  const fast: Pattern[] = []
  for (const pattern of held) if (await isFast(pattern)) fast.push(pattern)
  return fast
}

async function isFast(pattern: Pattern): Promise<boolean> {
  const found = await timer.slowestLine(pattern)
  const { milliseconds, line, lines } = found
  times.push([pattern, found])
  counts.lines += lines
  if (milliseconds <= MOST_MILLISECONDS) return true
  counts.slow += 1
  refuse(pattern, `slow: ${inWords(milliseconds)} for 100 KB of 「${line.slice(0, 40)}…」`)
  return false
}

function refuse(pattern: Pattern, why: string): void {
  console.error(`✗ ${placeOf(pattern)}: /${pattern.source.slice(0, 100)}/${pattern.flags} is ${why}`)
}

function inWords(milliseconds: number): string {
  return milliseconds === Infinity ? 'no end' : `${milliseconds.toFixed(1)} ms`
}
