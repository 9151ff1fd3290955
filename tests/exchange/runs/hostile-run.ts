import { createRandom, type Random } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { importChanges } from '../../../src/exchange/import/import-changes.ts'
import type { ImportChoice } from '../../../src/exchange/import/import-choice.ts'
import type { ImportOffer, ImportRead } from '../../../src/exchange/import/import-read.ts'
import { planImport, type ImportMode, type ImportPlan } from '../../../src/exchange/import/plan-import.ts'
import { readFile } from '../../../src/exchange/import/read-file.ts'
import { contentText } from '../../../src/exchange/import/record-content.ts'
import { runImport } from '../../../src/exchange/import/run-import.ts'
import type { Library, RecordGateway } from '../../../src/model/records/record-gateway.ts'
import type { AnyRecord, ForeignRecord, RecordOf } from '../../../src/model/records/record.ts'
import type { Refusal } from '../../../src/model/refusal.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aBrowser } from '../../storage/a-browser.ts'
import { withFaults, type Fault } from '../../storage/a-bad-disk.ts'
import { makeHostileFile } from './hostile-files.ts'

const AT = '2027-01-01T00:00:00.000Z'
/** A machine under load is no failure: what is asked waits for as long as it takes. */
const PATIENT = { patience: 600_000 }
/** Files tried on one database before it is made anew. */
const OF_ONE_WORLD = 200

/** What became of the files. */
export interface HostileFigures {
  readonly files: number
  readonly whole: number
  readonly broken: number
  readonly refused: number
  /** Imports that stored something, and those of them that the disk refused in the middle. */
  readonly imported: number
  readonly stopped: number
  /** Milliseconds of reading the slowest file. */
  readonly slowestRead: number
}

export interface HostileSize {
  readonly files: number
  /** One file in so many is also imported, as far as it can be; 1 = all of them. */
  readonly importEach: number
  readonly seed: number
}

/**
 * T12: hands files over to be imported that were made to do harm. Throws when reading one throws, when a refusal names
 * neither line nor path, when what all objects share was changed, when an import stores anything but what its plan shows,
 * or when one that did not come to its end has changed a record. File `n` is made from `seed` + n alone.
 */
export async function runHostile({ files, importEach, seed }: HostileSize): Promise<HostileFigures> {
  const figures = { files, whole: 0, broken: 0, refused: 0, imported: 0, stopped: 0, slowestRead: 0 }
  let world: World | null = null
  for (let n = 0; n < files; n += 1) {
    if (n % OF_ONE_WORLD === 0) world = await aWorld(seed + n)
    try {
      await oneFile(world!, createRandom(seed + n), n % importEach === 0, figures)
    } catch (error) {
      throw new Error(`seed ${seed + n}`, { cause: error })
    }
  }
  return figures
}

type Counting = { -readonly [K in keyof HostileFigures]: HostileFigures[K] }

interface World {
  readonly gateway: RecordGateway
  readonly here: readonly (AnyRecord | ForeignRecord)[]
  /** What is there as long as nothing is imported. */
  contents: string
  fault: Fault
}

/** A browser with a dozen records in it, and a disk that can be made to fail. */
async function aWorld(seed: number): Promise<World> {
  const random = createRandom(seed)
  const browser = aBrowser()
  const here = [...Array.from({ length: 11 }, () => makeUpRecord(random)), makeUpForeign(random)]
  const indexedDb = () => withFaults(browser.indexedDb, () => world.fault)
  const world: World = {
    gateway: openRecordGateway(browser.tab({ indexedDb }), PATIENT),
    here,
    contents: '',
    fault: null,
  }
  const changes = here.map((record) => ({ op: 'take-in', record, rev: null }) as const)
  await world.gateway.commit({ name: 'import', at: AT, changes })
  world.contents = contents(await world.gateway.read())
  return world
}

async function oneFile(world: World, random: Random, imports: boolean, figures: Counting): Promise<void> {
  const bytes = makeHostileFile(random, world.here)
  const tags = world.here.filter((record): record is RecordOf<'tag'> => record.kind === 'tag')
  const since = performance.now()
  const read = readFile(bytes, { documents: [], tags, at: AT })
  figures.slowestRead = Math.max(figures.slowestRead, performance.now() - since)
  figures[read.state] += 1
  expectPlaces(read)
  expectNothingShared()
  if (read.state === 'refused' || !imports) return
  const before = await world.gateway.read()
  expectSame(world.contents, contents(before), 'a file that was not imported')
  const mode = random.below(5) === 0 ? 'replace' : 'merge'
  await bringIn(world, random, { offer: read, before, mode }, figures)
}

