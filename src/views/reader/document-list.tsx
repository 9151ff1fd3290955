import { useEffect } from 'react'
import { documentEntry } from '../../derive/document-entry.ts'
import { narrows } from '../../model/filter.ts'
import { displayText } from '../../derive/display-text.ts'
import { sumOfKinds } from '../../derive/target-counts.ts'
import { readerWords } from '../../messages/reader.ts'
import type { DocumentEntry } from '../../model/document-entry.ts'
import { FactsInScope } from '../shared/in-scope.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { useRecords, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { AllDocuments } from '../shared/whole-dataset.tsx'
import { useLinks } from './reader-link.ts'
import './document-list.css'

/** The documents to choose from; `missing` says what a link asked for in vain. */
export function DocumentList({ missing }: { readonly missing: Missing }) {
  const { filter } = useFilter()
  if (!narrows(filter)) {
    return <AllDocuments>{(documents) => <List documents={documents} missing={missing} />}</AllDocuments>
  }
  return (
    <FactsInScope>
      {(documents) => <List documents={documents.map(documentEntry)} missing={missing} />}
    </FactsInScope>
  )
}

type Missing = 'document' | 'cell' | null

interface ListProps {
  readonly documents: readonly DocumentEntry[]
  readonly missing: Missing
}

function List({ documents, missing }: ListProps) {
  const words = useWords(readerWords)
  const load = useRecords((state) => state.load)
  // Whoever chooses a document has the records ready when its text opens.
  useEffect(() => void load(), [load])
  return (
    <main id="content" className="page document-list">
      <h1 className="serif">{words.listTitle(documents.length)}</h1>
      {missing !== null && (
        <p role="alert" className="document-list-missing">
          {missing === 'cell' ? words.missingCell : words.missingDocument}
        </p>
      )}
      <ol>
        {inOrderOfDate(documents).map((doc) => (
          <DocumentRow key={doc.id} doc={doc} />
        ))}
      </ol>
      <SourceStrip />
    </main>
  )
}

function DocumentRow({ doc }: { readonly doc: DocumentEntry }) {
  const words = useWords(readerWords)
  const { title, kind, publishedOn, jurisdiction, issuer, source } = doc.metadata
  const to = useLinks()
  const from = [jurisdiction, issuer ?? source].filter((part) => part !== null).join(' · ')
  return (
    <li>
      <a className="document-row" href={to('reader', doc.id)}>
        <span className="document-date">{publishedOn === null ? words.noDate : words.date(publishedOn)}</span>
        <span className="document-kind">{words.kinds[kind]}</span>
        <span className="document-title serif">
          <TitleText text={title === null ? words.untitled(doc.file) : displayText(title)} />
        </span>
        <span className="document-from muted">{from}</span>
        <span className="document-counts muted">
          {words.counts(doc.sections, doc.measures, sumOfKinds(doc.targets), doc.events)}
        </span>
      </a>
    </li>
  )
}

/** Oldest first; documents without a date last, in the order of their files. */
function inOrderOfDate(documents: readonly DocumentEntry[]): DocumentEntry[] {
  const key = ({ metadata }: DocumentEntry) => metadata.publishedOn ?? '9999'
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
