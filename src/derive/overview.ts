import type { DocumentSummary } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import type { Overview } from '../model/overview.ts'
import { countCorpus } from './corpus-summary.ts'
import { coverageCounts } from './coverage-counts.ts'
import { summariseDeadlines } from './deadline-summary.ts'
import { documentEntry } from './document-entry.ts'
import { namesAmong } from './document-names.ts'
import { headlineDocuments, headlinePick } from './headline-pick.ts'
import { pickedMarks, pickMarks } from './strip-marks.ts'
import { countTargets } from './target-figures.ts'
import { statedTargets } from './target-rows.ts'

/** What 总览 shows of documents whose facts are at hand. */
export function overviewOf(documents: readonly DocumentSummary[]): Overview {
  const { shown, make } = planOverview(documents.map(documentEntry))
  return make(documents.filter(({ id }) => shown.has(id)))
}

/** An overview in the making: figures are there, marks and targets have yet to be read from a few documents. */
export interface OverviewPlan {
  /** The ids of the documents whose facts are needed: few, however many documents there are. */
  readonly shown: ReadonlySet<string>
  /** Takes these documents, in the order of the entries. */
  readonly make: (documents: readonly DocumentSummary[]) => Overview
}

/** Works out from the list of documents what 总览 shows of them. */
export function planOverview(entries: readonly DocumentEntry[]): OverviewPlan {
  const { grain, all, picked } = pickMarks(entries)
  const headlined = headlineDocuments(entries)
  const names = namesAmong(entries)
  return {
    shown: new Set([...picked.map(({ documentId }) => documentId), ...headlined]),
    make: (documents) => {
      const targets = statedTargets(
        documents.filter(({ id }) => headlined.has(id)),
        names,
      )
      const marks = pickedMarks(picked, documents, names)
      return {
        corpus: countCorpus(entries),
        timeline: { marks, all, grain, deadlines: summariseDeadlines(entries, names) },
        targets: { counts: countTargets(entries), headline: headlinePick(targets, entries) },
        coverage: coverageCounts(entries),
      }
    },
  }
}
