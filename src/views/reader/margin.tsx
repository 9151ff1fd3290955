import { memo, useRef } from 'react'
import type { TextPlace } from '../../anchor/dom-range.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { Composer } from './composer.tsx'
import { FactCard } from './fact-card.tsx'
import { type MarginItem } from './margin-items.ts'
import { NoteCard } from './note-card.tsx'
import type { NearItems } from './use-near-items.ts'
import type { NoteDesk } from './use-note-desk.ts'
import type { Taking } from './use-taking.ts'
import { useStackedCards } from './use-stacked-cards.ts'
import './margin.css'

interface MarginProps {
  readonly doc: CompiledDocument
  readonly places: readonly TextPlace[]
  readonly near: NearItems
  readonly selectedKey: string | null
  readonly desk: NoteDesk
  readonly onPick: (item: MarginItem) => void
  readonly onCite: Taking['onCite']
}

/** The cards beside the text, each at the line it belongs to. */
export const Margin = memo(function Margin(props: MarginProps) {
  const {
    doc,
    places,
    near: { items, rows },
    selectedKey,
    desk,
    onPick,
    onCite,
  } = props
  const words = useWords(readerWords)
  const column = useRef<HTMLOListElement>(null)
  useStackedCards(column, places, items, selectedKey)
  return (
    <ol ref={column} className="margin" aria-label={words.margin}>
      {items.length === 0 && <li className="muted">{words.noMarks}</li>}
      {items.map((item) => (
        <Card
          key={item.key}
          doc={doc}
          item={item}
          row={item.kind === 'fact' ? (rows.get(item.fact.id) ?? null) : null}
          selected={item.key === selectedKey}
          desk={desk}
          onPick={onPick}
          onCite={onCite}
        />
      ))}
    </ol>
  )
})

interface CardProps {
  readonly doc: CompiledDocument
  readonly item: MarginItem
  readonly row: TargetRow | null
  readonly selected: boolean
  readonly desk: NoteDesk
  readonly onPick: (item: MarginItem) => void
  readonly onCite: Taking['onCite']
}

const Card = memo(function Card({ doc, item, row, selected, desk, onPick, onCite }: CardProps) {
  return (
    <li data-card={item.key} className={`card card-${item.kind}${selected ? ' card-selected' : ''}`}>
      {item.kind === 'draft' && <Composer doc={doc} draft={item.draft} desk={desk} />}
      {item.kind === 'note' && (
        <NoteCard note={item.note} selected={selected} desk={desk} onPick={() => onPick(item)} />
      )}
      {item.kind === 'fact' && (
        <FactCard
          documentId={doc.id}
          fact={item.fact}
          row={row}
          selected={selected}
          onPick={() => onPick(item)}
          onCite={() => onCite(item.fact.span)}
        />
      )}
    </li>
  )
})
