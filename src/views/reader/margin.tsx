import { memo, useRef } from 'react'
import type { TextPlace } from '../../anchor/dom-range.ts'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { Composer } from './composer.tsx'
import { FactCard } from './fact-card.tsx'
import { type MarginItem } from './margin-items.ts'
import { NoteCard } from './note-card.tsx'
import { useStackedCards } from './use-stacked-cards.ts'
import type { NoteDesk } from './use-note-desk.ts'
import './margin.css'

interface MarginProps {
  readonly doc: CompiledDocument
  readonly places: readonly TextPlace[]
  readonly items: readonly MarginItem[]
  readonly selectedKey: string | null
  readonly desk: NoteDesk
  readonly onPick: (item: MarginItem) => void
}

/** The cards beside the text, each at the line it belongs to. */
export const Margin = memo(function Margin(props: MarginProps) {
  const { doc, places, items, selectedKey, desk, onPick } = props
  const words = useWords(readerWords)
  const column = useRef<HTMLOListElement>(null)
  useStackedCards(column, places, items, selectedKey)
  return (
    <ol ref={column} className="margin" aria-label={words.margin}>
      {items.length === 0 && <li className="muted">{words.noMarks}</li>}
      {items.map((item) => (
        <li
          key={item.key}
          data-card={item.key}
          className={`card card-${item.kind}${item.key === selectedKey ? ' card-selected' : ''}`}
        >
          <CardContent
            doc={doc}
            item={item}
            selected={item.key === selectedKey}
            desk={desk}
            onPick={() => onPick(item)}
          />
        </li>
      ))}
    </ol>
  )
})

interface ContentProps {
  readonly doc: CompiledDocument
  readonly item: MarginItem
  readonly selected: boolean
  readonly desk: NoteDesk
  readonly onPick: () => void
}

function CardContent({ doc, item, selected, desk, onPick }: ContentProps) {
  if (item.kind === 'draft') return <Composer doc={doc} draft={item.draft} desk={desk} />
  if (item.kind === 'note') {
    return <NoteCard note={item.note} selected={selected} desk={desk} onPick={onPick} />
  }
  return <FactCard fact={item.fact} row={item.row} selected={selected} onPick={onPick} />
}
