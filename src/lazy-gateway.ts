import type { GatewayEvent, RecordGateway } from './model/records/record-gateway.ts'
import { shelveDraft } from './storage/draft-shelf.ts'
import type { StorePlatform } from './storage/platform.ts'

/**
 * The gateway to the person's records, its code and the database loaded on the first call: a person who only looks
 * never pays for either. `beforeOpening` is waited for before the database may be upgraded; when it fails, opening goes on.
 */
export function lazyGateway(
  platform: StorePlatform,
  beforeOpening: () => Promise<unknown> = () => Promise.resolve(),
): RecordGateway {
  const listeners = new Set<(event: GatewayEvent) => void>()
  let opening: Promise<RecordGateway> | null = null
  const open = async () => {
    const { openRecordGateway } = await import('./storage/record-gateway.ts')
    await beforeOpening().catch(() => undefined)
    const made = openRecordGateway(platform)
    made.subscribe((event) => listeners.forEach((listener) => listener(event)))
    return made
  }
  const gateway = () => {
    opening ??= open()
    opening.catch(() => {
      opening = null // the code did not arrive; the next call asks again
    })
    return opening
  }
  return {
    tab: platform.tab,
    opened: async () => (await gateway()).opened(),
    read: async () => (await gateway()).read(),
    since: async (seq) => (await gateway()).since(seq),
    past: async (ids) => (await gateway()).past(ids),
    commit: async (command) => (await gateway()).commit(command),
    undo: async (seen, at) => (await gateway()).undo(seen, at),
    redo: async (seen, at) => (await gateway()).redo(seen, at),
    purge: async (ids) => (await gateway()).purge(ids),
    goOn: async () => (await gateway()).goOn(),
    raw: async () => (await gateway()).raw(),
    alone: async (task, work) => (await gateway()).alone(task, work),
    keepDraft: async (draft) => (await gateway()).keepDraft(draft),
    endDraft: async (draft) => (await gateway()).endDraft(draft),
    leftDrafts: async () => (await gateway()).leftDrafts(),
    keepLastChance: (draft) => shelveDraft(platform.shelf, { ...draft, tab: platform.tab }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
