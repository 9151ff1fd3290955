import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import type { Command, Delta } from '../../../src/model/records/command.ts'
import type { RecordGateway } from '../../../src/model/records/record-gateway.ts'
import type { AnyRecord } from '../../../src/model/records/record.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aBrowser, type FakeBrowser, type FakeTab } from '../a-browser.ts'
import { withFaults, type Fault } from '../a-bad-disk.ts'
import { AT } from '../a-command.ts'

/** Records as a person sees them: everything but revision and checksum, which go on counting over an undo. */
export type Seen = ReadonlyMap<string, string>

/** The simplest thing that a store of records could be: what is there, and everything that was there before. */
export interface Model {
  /** As `Seen`, by id. */
  now: Seen
  /** What was there before each command that can be taken back, and after each that can be done again. */
  readonly before: Seen[]
  readonly again: Seen[]
}

/** The real store beside the model, as one window shows it: what it read once, and every change it was told of. */
export class World {
  readonly browser: FakeBrowser = aBrowser()
  fault: Fault = null
  tab!: FakeTab
  gateway!: RecordGateway
  shown = new Map<string, AnyRecord>()
  seq = 0
  undo: number | null = null
  redo: number | null = null

  /** A new window of the app; the one before it is gone without a word. */
  async open(): Promise<void> {
    this.tab?.close()
    this.tab = this.browser.tab({ indexedDb: () => withFaults(this.browser.indexedDb, () => this.fault) })
    this.gateway = openRecordGateway(this.tab)
    const library = await this.gateway.read()
    if (library.findings.length > 0) throw new Error(`a healthy store: ${canonicalJson(library.findings)}`)
    this.shown = new Map(library.records.map((record) => [record.id, record]))
    this.take({ ...library, changed: [], removed: [] })
  }

  take({ changed, removed, seq, undo, redo }: Delta): void {
    for (const record of changed) this.shown.set(record.id, record)
    for (const id of removed) this.shown.delete(id)
    this.seq = seq
    this.undo = undo?.seq ?? null
    this.redo = redo?.seq ?? null
  }

  async commit(command: Omit<Command, 'at'>): Promise<void> {
    this.take(await this.gateway.commit({ ...command, at: AT }))
  }

  seen(): Seen {
    return seenOf([...this.shown.values()])
  }
}

export function seenOf(records: readonly AnyRecord[]): Seen {
  return new Map(
    records
      .map(({ rev: _rev, crc: _crc, ...rest }) => [rest.id, canonicalJson(rest)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Throws when two views of the records differ, saying where. */
export function expectSame(what: string, is: Seen, should: Seen): void {
  for (const id of new Set([...is.keys(), ...should.keys()])) {
    if (is.get(id) === should.get(id)) continue
    throw new Error(`${what}: ${id} is ${is.get(id) ?? 'absent'}, should be ${should.get(id) ?? 'absent'}`)
  }
}
