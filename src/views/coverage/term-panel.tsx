import { useMemo, useState } from 'react'
import { documentsOf } from '../../derive/comparison.ts'
import { SETS } from '../../derive/emphasis-rows.ts'
import { placesOf, setTerm, type TermPlace } from '../../derive/term-places.ts'
import { wordsMark } from '../../derive/quoted-words.ts'
import { displayText } from '../../derive/display-text.ts'
import { compareWords } from '../../messages/compare.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import type { CompiledDocument, DocumentSummary } from '../../model/dataset.ts'
import { sentenceAround } from '../../model/sentence.ts'
import { textOf } from '../../model/span.ts'
import type { ChosenTerm } from '../../state/coverage-address.ts'
import { toWords } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import { Quote } from './quote.tsx'
import { useCoverage } from './use-coverage.ts'
import { usePlaceName } from './use-place-name.ts'
import { fileOf, useOpened } from './use-opened.ts'
import { useWorded } from './use-worded.ts'

/** Documents opened at first, and how many more at a time. */
const AT_ONCE = 12

interface TermPanelProps {
  readonly chosen: ChosenTerm
  readonly documents: readonly DocumentSummary[]
  readonly names: ReadonlyMap<string, string>
}

/** The sentences that print a term, or the names of a set, in some documents; each opens its place in 原文. */
export function TermPanel({ chosen, documents, names }: TermPanelProps) {
  const words = useWords(compareWords)
  const coverage = useWords(coveragePageWords)
  const { openTerm } = useCoverage()
  const [room, setRoom] = useState(AT_ONCE)
  const of = useMemo(() => documentsOf(documents, chosen.of), [documents, chosen.of])
  const shown = of.slice(0, room)
  const opened = useOpened(shown.map(({ id }) => id))
  const files = shown.flatMap(({ id }) => fileOf(opened[id]) ?? [])
  const worded = useWorded(files)
  const places = placesOf(worded ?? [], chosen.term)
  const set = SETS.find((each) => setTerm(each) === chosen.term)
  const where = usePlaceName(chosen.of, names)
  const byId = new Map(files.map((file) => [file.id, file]))
  return (
    <div className="cell-panel">
      <header className="cell-head">
        <h2>
          {words.placesTitle(set === undefined ? displayText(chosen.term) : words.sets[set], where)}
          <output className="cell-count">{words.placeCount(places.length)}</output>
        </h2>
        <p className="cell-ways no-print">
          <button type="button" onClick={() => openTerm(null)}>
            {coverage.close}
          </button>
        </p>
      </header>
      {(files.length < shown.length || worded === null) && <p className="muted">{coverage.reading}</p>}
      {files.length === shown.length && worded !== null && places.length === 0 && (
        <p className="muted">{words.noPlaces}</p>
      )}
      <ol className="place-list">
        {places.map((place) => (
          <PlaceEntry
            key={`${place.documentId} ${place.span.start}`}
            place={place}
            doc={byId.get(place.documentId)!}
            name={of.length > 1 ? (names.get(place.documentId) ?? null) : null}
          />
        ))}
      </ol>
      {of.length > room && (
        <button type="button" className="list-more" onClick={() => setRoom(room + AT_ONCE)}>
          {coverage.leftOutMore(of.length - room)}
        </button>
      )}
    </div>
  )
}

interface EntryProps {
  readonly place: TermPlace
  readonly doc: CompiledDocument
  readonly name: string | null
}

/** A sentence with the words marked. */
function PlaceEntry({ place: { span }, doc, name }: EntryProps) {
  const coverage = useWords(coveragePageWords)
  const to = useLinks()
  const sentence = sentenceAround(doc.text, span)
  const drawn = displayText(textOf(doc.text, sentence))
  const [start, end] = [span.start - sentence.start, span.end - sentence.start]
  return (
    <li className="measure-entry">
      {name !== null && <p className="muted">{name}</p>}
      <Quote
        pieces={[
          { text: drawn.slice(0, start), mark: null },
          { text: drawn.slice(start, end), mark: 'term' },
          { text: drawn.slice(end), mark: null },
        ]}
      />
      <a href={to(toWords(doc.id, span, wordsMark(textOf(doc.text, span))))}>{coverage.openText} →</a>
    </li>
  )
}
