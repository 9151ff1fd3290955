import type { Commit } from '../../model/records/command.ts'
import type { Library, RecordGateway } from '../../model/records/record-gateway.ts'
import { importChanges, type ImportChoices } from './import-changes.ts'
import type { ImportOffer } from './import-read.ts'
import { countPlan, planImport, type ImportPlan } from './plan-import.ts'

/**
 * What an import came to.
 *
 * done: stored in one transaction and counted again; `commit` null when there was nothing to store. changed: what is
 * here is not what the plan was made on (another window wrote in between); nothing was stored, look at the new plan.
 */
export type ImportDone =
  | { readonly state: 'done'; readonly commit: Commit | null; readonly plan: ImportPlan }
  | { readonly state: 'changed'; readonly plan: ImportPlan }

export interface ImportDeps {
  readonly gateway: Pick<RecordGateway, 'alone' | 'read' | 'commit'>
  /** Makes a copy of everything before anything changes. When it rejects, nothing is imported. */
  readonly backUp: () => Promise<unknown>
  /** Now, as an ISO instant. */
  readonly at: () => string
}

/** The import did not come out as planned: what was stored differs from what should have been. It can be undone. */
export class ImportMismatch extends Error {
  override readonly name = 'ImportMismatch'
}

/**
 * Carries out what a plan shows, with the choices made on it: no other window imports at the same time, everything is
 * copied first, all of it is one transaction, and what was stored is read back.
 *
 * Rejects with `StorageError`, having stored nothing, or with `ImportMismatch` when reading back found other records.
 */
export function runImport(
  offer: ImportOffer,
  shown: ImportPlan,
  choices: ImportChoices,
  { gateway, backUp, at }: ImportDeps,
): Promise<ImportDone> {
  return gateway.alone('import', async () => {
    const plan = planImport(offer, await gateway.read(), shown.mode)
    if (fingerprint(plan) !== fingerprint(shown)) return { state: 'changed', plan }
    const changes = importChanges(plan, choices)
    if (changes.length === 0) return { state: 'done', commit: null, plan }
    await backUp()
    const commit = await gateway.commit({ name: 'import', changes, at: at() })
    checkStored(plan, choices, await gateway.read())
    return { state: 'done', commit, plan }
  })
}

/** All a person saw of a plan: which record, what becomes of it, over which revision. */
function fingerprint({ rows, trash }: ImportPlan): string {
  const seen = rows.map(({ record, outcome, storedRev }) => [record.id, outcome, storedRev])
  return JSON.stringify([seen, trash.map(({ id, rev }) => [id, rev])])
}

/** Plans the same file once more: whatever was taken must be there now. */
function checkStored(plan: ImportPlan, choices: ImportChoices, library: Library): void {
  const expected = importChanges(plan, choices).filter(({ op }) => op === 'take-in').length
  const before = countPlan(plan)
  const after = countPlan(
    planImport({ records: plan.rows.map(({ line, record }) => ({ line, record })), refused: [] }, library),
  )
  const found = after.same - before.same
  if (after.new > 0 || found !== expected) {
    throw new ImportMismatch(`${expected} records were stored, ${found} are there as they should be`)
  }
}
