import { DRAFT_PREFIX } from './draft-shelf.ts'
import type { StorePlatform } from './platform.ts'

/** Where the canary lies: its name in localStorage, and its file in the private file system. */
export const CANARY_KEY = 'cetu:canary'
export const CANARY_FILE = 'canary.json'

/**
 * Whether this browser has ever held records of the person, or holds words they left unfinished. Asked at every start, so that a loss is seen even by
 * someone who only looks; in a file of its own, because asking must not load the code of the database.
 */
export async function leftTraces({ shelf, files }: Pick<StorePlatform, 'shelf' | 'files'>): Promise<boolean> {
  if (shelf.keys(DRAFT_PREFIX).length > 0) return true
  return shelf.read(CANARY_KEY) !== null || ((await files?.read(CANARY_FILE)) ?? null) !== null
}
