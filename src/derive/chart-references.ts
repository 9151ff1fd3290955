import type { DocumentSummary } from '../model/dataset.ts'
import { citation, type ReadOnline } from './citation.ts'
import type { FactLine } from './chart-facts.ts'

/** How many references are written out; more nobody reads, and the CSV with all facts has them. */
export const MOST_REFERENCES = 30

/** A source of a picture, for its citation. */
export interface References {
  /** One reference after GB/T 7714 each, in the order of the documents and of the text. */
  readonly written: readonly string[]
  /** How many are left out. */
  readonly left: number
}

/**
 * What a picture rests on, as references after GB/T 7714: each section that holds a fact once, with its path; where these
 * are more than `MOST_REFERENCES`, each document once.
 *
 * `readAt` gives where a document was read; null for a page that others cannot open.
 */
export function chartReferences(
  facts: readonly FactLine[],
  readAt: (doc: DocumentSummary) => ReadOnline | null,
): References {
  const bySection = unique(facts, ({ doc, section }) => `${doc.id} ${section ?? ''}`)
  const chosen =
    bySection.length <= MOST_REFERENCES
      ? bySection.map(({ doc, section }) => ({ doc, section }))
      : unique(facts, ({ doc }) => doc.id).map(({ doc }) => ({ doc, section: null }))
  return {
    written: chosen.slice(0, MOST_REFERENCES).map(({ doc, section }) => citation(doc, section, readAt(doc))),
    left: Math.max(0, chosen.length - MOST_REFERENCES),
  }
}

function unique<T>(list: readonly T[], keyOf: (each: T) => string): T[] {
  const found = new Map<string, T>()
  for (const each of list) if (!found.has(keyOf(each))) found.set(keyOf(each), each)
  return [...found.values()]
}

/** What a citation of a picture says of it. */
export interface CitedChart {
  readonly appName: string
  readonly title: string
  /** 数据集 5ce10b891ab0. */
  readonly dataset: string
  /** The day the data file was written, ISO; null when the host does not say. */
  readonly datedOn: string | null
  readonly online: ReadOnline | null
}

/**
 * A picture as a reference after GB/T 7714, as a data set: 「策图. 16 个区里，2 个有文件：数据集 5ce10b891ab0[DS/OL].
 * (2026-11-20)[2026-11-21]. http://…」; without an address that others can open 「…[DS]. 2026-11-20.」
 */
export function chartCitation({ appName, title, dataset, datedOn, online }: CitedChart): string {
  const head = `${appName}. ${title}：${dataset}`
  if (online === null) return `${head}[DS].${datedOn === null ? '' : ` ${datedOn}.`}`
  return `${head}[DS/OL]. ${datedOn === null ? '' : `(${datedOn})`}[${online.today}]. ${online.link}`
}
