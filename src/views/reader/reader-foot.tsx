import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { useNotes, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { MarksKey } from './marks-key.tsx'
import { UndoLine } from './reader-notices.tsx'

interface FootProps {
  readonly doc: CompiledDocument
  readonly current: Section | null
  /** How many there are. */
  readonly paragraphs: number
  /** What stands beside the key to the marks. */
  readonly children: React.ReactNode
}

/** The foot of an open document: where one is, the key to the marks, what can be undone, and the source. */
export function ReaderFoot({ doc, current, paragraphs, children }: FootProps) {
  const words = useWords(readerWords)
  const undoable = useNotes(({ last }) => last?.after.documentId === doc.id)
  const { sections } = doc
  const inSections =
    current === null
      ? words.sections(sections.length)
      : words.sectionOf(sections.indexOf(current) + 1, sections.length)
  return (
    <SourceStrip>
      <MarksKey count={sections.length === 0 ? words.paragraphs(paragraphs) : inSections}>
        {undoable ? <UndoLine /> : null}
      </MarksKey>
      {children}
    </SourceStrip>
  )
}
