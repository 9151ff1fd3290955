import type { Span } from './span.ts'

/** What words were found in: a document's title, a fact, or the running text. */
export type FoundKind = 'document' | 'target' | 'event' | 'measure' | 'text'

/** A line of the documents that holds the words. */
export interface Found {
  readonly kind: FoundKind
  readonly documentId: string
  /** The document's title; its file name when it prints none. */
  readonly title: string
  readonly line: string
  /** Where the words stand in `line`: why it was found. */
  readonly marks: readonly Span[]
  /** Null for a title and for running text. */
  readonly factId: string | null
  /** The first of the words in the document's text; null for all but running text. */
  readonly span: Span | null
  /** The words as printed there; '' for all but running text. */
  readonly words: string
  /** Further sentences of the same text that hold the words; 0 for all but running text. */
  readonly more: number
}

/** How many documents have been looked through, of how many; the parts of the search one after the other. */
export interface Looked {
  readonly titles: number
  readonly facts: number
  readonly texts: number
  readonly of: number
  /** Files that did not arrive: what they hold was not looked through. */
  readonly unread: number
}

/**
 * News of a search, what was found since the last. `enough`: as much was found as was asked for, the rest is not looked
 * through; `failed`: the search could not start.
 */
export interface SearchNews {
  readonly found: readonly Found[]
  readonly looked: Looked
  readonly state: 'looking' | 'enough' | 'done' | 'failed'
}

/** What is looked for. */
export interface SearchQuestion {
  /** As typed. */
  readonly typed: string
  /** Facts, and texts, after which the search stops. */
  readonly enough: number
}

/**
 * Looks for words in all documents, whatever their width, script and case, off the screen's thread: titles, then facts, then
 * texts, file after file, so that nothing is loaded before somebody searches.
 */
export interface CorpusSearch {
  /** Begins a search and gives the way to end it; the one before is ended. */
  readonly ask: (question: SearchQuestion, hear: (news: SearchNews) => void) => () => void
}
