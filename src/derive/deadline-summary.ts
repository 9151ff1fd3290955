import { DISTRICTS } from '../model/district.ts'
import type { DocumentSummary } from '../model/dataset.ts'
import type { DeadlineFigures } from '../messages/timeline-titles.ts'
import { documentNames } from './document-names.ts'
import { timelineRows, type TimelineRow } from './timeline-rows.ts'

/**
 * Counts the deadlines the strip draws, so that its title never says more or fewer; one that a target inherits from its
 * plan's period is not stated, and one that only a target states is counted apart.
 */
export function summariseDeadlines(documents: readonly DocumentSummary[]): DeadlineFigures {
  const rows = timelineRows(documents, ANY_DAY).filter(({ role }) => role === 'deadline')
  const stated = documents.map((doc) => {
    const drawn = rows.filter(({ documentId }) => documentId === doc.id)
    return { doc, drawn, inTargets: onlyInTargets(doc, drawn) }
  })
  const having = stated.filter(({ drawn }) => drawn.length > 0)
  const years = rows.flatMap(({ firstDay, lastDay }) => [yearOf(firstDay), yearOf(lastDay)])
  return {
    documents: documents.length,
    having: having.length,
    deadlines: rows.length,
    places: rows.reduce((sum, { factIds }) => sum + factIds.length, 0),
    inTargets: stated.reduce((sum, { inTargets }) => sum + inTargets.length, 0),
    none: stated.filter(({ drawn, inTargets }) => drawn.length + inTargets.length === 0).length,
    only: having.length === 1 ? nameAmong(having[0]!.doc, documents) : null,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    bareYears: rows.every(({ date }) => date.length === 4),
  }
}

/** The rows are counted, not dated: any as-of day gives the same. */
const ANY_DAY = '2000-01-01'

/** The dates a document's targets state and no mark of its shows, each once. */
function onlyInTargets({ targets }: DocumentSummary, drawn: readonly TimelineRow[]): readonly string[] {
  const stated = targets.flatMap(({ deadline, deadlineBasis }) =>
    deadline !== null && deadlineBasis === 'stated' ? [deadline] : [],
  )
  return [...new Set(stated)].filter((deadline) => !drawn.some(({ date }) => date === deadline))
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

function nameAmong(doc: DocumentSummary, documents: readonly DocumentSummary[]): string {
  const { jurisdiction } = doc.metadata
  const district = DISTRICTS.find(({ name }) => name === jurisdiction)
  const alone = documents.filter(({ metadata }) => metadata.jurisdiction === jurisdiction).length === 1
  return district !== undefined && alone ? district.shortName : `《${documentNames(documents).get(doc.id)}》`
}
