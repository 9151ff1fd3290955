import { BRANDS } from '../../model/brand.ts'
import type { BrandId, DocumentSummary } from '../../model/dataset.ts'
import { lastDay } from '../../model/edtf.ts'
import { districtCodeOf } from '../filter-documents.ts'
import type { TargetRow } from '../target-rows.ts'
import { namedBody, type NamedBody } from './named-body.ts'

/** A target as the register sorts, groups and narrows it. */
export interface RegisterEntry extends TargetRow {
  /** Where it stands among all targets, in the order of the documents and of the text; from 0. */
  readonly order: number
  /** Administrative code, `city` for the city's own documents; null for a document of no known place. */
  readonly districtCode: string | null
  /** The brands its measure advances, in the city's order; empty when it advances none or the target is in no measure. */
  readonly brands: readonly BrandId[]
  /** Who answers for it; empty: the text names nobody. */
  readonly answering: readonly NamedBody[]
  /** ISO date: the last day of what its deadline names, 「2020」 → `2020-12-31`; null without a deadline. */
  readonly dueOn: string | null
}

/** The targets of the documents with what the register needs beside their rows; `rows` are in reading order. */
export function registerEntries(
  documents: readonly DocumentSummary[],
  rows: readonly TargetRow[],
): RegisterEntry[] {
  const known = new Map(
    documents.map((doc) => [doc.id, { code: districtCodeOf(doc), brands: brandsOf(doc) }]),
  )
  return rows.map((row, order) => {
    const code = known.get(row.documentId)?.code ?? null
    return {
      ...row,
      order,
      districtCode: code,
      brands: known.get(row.documentId)?.brands.get(row.measureId) ?? [],
      answering: (row.bodies ?? []).map((name) => namedBody(name, code)),
      dueOn: row.deadline === null ? null : lastDay(row.deadline.date),
    }
  })
}

/** The brands of each measure of a document, by its id. */
function brandsOf({ measures }: DocumentSummary): ReadonlyMap<string | null, readonly BrandId[]> {
  return new Map(
    measures.map(({ id, brands }) => {
      const own = new Set(brands.map((brand) => brand.id))
      return [id, BRANDS.map((brand) => brand.id).filter((brand) => own.has(brand))]
    }),
  )
}
