import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../setup/project.mjs'
import type { Pattern } from './collect-patterns.ts'

/** Where the patterns are written down that were found safe. */
const RECORD = join(PROJECT, 'tests/patterns-checked.json')

/** The patterns that were found safe, and by what. */
export interface PatternRecord {
  /** Name and version, 「recheck 4.5.0」: another may judge otherwise. */
  readonly checkedBy: string
  /** Names of patterns, see `patternName`. */
  readonly safe: readonly string[]
  /** Names of patterns that have yet to be judged: the list may only grow shorter. */
  readonly waiting: readonly string[]
}

/** A pattern's name in the record: 12 hex digits of the SHA-256 of 「/source/flags」. */
export function patternName({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12)
}

/** What was written down. Throws where there is no record, or `TypeError` when the file is none. */
export function readRecord(): PatternRecord {
  const record: unknown = JSON.parse(readFileSync(RECORD, 'utf8'))
  if (!isRecord(record)) throw new TypeError(`${RECORD} is no record of patterns`)
  return record
}

const isRecord = (value: unknown): value is PatternRecord =>
  typeof value === 'object' &&
  value !== null &&
  'checkedBy' in value &&
  typeof value.checkedBy === 'string' &&
  'safe' in value &&
  Array.isArray(value.safe) &&
  'waiting' in value &&
  Array.isArray(value.waiting)

/** Writes the names down, each once, sorted, one a line, so that two changes of it seldom meet. */
export function writeRecord({ checkedBy, safe, waiting }: PatternRecord): void {
  const names = new Set(safe)
  const left = [...new Set(waiting)].filter((name) => !names.has(name))
  const record: PatternRecord = { checkedBy, safe: [...names].toSorted(), waiting: left.toSorted() }
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}
