import { displayText } from '../../derive/display-text.ts'
import { sectionChain } from '../../derive/section-path.ts'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { useAddressState, useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDocumentList } from '../shared/whole-dataset.tsx'
import { useLinks } from './reader-link.ts'
import './reader-head.css'

interface HeadProps {
  readonly doc: CompiledDocument
  readonly current: Section | null
  /** Whether a link led to a place in this document, so that there is somewhere to return to. */
  readonly canReturn: boolean
  /** What the person can choose of the text, at the end of the line. */
  readonly children: React.ReactNode
}

/** The line above the text: which document, where in it, and the ways to the other ones. */
export function ReaderHead({ doc, current, canReturn, children }: HeadProps) {
  const words = useWords(readerWords)
  const back = useAddressState((state) => state.back)
  const { title, issuer, source, publishedOn } = doc.metadata
  return (
    <div className="reader-line">
      <DocumentSteps documentId={doc.id} />
      <div className="reader-rest">
        <div className="reader-what">
          <p className="reader-title">
            <TitleText text={title === null ? words.untitled(doc.file) : displayText(title)} />
          </p>
          <p className="reader-from muted">
            {(issuer ?? source) !== null && <span>{issuer ?? source}</span>}
            <span>{publishedOn === null ? words.noDate : words.date(publishedOn)}</span>
            {current !== null && <SectionPath doc={doc} current={current} />}
          </p>
        </div>
        <div className="reader-ways no-print">
          {canReturn && (
            <button type="button" className="reader-way" onClick={back}>
              ‹ {words.back}
            </button>
          )}
          {children}
        </div>
      </div>
    </div>
  )
}

/** Where the document stands among all, and the ways to its neighbours; they come when the list of documents has. */
function DocumentSteps({ documentId }: { readonly documentId: string }) {
  const words = useWords(readerWords)
  const list = useDocumentList()
  const documents = list.kind === 'ready' ? list.value : []
  const to = useLinks()
  const at = documents.findIndex(({ id }) => id === documentId)
  const link = (place: number, label: React.ReactNode) => {
    const doc = at < 0 ? undefined : documents[place]
    if (doc === undefined) return null
    const href = to('reader', doc.id)
    return (
      <a href={href} title={doc.metadata.title ?? doc.file}>
        {label}
      </a>
    )
  }
  return (
    <div className="reader-which">
      <b>{at < 0 ? '\u00A0' : words.position(at + 1, documents.length)}</b>
      <p className="reader-steps muted no-print">
        {link(at - 1, `‹ ${words.previous}`)}
        {link(at + 1, `${words.next} ›`)}
        <a href={to('reader', null)}>{words.all}</a>
      </p>
    </div>
  )
}

function SectionPath({ doc, current }: { readonly doc: CompiledDocument; readonly current: Section }) {
  return (
    <span className="reader-path no-print">
      {sectionChain(doc.sections, current.id).map(({ id, label, title }) => (
        <span key={id} className={id === current.id ? 'reader-path-own' : undefined}>
          {label}
          <TitleText text={displayText(title)} />
        </span>
      ))}
    </span>
  )
}
