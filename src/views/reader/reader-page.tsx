import { useEffect, useMemo } from 'react'
import { documentOfFact, readerPlace, type ReaderPlace } from '../../derive/reader-place.ts'
import { readerWords } from '../../messages/reader.ts'
import { useAddress, useLibrary, useWords } from '../shared/services.tsx'
import { AllFacts, useDocumentList } from '../shared/whole-dataset.tsx'
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
  const { cell, fact } = params
  if (cell === undefined && item !== null) return <Opening place={openPlace(item)} />
  if (cell === undefined && fact !== undefined) return <Searched fact={fact} />
  return <Listed />
}

/** The list of documents, or a step of a walk: only the list tells which one. Until it is there a document named is shown alone. */
function Listed() {
  const { item, params } = useAddress()
  const list = useDocumentList()
  const place = useMemo(() => {
    if (list.kind === 'ready') return readerPlace(list.value, item, params)
    return item === null ? null : openPlace(item)
  }, [list, item, params])
  if (place === null) return <DocumentList missing={null} />
  return place.kind === 'list' ? <DocumentList missing={place.missing} /> : <Opening place={place} />
}

const openPlace = (documentId: string): DocumentPlace => ({ kind: 'document', documentId, walk: null })

/** A fact named without its document is looked for in all of them. */
function Searched({ fact }: { readonly fact: string }) {
  return (
    <AllFacts>
      {(documents) => {
        const documentId = documentOfFact(documents, fact)
        return documentId === null ? (
          <DocumentList missing="document" />
        ) : (
          <Opening place={openPlace(documentId)} />
        )
      }}
    </AllFacts>
  )
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
  if (opened === 'missing') return <DocumentList missing="document" />
  if ('problem' in opened) {
    return (
      <main id="content" className="page reader-message">
        <h1 className="serif">{words.problemTitle}</h1>
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
