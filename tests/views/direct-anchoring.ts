import type { Anchoring } from '../../src/anchor/anchoring.ts'
import { createFinder } from '../../src/anchor/find-anchor.ts'

/** Anchoring done at once, without a worker. */
export const directAnchoring: Anchoring = {
  find: async (text, selectors) => selectors.map(createFinder(text)),
}
