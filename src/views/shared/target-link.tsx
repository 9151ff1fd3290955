import { useId, useMemo, useState } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { documentNames } from '../../derive/document-names.ts'
import { notesWords } from '../../messages/notes.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { formatAddress } from '../../state/address.ts'
import { toFact } from '../../state/destinations.ts'
import { useWords } from './services.tsx'
import { AllFacts } from './whole-dataset.tsx'

/** Targets offered at a time; more words narrow them. */
const OFFERED = 6

/** A way to put a link to a target into a note: it is found by its words or its document's name. */
export function TargetLink({ onLink }: { readonly onLink: (markdown: string) => void }) {
  const words = useWords(notesWords)
  const [open, setOpen] = useState(false)
  const panel = useId()
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        {words.linkTarget}
      </button>
      <div id={panel} className="composer-targets" hidden={!open}>
        {open && (
          <AllFacts room="part">
            {(documents) => (
              <Targets
                documents={documents}
                onPick={(link) => {
                  setOpen(false)
                  onLink(link)
                }}
              />
            )}
          </AllFacts>
        )}
      </div>
    </>
  )
}

interface TargetsProps {
  readonly documents: readonly DocumentSummary[]
  readonly onPick: (markdown: string) => void
}

function Targets({ documents, onPick }: TargetsProps) {
  const words = useWords(notesWords)
  const [sought, setSought] = useState('')
  const names = useMemo(() => documentNames(documents), [documents])
  const found = useMemo(() => {
    const parts = sought.split(' ').filter((part) => part !== '')
    return documents
      .flatMap((doc) => doc.targets.map((target) => ({ target, doc, name: names.get(doc.id) ?? doc.file })))
      .filter(({ target, name }) =>
        parts.every((part) => `${target.quote} ${target.metric} ${name}`.includes(part)),
      )
      .slice(0, OFFERED)
  }, [documents, names, sought])
  return (
    <>
      <input
        type="search"
        // The person has just asked to look for one here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={words.findTarget}
        placeholder={words.findTarget}
        value={sought}
        onChange={(domEvent) => setSought(domEvent.currentTarget.value)}
        onKeyDown={(domEvent) => {
          // Enter takes the first one; it must not store the note.
          if (domEvent.key !== 'Enter' || domEvent.ctrlKey || domEvent.metaKey) return
          domEvent.preventDefault()
          if (found[0] !== undefined) onPick(linkTo(found[0].doc.id, found[0].target, words.linkText))
        }}
      />
      {found.length === 0 && <p className="muted">{words.noTarget}</p>}
      <ul>
        {found.map(({ target, doc, name }) => (
          <li key={target.id}>
            <button type="button" onClick={() => onPick(linkTo(doc.id, target, words.linkText))}>
              {displayText(target.quote)} <span className="muted">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A Markdown link to a target's sentence; brackets in its words would end the link. */
function linkTo(
  documentId: string,
  { id, quote }: { readonly id: string; readonly quote: string },
  text: (quote: string) => string,
): string {
  const plain = quote.replaceAll('[', '〔').replaceAll(']', '〕').replaceAll('\n', ' ')
  return `[${text(plain)}](${formatAddress(toFact({ documentId, factId: id }))})`
}
