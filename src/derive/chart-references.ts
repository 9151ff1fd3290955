import type { DocumentSummary } from '../model/dataset.ts'
import { citation, type ReadOnline } from './citation.ts'
import type { FactLine } from './chart-facts.ts'
import { MOST_SECTIONS } from './sections-of-words.ts'

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
 * What a picture rests on, as references after GB/T 7714: each document once, with the path of every section that holds a
 * fact; without paths where there are more than `MOST_SECTIONS` in one document.
 *
 * `readAt` gives where a document was read; null for a page that others cannot open.
 */
export function chartReferences(
  facts: readonly FactLine[],
  readAt: (doc: DocumentSummary) => ReadOnline | null,
): References {
  const cited = new Map<string, Cited>()
  for (const { doc, section } of facts) {
    const { sections } = cited.get(doc.id) ?? cited.set(doc.id, { doc, sections: new Set() }).get(doc.id)!
    if (section !== null) sections.add(section)
  }
  const written = [...cited.values()]
    .slice(0, MOST_REFERENCES)
    .map(({ doc, sections }) =>
      citation(doc, sections.size > MOST_SECTIONS ? [] : [...sections], readAt(doc)),
    )
  return { written, left: cited.size - written.length }
}

interface Cited {
  readonly doc: DocumentSummary
  /** Ids, in the order of the text. */
  readonly sections: Set<string>
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