interface Offered {
  readonly offer: ImportOffer
  readonly before: Library
  readonly mode: ImportMode
}

/** Imports what a file offers, as the person would who takes everything; then takes the import back. */
async function bringIn(world: World, random: Random, { offer, before, mode }: Offered, figures: Counting) {
  const { gateway } = world
  const plan = planImport(offer, before, mode)
  const choices = new Map<string, ImportChoice>()
  for (const { record, choices: open } of plan.rows)
    if (open.length > 0 && random.below(2) === 0) choices.set(record.id, random.pick(open))
  if (importChanges(plan, choices).length === 0) return
  const deps = { gateway, backUp: async () => undefined, at: () => AT }
  if (random.below(6) === 0) {
    world.fault = {
      kind: random.pick(['full', 'abort']),
      table: random.pick(['records', 'journal', 'order', 'meta', '*']),
    }
    const done = await runImport(offer, plan, choices, deps).then(
      () => true,
      () => false,
    )
    world.fault = null
    if (done) throw new Error('an import that the disk refused was called done')
    expectSame(exact(before), exact(await gateway.read()), 'a refused import')
    figures.stopped += 1
    return
  }
  const done = await runImport(offer, plan, choices, deps)
  if (done.state !== 'done' || done.commit === null) throw new Error(`the import came to ${done.state}`)
  const after = await gateway.read()
  expectStored(plan, choices, before, after)
  figures.imported += 1
  await gateway.undo(done.commit.seq, AT)
  expectSame(contents(before), contents(await gateway.read()), 'an import taken back')
}

/** Every refusal says where. */
function expectPlaces(read: ImportRead): void {
  const all: Refusal[] = []
  if (read.state === 'refused') all.push(read.refusal)
  else all.push(...read.refused, ...(read.state === 'broken' ? read.refusals : []))
  if (read.state === 'broken' && read.refusals.length === 0) throw new Error('broken without a reason')
  const lost = all.find(({ line, path }) => (line === null || line < 1) && (path === null || path === ''))
  if (lost !== undefined) throw new Error(`a refusal without a place: ${JSON.stringify(lost)}`)
}

const sharedKeys = () =>
  [Object, Array, String, Number, Function, Map]
    .map(({ prototype }) => Reflect.ownKeys(prototype).length)
    .join()
const SHARED = sharedKeys()

function expectNothingShared(): void {
  if (sharedKeys() !== SHARED || 'polluted' in {}) throw new Error('what all objects share was changed')
}

/** All that was to be stored is there, all else is as it was, and nothing is damaged. */
function expectStored(
  plan: ImportPlan,
  choices: ReadonlyMap<string, ImportChoice>,
  before: Library,
  after: Library,
): void {
  if (after.damaged.length > 0 || after.findings.length > 0)
    throw new Error(`the import left ${JSON.stringify([after.damaged, after.findings])}`)
  const stored = new Map([...after.records, ...after.foreign].map((record) => [record.id, record]))
  const touched = new Set(plan.trash.map(({ id }) => id))
  for (const { record, outcome, choices: open, choice } of plan.rows) {
    const chosen = open.length > 0 ? (choices.get(record.id) ?? choice) : choice
    if (outcome === 'same' || chosen !== 'take') continue
    touched.add(record.id)
    const found = stored.get(record.id)
    if (found === undefined || contentText(found) !== contentText(record))
      throw new Error(`${record.id} is not stored as the plan shows`)
  }
  for (const record of [...before.records, ...before.foreign])
    if (!touched.has(record.id) && stored.get(record.id)?.crc !== record.crc)
      throw new Error(`${record.id} was changed although nothing was planned for it`)
}

const everything = ({ records, foreign }: Library) => [...records, ...foreign]
const exact = (library: Library) =>
  everything(library)
    .map(({ id, rev, crc }) => `${id} ${rev} ${crc}`)
    .sort()
    .join('\n')
const contents = (library: Library) =>
  everything(library)
    .map((record) => `${record.id} ${record.deletedAt === undefined} ${contentText(record)}`)
    .sort()
    .join('\n')

function expectSame(before: string, after: string, what: string): void {
  if (before !== after) throw new Error(`${what} has changed what is here:\n${before}\n→\n${after}`)
}
