import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PROJECT } from '../setup/project.mjs'
import type { Pattern } from './collect-patterns.ts'

/** What recheck says of a pattern. */
export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'undecided'
  /** Why, in its words: 「polynomial 2nd degree, '一'.repeat(2000)」; empty for a safe one. */
  readonly why: string
}

interface Answer {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly summary: string }
  readonly attack?: { readonly pattern: string }
  readonly error?: { readonly kind: string }
}
type Check = (source: string, flags: string, options: object) => Promise<Answer>

const require = createRequire(join(PROJECT, 'tests/bench/package.json'))
/**
 * Everything but the whole is limited in steps, so that a slow machine comes to the same verdict: an attack that takes 150 million
 * steps succeeds. Its lines have up to 300,000 characters, so that is 500 steps for each.
 */
const OPTIONS = {
  timeout: 600_000,
  attackLimit: 150_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}
const AT_ONCE = 2

/** 「recheck 4.5.0」. The package has to be there: see `ensurePackages`. */
export function recheckVersion(): string {
  const { version } = JSON.parse(readFileSync(require.resolve('recheck/package.json'), 'utf8'))
  return `recheck ${version}`
}

/** Asks recheck about patterns, two at a time, and tells each verdict as it comes. */
export async function askRecheck(
  patterns: readonly Pattern[],
  tell: (pattern: Pattern, verdict: Verdict) => void,
): Promise<void> {
  const { check } = require('recheck') as { check: Check }
  const left = [...patterns]
  const worker = async () => {
    for (let pattern = left.shift(); pattern; pattern = left.shift())
      tell(pattern, verdictOf(await check(pattern.source, pattern.flags, OPTIONS)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

function verdictOf({ status, complexity, attack, error }: Answer): Verdict {
  const why = [complexity?.summary, attack?.pattern.slice(0, 100), error?.kind].filter(Boolean).join(', ')
  return { status: status === 'unknown' ? 'undecided' : status, why: status === 'safe' ? '' : why }
}
