import type { DamagedRecord, Library } from '../../model/records/record-gateway.ts'
import type { Refusal } from '../../model/refusal.ts'
import { importChoices, usualChoice, type ImportChoice } from './import-choice.ts'
import type { ImportOffer } from './import-read.ts'
import { contentText, withOwnIds, type SomeRecord } from './record-content.ts'

/** merge = what is only here stays; replace = it goes to the trash, and conflicts are taken from the file. */
export type ImportMode = 'merge' | 'replace'

/** One record of the file, and what it means here. */
export interface ImportRow {
  /** Its line; 0 in a file without lines. */
  readonly line: number
  /** As it will be stored, under an id of its own. */
  readonly record: SomeRecord
  readonly outcome: 'new' | 'same' | 'conflict'
  /** What is here; null for a new one, and when what is here cannot be read. */
  readonly stored: SomeRecord | null
  /** Revision of what is here; null when nothing is. */
  readonly storedRev: number | null
  /** What the person may choose; empty unless there is a conflict. */
  readonly choices: readonly ImportChoice[]
  /** What happens unless they choose. */
  readonly choice: ImportChoice
}

/** What an import would do, before it does anything. */
export interface ImportPlan {
  readonly mode: ImportMode
  readonly rows: readonly ImportRow[]
  readonly refused: readonly Refusal[]
  /** Records here that go to the trash. */
  readonly trash: readonly SomeRecord[]
}

/** How many rows of each outcome there are. */
export type ImportCounts = Readonly<Record<ImportRow['outcome'] | 'refused' | 'trash', number>>

/**
 * Compares what a file offers with what is here. Nothing is changed by it.
 *
 * Records are the same when they hold the same, whatever their revisions and times; so a second import of one file
 * finds only what is the same, also after the first one left a conflict to be decided.
 */
export function planImport(offer: ImportOffer, library: Library, mode: ImportMode = 'merge'): ImportPlan {
  const here = storedById(library)
  const records = withOwnIds(offer.records, (id) => here.get(id)?.kind ?? null)
  const rows = records.map(({ line, record }) => planRow(line, record, here, mode))
  const inFile = new Set(rows.map(({ record }) => record.id))
  const gone = library.records.filter(
    ({ id, kind, deletedAt }) => kind !== 'conflict' && deletedAt === undefined && !inFile.has(id),
  )
  return { mode, rows, refused: offer.refused, trash: mode === 'replace' ? gone : [] }
}

export function countPlan({ rows, refused, trash }: ImportPlan): ImportCounts {
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return {
    new: count('new'),
    same: count('same'),
    conflict: count('conflict'),
    refused: refused.length,
    trash: trash.length,
  }
}

/** What is here under one id. `late` are the contents that already wait beside it for a choice. */
interface Stored {
  readonly kind: string | null
  readonly rev: number
  readonly record: SomeRecord | null
  readonly late: Set<string>
}

function storedById({ records, foreign, damaged }: Library): ReadonlyMap<string, Stored> {
  const here = new Map<string, Stored>()
  for (const record of [...records, ...foreign])
    here.set(record.id, { kind: record.kind, rev: record.rev, record, late: new Set() })
  for (const { id, raw } of damaged)
    if (id !== null) here.set(id, { kind: null, rev: revisionIn(raw), record: null, late: new Set() })
  for (const record of records)
    if (record.kind === 'conflict' && record.mine !== null)
      here.get(record.of)?.late.add(contentText(record.mine))
  return here
}

function revisionIn(raw: DamagedRecord['raw']): number {
  const rev = typeof raw === 'object' && raw !== null && 'rev' in raw ? raw.rev : 0
  return typeof rev === 'number' ? rev : 0
}

function planRow(
  line: number,
  record: SomeRecord,
  here: ReadonlyMap<string, Stored>,
  mode: ImportMode,
): ImportRow {
  const found = here.get(record.id)
  if (found === undefined) {
    return { line, record, outcome: 'new', stored: null, storedRev: null, choices: [], choice: 'take' }
  }
  const row = { line, record, stored: found.record, storedRev: found.rev }
  const content = contentText(record)
  const isHeld = found.record !== null && contentText(found.record) === content
  const isInTrash = (one: SomeRecord | null) => one?.deletedAt !== undefined
  if ((isHeld && isInTrash(record) === isInTrash(found.record)) || found.late.has(content))
    return { ...row, outcome: 'same', choices: [], choice: 'keep' }
  const choices = importChoices(record, found.record, isHeld)
  const choice = mode === 'replace' ? 'take' : usualChoice(record, found.record, choices)
  return { ...row, outcome: 'conflict', choices, choice }
}
