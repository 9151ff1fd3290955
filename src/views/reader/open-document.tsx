import { useRef } from 'react'
import { measureOfStep } from '../../derive/measure-walk.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import { readingWords } from '../../messages/reading.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { KeysButton } from '../shared/keys-button.tsx'
import { useAddress, useAddressState, usePreferences, useWords } from '../shared/services.tsx'
import { CopiedNotice } from './copied-notice.tsx'
import { FindBar, FindButton } from './find-bar.tsx'
import { KeepsPlace } from './keeps-place.tsx'
import { Margin } from './margin.tsx'
import { OutlineColumn } from './outline-column.tsx'
import { ReaderFoot } from './reader-foot.tsx'
import { ReaderHead } from './reader-head.tsx'
import { MissingNotice, PrintedNotes, SoughtNotice, StorageNotice } from './reader-notices.tsx'
import { Saying } from './saying.tsx'
import { TextChoices } from './text-choices.tsx'
import { TextColumn } from './text-column.tsx'
import { UnplacedNotes } from './unplaced-notes.tsx'
import { useOpenDocument, type OpenDocumentParts } from './use-open-document.ts'
import type { Taking } from './use-taking.ts'
import { WalkBar } from './walk-bar.tsx'

interface OpenDocumentProps {
  readonly doc: OpenedFile
  readonly walk: WalkPlace | null
}

/** One document: outline, text and margin, with the place the address points at marked and in view. */
export function OpenDocument({ doc, walk }: OpenDocumentProps) {
  const page = useRef<HTMLElement>(null)
  const parts = useOpenDocument(doc, walk, page)
  const { view, current, desk } = parts
  const { notes, draft, draftSpan } = view
  const size = usePreferences((state) => state.textSize)
  return (
    <main id="content" ref={page} className={`page reader${walk === null ? '' : ' reader-walking'}`}>
      <DocumentHead doc={doc} walk={walk} parts={parts} />
      <MissingNotice missing={view.missing} />
      <StorageNotice />
      <SoughtNotice count={notes.sought} />
      <UnplacedNotes doc={doc} notes={notes.unplaced} draft={draftSpan === null ? draft : null} desk={desk} />
      <DocumentColumns doc={doc} parts={parts} />
      <PrintedNotes notes={notes.placed} />
      <Saying doc={doc} parts={parts} />
      <KeepsPlace
        page={page}
        lines={parts.text.lines}
        places={parts.layout.placed.places}
        size={size}
        focusKey={view.focus?.key ?? null}
      />
      <CopiedNotice copied={parts.taking.copied} onClose={parts.taking.close} />
      <ReaderFoot doc={doc} current={current} paragraphs={view.paragraphs.length}>
        <KeysButton />
      </ReaderFoot>
    </main>
  )
}

/** The parameters of a link that led to a place, so that there is somewhere to return to. */
const LEADING = ['fact', 'span', 'note', 'cell', 'from']

interface HeadProps extends OpenDocumentProps {
  readonly parts: OpenDocumentParts
}

function DocumentHead({ doc, walk, parts }: HeadProps) {
  const { current, actions } = parts
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const step = walk === null ? null : measureOfStep(doc, walk.walk.subject, walk.step)
  return (
    <div className="reader-head">
      <ReaderHead doc={doc} current={current} canReturn={LEADING.some((name) => params[name] !== undefined)}>
        <FindButton find={parts.find} />
        <CiteDocument onCite={parts.taking.onCite} />
        <TextChoices doc={doc} text={parts.text} />
      </ReaderHead>
      {parts.find.open && <FindBar find={parts.find} text={doc.text} onClose={parts.find.close} />}
      {walk !== null && (
        <WalkBar
          place={walk}
          measure={step}
          onGo={actions.goToStep}
          onLeave={() => adjust({ cell: null, n: null })}
        />
      )}
    </div>
  )
}

function CiteDocument({ onCite }: { readonly onCite: Taking['onCite'] }) {
  const words = useWords(readingWords)
  return (
    <button type="button" className="reader-way" title={words.citeDocument} onClick={() => onCite(null)}>
      {words.copyNames.citation}
    </button>
  )
}

interface ColumnsProps {
  readonly doc: OpenedFile
  readonly parts: OpenDocumentParts
}

function DocumentColumns({ doc, parts }: ColumnsProps) {
  const { view, text, layout, attach, markers, current, near, selection, clear, desk, actions } = parts
  const { overlap, taking, selectedKey } = parts
  const { focus } = view
  return (
    <div className="reader-columns">
      <OutlineColumn doc={doc} current={current} onPick={actions.goToSection} />
      <TextColumn
        doc={doc}
        ref={attach}
        text={text}
        layout={layout}
        markers={markers}
        selection={selection}
        desk={desk}
        onUsed={clear}
        actions={actions}
        overlap={overlap}
        taking={taking}
        chosenId={focus?.factId ?? focus?.noteId ?? null}
      />
      <Margin
        doc={doc}
        places={layout.placed.places}
        near={near}
        selectedKey={selectedKey}
        desk={desk}
        onPick={actions.pick}
        onCite={taking.onCite}
      />
    </div>
  )
}
