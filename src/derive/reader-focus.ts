import type { CompiledDocument, Measure } from '../model/dataset.ts'
import { sentenceAround } from '../model/sentence.ts'
import { textOf, type Span } from '../model/span.ts'
import { wordsMark } from './quoted-words.ts'
import type { DocumentFact } from './document-facts.ts'
import { measureOfStep, wordsInside } from './measure-walk.ts'
import type { WalkPlace } from './reader-place.ts'

/** The place of a document that the address points at. */
export interface ReaderFocus {
  /** Changes exactly when another place is meant. */
  readonly key: string
  /** The sentence to be marked and brought into view. */
  readonly sentence: Span
  /**
   * The exact words inside it; for a walk's step all its evidence, which may stand in other sentences too, or the
   * measure's own head where the evidence is the document's title.
   */
  readonly words: readonly Span[]
  /** A publication date printed outside the clean text, in offsets of the source; null for every other place. */
  readonly source: Span | null
  readonly factId: string | null
  readonly noteId: string | null
}

/** What is needed to tell where an address points inside a document. */
export interface FocusGrounds {
  readonly doc: CompiledDocument
  readonly facts: readonly DocumentFact[]
  /** Notes that have a place in the text. */
  readonly notes: readonly { readonly id: string; readonly span: Span }[]
  readonly walk: WalkPlace | null
}

/**
 * The place the parameters `fact`, `note`, `span` or else the walk's step point at. Null when they name none, or
 * one this document does not have.
 */
export function readerFocus(
  { doc, facts, notes, walk }: FocusGrounds,
  { fact, note, span, words }: Readonly<Record<string, string>>,
): ReaderFocus | null {
  if (fact !== undefined) return factFocus(doc, facts, fact)
  const noted = notes.find(({ id }) => id === note)
  if (noted !== undefined) return { ...wordsFocus(doc, `note ${noted.id}`, noted.span), noteId: noted.id }
  const stated = spanParameter(span, doc.text.length)
  if (stated !== null && hasWords(doc, stated, words)) return wordsFocus(doc, `span ${span}`, stated)
  return walk === null ? null : stepFocus(doc, walk)
}

/** What an address names that is not there; words = the place is there, but other words stand in it now. */
export type MissingPlace = 'fact' | 'note' | 'span' | 'words'

/**
 * The first of the parameters `fact`, `note` and `span` when it names nothing of this document; null when it does, or
 * when there is none. `hasNote` says whether the person has a note of that id, wherever its words are now.
 */
export function missingPlace(
  { doc, facts }: Pick<FocusGrounds, 'doc' | 'facts'>,
  hasNote: (id: string) => boolean,
  { fact, note, span, words }: Readonly<Record<string, string>>,
): MissingPlace | null {
  if (fact !== undefined) return factFocus(doc, facts, fact) === null ? 'fact' : null
  if (note !== undefined) return hasNote(note) ? null : 'note'
  if (span === undefined) return null
  const stated = spanParameter(span, doc.text.length)
  if (stated === null) return 'span'
  return hasWords(doc, stated, words) ? null : 'words'
}

function factFocus(doc: CompiledDocument, facts: readonly DocumentFact[], id: string): ReaderFocus | null {
  const fact = facts.find((candidate) => candidate.id === id)
  if (fact !== undefined) {
    return { ...wordsFocus(doc, `fact ${id}`, fact.span), source: printedAt(doc, fact), factId: id }
  }
  const measure = doc.measures.find((candidate) => candidate.id === id)
  if (measure === undefined) return null
  return { ...wordsFocus(doc, `fact ${id}`, measureHead(doc.text, measure)), factId: id }
}

/** Where the date of a publication event is printed, as its own span is the title's; null for other facts. */
function printedAt({ body, metadata }: CompiledDocument, fact: DocumentFact): Span | null {
  const ofTitle = fact.kind === 'date' && fact.event.role === 'published' && fact.span.start < body.start
  return ofTitle ? metadata.publishedAt : null
}

function wordsFocus({ text }: CompiledDocument, key: string, words: Span): ReaderFocus {
  return {
    key,
    sentence: sentenceAround(text, words),
    words: [words],
    source: null,
    factId: null,
    noteId: null,
  }
}

function stepFocus(doc: CompiledDocument, { walk, at, step }: WalkPlace): ReaderFocus | null {
  const measure = measureOfStep(doc, walk.subject, step)
  if (measure === null) return null
  const inside = wordsInside(measure, walk.subject)
  const words = inside.length === 0 ? [measureHead(doc.text, measure)] : inside
  return { ...wordsFocus(doc, `cell ${walk.cell} ${at}`, words[0]!), words }
}

/** The first sentence of a measure: its heading or opening clause. */
function measureHead(text: string, { span }: Measure): Span {
  const blank = /^\s*/.exec(text.slice(span.start, span.end))![0].length
  const start = span.start + blank
  return sentenceAround(text, { start, end: Math.min(start + 1, span.end) })
}

/** Whether the words of a span are those a link was made for; a link may say nothing of them. */
function hasWords({ text }: CompiledDocument, span: Span, mark: string | undefined): boolean {
  return mark === undefined || wordsMark(textOf(text, span)) === mark
}

/** `12-34` → a span inside a text of that length, not empty; anything else → null. */
function spanParameter(value: string | undefined, length: number): Span | null {
  const match = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/.exec(value ?? '')
  const [start, end] = [Number(match?.groups?.['start']), Number(match?.groups?.['end'])]
  return match !== null && start < end && end <= length ? { start, end } : null
}
