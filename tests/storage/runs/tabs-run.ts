import type { RecordGateway } from '../../../src/model/records/record-gateway.ts'
import { createRecordsStore } from '../../../src/state/records-store.ts'
import type { RecordsStore } from '../../../src/state/records-state.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aBrowser, inside, type FakeBrowser } from '../a-browser.ts'
import { aNote } from '../a-command.ts'
import { randomFrom, type Random } from './random.ts'

export interface TabsSize {
  readonly seeds: number
  /** Operations of one seed, over all its tabs. */
  readonly operations: number
  readonly firstSeed: number
}

const NOTES = ['n-1', 'n-2', 'n-3']

/**
 * Two to four windows write to three notes at once, each as it sees them, in an order the seed shuffles. Throws when a
 * version that was written is neither stored, nor a step in the history of what is stored, nor kept as a conflict; and
 * when the windows do not end up showing the same.
 */
export async function runTabs({ seeds, operations, firstSeed }: TabsSize): Promise<void> {
  for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
    await runSeed(seed, operations).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error })
    })
  }
}

interface Tab {
  readonly gateway: RecordGateway
  readonly store: RecordsStore
}

async function runSeed(seed: number, operations: number): Promise<void> {
  const random = randomFrom(seed)
  const browser = aBrowser()
  const tabs: Tab[] = Array.from({ length: 2 + random.below(3) }, () => {
    const gateway = openRecordGateway(browser.tab())
    const store = createRecordsStore({ gateway, now: () => new Date(0), newId: () => '' })
    return { gateway, store }
  })
  await tabs[0]!.store.getState().run(() => ({
    name: 'make',
    changes: NOTES.map((id) => ({ op: 'make', record: aNote(id, { comment: 'start' }) })),
  }))
  await Promise.all(tabs.map(({ store }) => store.getState().load()))
  const written = await write(tabs, operations, random)
  await expectAlike(tabs)
  await expectNothingLost(browser, tabs[0]!, written)
}

/** Every version that was called stored, each with words of its own. */
async function write(tabs: readonly Tab[], operations: number, random: Random): Promise<readonly string[]> {
  const written: string[] = []
  const underWay: Promise<void>[] = []
  for (let n = 0; n < operations; n += 1) {
    const { store } = tabs[random.below(tabs.length)]!
    const id = NOTES[random.below(NOTES.length)]!
    const comment = `${n}`
    const seen = store.getState().records[id]
    const { run, edit, undo } = store.getState()
    const make = () =>
      run(() => ({ name: 'make', changes: [{ op: 'make', record: aNote(id, { comment }) }] }))
    const put = () => (seen?.kind === 'annotation' ? edit(seen, { comment }) : make())
    const commit = random.below(10) === 0 ? undo() : put()
    underWay.push(
      commit.then(
        (done) => void (done?.changed.some((record) => says(record, comment)) && written.push(comment)),
      ),
    )
    for (let turns = random.below(4); turns > 0; turns -= 1) await turn()
  }
  await Promise.all(underWay)
  return written
}

/** Whether a version, stored or late, holds these words. */
function says(record: object, comment: string): boolean {
  const { kind, mine, ...own } = record as {
    kind?: unknown
    mine?: { comment?: unknown } | null
    comment?: unknown
  }
  return kind === 'conflict' ? mine?.comment === comment : own.comment === comment
}

async function expectNothingLost(browser: FakeBrowser, tab: Tab, written: readonly string[]): Promise<void> {
  const library = await tab.gateway.read()
  if (library.findings.length > 0) throw new Error('the start check found something')
  const history = await inside(browser, (db) => db.journal.toArray())
  const before = history.flatMap(({ changes }) => changes.map((change) => change.before))
  for (const comment of written) {
    const kept = [...library.records, ...before].some((record) => record !== null && says(record, comment))
    if (!kept) throw new Error(`the version 「${comment}」 is lost`)
  }
}

/** The windows hear of each other by themselves; nobody asks them to catch up. */
async function expectAlike(tabs: readonly Tab[]): Promise<void> {
  for (let wait = 0; wait < 200; wait += 1) {
    if (new Set(tabs.map(viewOf)).size === 1) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('the windows show different records')
}

function viewOf({ store }: Tab): string {
  const versions = Object.values(store.getState().records).map(({ id, rev, crc }) => `${id} ${rev} ${crc}`)
  return versions.sort().join('\n')
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
