import { useMemo, type ReactNode } from 'react'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { scopedOverview } from '../../derive/scoped-overview.ts'
import { filterWords } from '../../messages/filter.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { narrows, NO_FILTER } from '../../model/filter.ts'
import { useFilterLine } from './filter-line.ts'
import { OverviewProvider, useSummary, useWords } from './services.tsx'
import { useFilter } from './use-filter.ts'
import { AllFacts } from './whole-dataset.tsx'

/** A page that shows the facts the filter of the address leaves; where it leaves no document, it says so instead. */
export function FactsInScope(props: {
  readonly children: (documents: readonly DocumentSummary[]) => ReactNode
}) {
  return <AllFacts>{(documents) => <Filtered documents={documents} show={props.children} />}</AllFacts>
}

function Filtered(props: {
  readonly documents: readonly DocumentSummary[]
  readonly show: (documents: readonly DocumentSummary[]) => ReactNode
}) {
  const { filter } = useFilter()
  const left = useMemo(() => filterDocuments(props.documents, filter), [props.documents, filter])
  return narrows(filter) && left.length === 0 ? <NothingInScope /> : props.show(left)
}

/**
 * Gives the pages inside it 总览's figures under the filter of the address: at once when it narrows nothing, else when all
 * facts are there.
 */
export function OverviewInScope({ children }: { readonly children: ReactNode }) {
  const { filter } = useFilter()
  if (!narrows(filter)) return children
  return <AllFacts>{(documents) => <Narrowed documents={documents}>{children}</Narrowed>}</AllFacts>
}

interface NarrowedProps {
  readonly documents: readonly DocumentSummary[]
  readonly children: ReactNode
}

function Narrowed({ documents, children }: NarrowedProps) {
  const { filter } = useFilter()
  const { overview } = useSummary()
  const scoped = useMemo(() => scopedOverview(documents, filter, overview), [documents, filter, overview])
  if (scoped.corpus.documents === 0) return <NothingInScope />
  return <OverviewProvider value={scoped}>{children}</OverviewProvider>
}

/** The filter leaves no document: what is so, and the way out. */
export function NothingInScope() {
  const words = useWords(filterWords)
  const { change } = useFilter()
  return (
    <main id="content" className="notice">
      <h1 className="serif">{words.nothing}</h1>
      <p>{useFilterLine()}</p>
      <p className="notice-ways">
        <button type="button" onClick={() => change(NO_FILTER)}>
          {words.clear}
        </button>
      </p>
    </main>
  )
}
