import { BRANDS, CENTRES } from './brand.ts'
import type { BrandId, CentreId } from './dataset.ts'

/** What a measure can advance: a brand or a centre. No id names both. */
export type SubjectId = BrandId | CentreId
/** The two dimensions of coverage. */
export const SUBJECT_KINDS = ['brand', 'centre'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** The subjects of a dimension in the order the city prints them. */
export const subjectsOf = (kind: SubjectKind): readonly SubjectId[] =>
  (kind === 'brand' ? BRANDS : CENTRES).map(({ id }) => id)

/** Whether an id is a brand's. */
export const isBrand = (id: string): id is BrandId => BRANDS.some((brand) => brand.id === id)

/** Whether an id is a brand's or a centre's. */
export const isSubject = (id: string): id is SubjectId =>
  isBrand(id) || CENTRES.some((centre) => centre.id === id)
