import { useEffect, useMemo } from 'react'
import { readerPlace, type ReaderPlace } from '../../derive/reader-place.ts'
import { readerWords } from '../../messages/reader.ts'
import { useAddress, useIndex, useLibrary, useWords } from '../shared/services.tsx'
import { DocumentList } from './document-list.tsx'
import { OpenDocument } from './open-document.tsx'
import { useLinks } from './reader-link.ts'
import './reader-page.css'

/**
 * 原文: the list of documents, or one document with outline, text and margin.
 *
 * Parameters: `fact`, `note` or `span=start-end` mark a place; `cell=徐汇.service` with `n` walks through the
 * measures behind a coverage cell.
 */
export function ReaderPage() {
  const { item, params } = useAddress()
  const index = useIndex()
  const place = useMemo(() => readerPlace(index, item, params), [index, item, params])
  return place.kind === 'list' ? <DocumentList missing={place.missing} /> : <Opening place={place} />
}

type DocumentPlace = Extract<ReaderPlace, { kind: 'document' }>

function Opening({ place: { documentId, walk } }: { readonly place: DocumentPlace }) {
  const words = useWords(readerWords)
  const to = useLinks()
  const opened = useLibrary((state) => state.opened[documentId])
  const read = useLibrary((state) => state.read)
  useEffect(() => void read(documentId), [read, documentId])
  if (opened === undefined || opened === 'loading') {
    return (
      <main id="content" className="page reader-message muted" aria-busy="true">
        <p>{words.opening}</p>
      </main>
    )
  }
  if ('problem' in opened) {
    return (
      <main id="content" className="page reader-message">
        <p role="alert">{words.problem(opened.problem)}</p>
        <button type="button" className="reader-way" onClick={() => void read(documentId)}>
          {words.retry}
        </button>
        <a href={to('reader', null)}>{words.all}</a>
      </main>
    )
  }
  return <OpenDocument key={documentId} doc={opened} walk={walk} />
}
