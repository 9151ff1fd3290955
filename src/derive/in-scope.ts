import type { CoverageCount } from '../model/overview.ts'

/** Whether the filter leaves anything of a row to speak of. */
export const inScope = ({ cells }: CoverageCount): boolean =>
  cells.some(({ state }) => state !== 'out-of-scope')
