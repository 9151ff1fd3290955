import type { Persistence, Space } from '../model/records/record-gateway.ts'
import type { Shelf, StorageManagerLike } from './platform.ts'

const SHELF_KEY = 'cetu:persistence'
/** Below this many bytes left, or this share of the quota, a person is warned. */
const LOW_BYTES = 10_000_000
const LOW_SHARE = 0.1

/**
 * Asks the browser to keep this origin's data even when the disk is short, once: a browser that asks the person in
 * turn must not do so in every session. Never throws.
 */
export async function askPersistence(manager: StorageManagerLike | null, shelf: Shelf): Promise<Persistence> {
  if (manager === null) return 'unsupported'
  try {
    if (await manager.persisted()) return 'granted'
    if (shelf.read(SHELF_KEY) === 'refused') return 'refused'
    const answer = (await manager.persist()) ? 'granted' : 'refused'
    shelf.write(SHELF_KEY, answer)
    return answer
  } catch {
    return 'unsupported' // a browser that has the words but not the thing
  }
}

/** The room there is; null when the browser does not say. Never throws. */
export async function spaceLeft(manager: StorageManagerLike | null): Promise<Space | null> {
  try {
    const { usage, quota } = (await manager?.estimate()) ?? {}
    if (usage === undefined || quota === undefined) return null
    return { usage, quota, low: quota - usage < Math.max(LOW_BYTES, quota * LOW_SHARE) }
  } catch {
    return null // as a browser without the question
  }
}
