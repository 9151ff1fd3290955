import { DISTRICTS } from '../model/district.ts'
import type { DocumentSummary } from '../model/dataset.ts'
import type { DocumentEntry, MarkKey } from '../model/document-entry.ts'
import { firstDay, lastDay } from '../model/edtf.ts'
import type { DeadlineFigures } from '../model/timeline-strip.ts'
import { markKeys } from './document-entry.ts'
import { documentNames } from './document-names.ts'

type Dated = Pick<DocumentEntry, 'id' | 'metadata' | 'marks' | 'inTargets'>

/**
 * Counts the deadlines the strip draws, so that its title never says more or fewer; one that a target inherits from its
 * plan's period is not stated, and one that only a target states is counted apart. `names` gives documents' names by id.
 */
export function summariseDeadlines(
  entries: readonly Dated[],
  names: ReadonlyMap<string, string>,
): DeadlineFigures {
  const drawn = entries.map((entry) => ({ entry, deadlines: entry.marks.filter(isDeadline) }))
  const having = drawn.filter(({ deadlines }) => deadlines.length > 0)
  const all = having.flatMap(({ deadlines }) => deadlines)
  return {
    documents: entries.length,
    having: having.length,
    deadlines: all.length,
    places: all.reduce((sum, [, , places]) => sum + places, 0),
    inTargets: entries.reduce((sum, { inTargets }) => sum + inTargets, 0),
    none: drawn.filter(({ entry, deadlines }) => deadlines.length + entry.inTargets === 0).length,
    only: having.length === 1 ? nameAmong(having[0]!.entry, entries, names) : null,
    years: yearsOf(all),
    bareYears: all.every(([, date]) => date.length === 4),
  }
}

/** The same of documents whose facts are at hand. */
export const deadlinesOf = (documents: readonly DocumentSummary[]): DeadlineFigures =>
  summariseDeadlines(
    documents.map((doc) => ({ id: doc.id, metadata: doc.metadata, ...markKeys(doc) })),
    documentNames(documents),
  )

const isDeadline = ([role]: MarkKey) => role === 'deadline'

function yearsOf(deadlines: readonly MarkKey[]): DeadlineFigures['years'] {
  let years: DeadlineFigures['years'] = null
  for (const [, date] of deadlines) {
    const [first, last] = [firstDay(date), lastDay(date)].map((day) => Number(day.slice(0, 4)))
    years = years === null ? [first!, last!] : [Math.min(years[0], first!), Math.max(years[1], last!)]
  }
  return years
}

function nameAmong(entry: Dated, entries: readonly Dated[], names: ReadonlyMap<string, string>): string {
  const { jurisdiction } = entry.metadata
  const district = DISTRICTS.find(({ name }) => name === jurisdiction)
  const alone = entries.filter(({ metadata }) => metadata.jurisdiction === jurisdiction).length === 1
  return district !== undefined && alone ? district.shortName : `《${names.get(entry.id)}》`
}
