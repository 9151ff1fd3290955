import { countedMeasures } from '../../derive/coverage-rows.ts'
import { displayText } from '../../derive/display-text.ts'
import { readerWords } from '../../messages/reader.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useIndex, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useLinks } from './reader-link.ts'
import './document-list.css'

/** The documents to choose from; `missing` says what a link asked for in vain. */
export function DocumentList({ missing }: { readonly missing: 'document' | 'cell' | null }) {
  const words = useWords(readerWords)
  const { documents } = useIndex()
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

function DocumentRow({ doc }: { readonly doc: DocumentSummary }) {
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
          {words.counts(
            doc.sections.length,
            countedMeasures(doc).length,
            doc.targets.length,
            doc.events.length,
          )}
        </span>
      </a>
    </li>
  )
}

/** Oldest first; documents without a date last, in the order of their files. */
function inOrderOfDate(documents: readonly DocumentSummary[]): DocumentSummary[] {
  const key = ({ metadata }: DocumentSummary) => metadata.publishedOn ?? '9999'
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
