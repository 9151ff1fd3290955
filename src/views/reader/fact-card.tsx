import { targetFigure } from '../../charts/target-figure.ts'
import type { DocumentFact } from '../../derive/document-facts.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
import { daysBetween, lastDay } from '../../model/edtf.ts'
import { NoteDoor } from '../shared/note-door.tsx'
import { useAsOf, useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { factAboutKey, useHasDraft, useNoteCounts } from '../shared/use-about.ts'
import { useLinks } from './reader-link.ts'

interface FactCardProps {
  readonly documentId: string
  readonly fact: DocumentFact
  /** The target's row; null for other facts. */
  readonly row: TargetRow | null
  readonly selected: boolean
  readonly onPick: () => void
  /** Copies the citation of the place. */
  readonly onCite: () => void
}

/** One extracted fact in the margin: a button that marks its words in the text. */
export function FactCard({ documentId, fact, row, selected, onPick, onCite }: FactCardProps) {
  const words = useWords(readerWords)
  const { cite, citeFact } = useWords(readingWords)
  const to = useLinks()
  const noteKey = factAboutKey(fact.id)
  const count = useNoteCounts().get(noteKey) ?? 0
  const draft = useHasDraft(noteKey)
  const type = fact.kind === 'target' ? 'target' : 'fact'
  return (
    <>
      <button type="button" className="card-hit" aria-pressed={selected} onClick={onPick}>
        {fact.kind === 'date' && <DateLines fact={fact} />}
        {fact.kind === 'mention' && <MentionLine fact={fact} />}
        {fact.kind === 'target' && row !== null && <TargetLines row={row} />}
      </button>
      {(selected || count > 0 || draft) && (
        <p className="card-ways">
          {fact.kind === 'target' && selected && <a href={to('targets', fact.id)}>{words.openTarget}</a>}
          <NoteDoor
            about={{ type, documentId, factId: fact.id }}
            noteKey={noteKey}
            count={count}
            name={fact.quote}
          />
          {selected && (
            <button type="button" title={citeFact} onClick={onCite}>
              {cite}
            </button>
          )}
        </p>
      )}
    </>
  )
}

function TargetLines({ row }: { readonly row: TargetRow }) {
  const words = useWords(readerWords)
  const parts = targetFigure(row, words.rank)
  const wording = row.kind === 'absolute' ? words.absolute : words.compared[row.comparator]
  return (
    <>
      <span className="card-row">
        <span className="card-kind">{words.mark.target}</span>
        <span className="card-figure">
          {parts.prefix !== '' && <small>{parts.prefix}</small>}
          {parts.figure}
        </span>
        <span className="card-unit">
          {[parts.unit, row.kind === 'rank' ? '' : wording].filter((part) => part !== '').join(' · ')}
        </span>
        <DeadlineChip row={row} />
      </span>
      <span className="card-line">{row.metric}</span>
    </>
  )
}

function DeadlineChip({ row: { deadline } }: { readonly row: TargetRow }) {
  const words = useWords(readerWords)
  if (deadline === null) return null
  return (
    <span className="card-aside">
      <span className={`chip${deadline.basis === 'inherited' ? ' chip-inferred' : ''}`}>
        {words.basis[deadline.basis]} {deadline.printed ?? words.date(deadline.date)}
      </span>
    </span>
  )
}

function DateLines({ fact: { event, quote, mark } }: { readonly fact: DocumentFact & { kind: 'date' } }) {
  const words = useWords(readerWords)
  const asOf = useAsOf()
  const date = words.date(event.date)
  const printed = mark === null ? date : quote
  return (
    <>
      <span className="card-row">
        <span className="card-kind">{words.mark.date}</span>
        <span className="card-name">{printed}</span>
        <span className="card-aside">
          {event.role === 'deadline' ? daysTo(event.date, asOf, words) : words.roles[event.role]}
        </span>
      </span>
      {event.basis !== 'stated' && (
        <span className="card-row">
          <span className={`chip${event.basis === 'inferred' ? ' chip-inferred' : ''}`}>
            {words.basis[event.basis]}
          </span>
          <span>{date}</span>
        </span>
      )}
    </>
  )
}

function daysTo(date: string, asOf: string, words: WordsOf<typeof readerWords>): string {
  const days = daysBetween(asOf, lastDay(date))
  if (days === 0) return words.daysToday
  return days > 0 ? words.daysLeft(days) : words.daysPast(-days)
}

function MentionLine({ fact }: { readonly fact: DocumentFact & { kind: 'mention' } }) {
  const words = useWords(readerWords)
  return (
    <span className="card-row">
      <span className="card-kind">{words.mark.mention}</span>
      <span className="card-name">
        <TitleText text={fact.quote} />
      </span>
      <span className="card-aside">
        {words.mentionKinds[fact.mention.kind]} · {words.occurrences(fact.count)}
      </span>
    </span>
  )
}
