import { useEffect, useMemo } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { sentenceParts } from '../../derive/sentence-parts.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { presentWords } from '../../messages/present.ts'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { useLibrary, useWords } from '../shared/services.tsx'
import { useDoors } from '../shared/use-doors.ts'

/** A target as a slide: its gauge, and beside it the sentence it stands in. Both lead to the document. */
export function TargetSlide({ row }: { readonly row: TargetRow }) {
  const { openFact } = useDoors()
  const rows = useMemo(() => [row], [row])
  return (
    <div className="target-slide">
      <GaugesPicture rows={rows} columns={1} variant="single" onPick={openFact} title={row.quote} />
      <Sentence row={row} onOpen={() => openFact({ documentId: row.documentId, factId: row.targetId })} />
    </div>
  )
}

function Sentence({ row, onOpen }: { readonly row: TargetRow; readonly onOpen: () => void }) {
  const words = useWords(presentWords)
  const opened = useLibrary((state) => state.opened[row.documentId])
  const read = useLibrary((state) => state.read)
  useEffect(() => void read(row.documentId), [read, row.documentId])
  const doc = typeof opened === 'object' && 'text' in opened ? opened : null
  const parts = doc === null ? null : sentenceParts(doc, row.targetId)
  return (
    <blockquote className="slide-quote" cite={row.documentId}>
      {parts === null ? (
        <p className="serif">{displayText(row.quote)}</p>
      ) : (
        <p className="serif">
          {parts.before}
          <mark>{parts.quote}</mark>
          {parts.after}
        </p>
      )}
      <footer className="muted">
        {row.documentTitle}
        <button type="button" onClick={onOpen}>
          {words.sentence} →
        </button>
      </footer>
    </blockquote>
  )
}
