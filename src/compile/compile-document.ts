import type { CompiledDocument, Diagnostic } from '../model/dataset.ts'
import { removedText, type RemovedText } from '../model/source-text.ts'
import type { Span } from '../model/span.ts'
import { cleanText } from './clean/clean-text.ts'
import { contentId } from './content-id.ts'
import { applyCorrections, type CorrectedDocument } from './corrections/apply-corrections.ts'
import type { Correction } from './corrections/correction.ts'
import type { DocumentContext } from './document-context.ts'
import { findDoubts } from './doubts.ts'
import { isReprinted } from './events/reprinted.ts'
import { findFacts } from './facts.ts'
import { readSource, type SourceFile } from './formats/read-source.ts'
import { findBrokenInvariants } from './invariants.ts'
import { type LedgerEntry, makeLedger } from './ledger.ts'
import { findLedgerGaps } from './ledger/gaps.ts'
import type { Lexicon } from './lexicon.ts'
import { findLongLine } from './line-length.ts'
import { findMeasures } from './measures.ts'
import { homeOf } from './metadata/home.ts'
import { findMetadata } from './metadata/metadata.ts'
import { findSections } from './outline.ts'
import type { Reading } from './reading.ts'

/** A document, or null when an error among the diagnostics stopped it. */
export interface CompileResult {
  readonly document: CompiledDocument | null
  readonly diagnostics: readonly Diagnostic[]
  /** What cleaning took out of the source; empty when there is no document. */
  readonly removed: RemovedText
  /** Every number of the clean text with what became of it; for the report, not for the dataset. */
  readonly ledger: readonly LedgerEntry[]
  /** Corrections that could not be applied; they stop the document. */
  readonly correctionProblems: CorrectedDocument['problems']
}

/** What is known of a document before it is read. `sha256` is of the file's bytes, lower-case hex. */
export interface SourceName {
  readonly file: string
  readonly sha256: string
  /** What a person says about its facts, applied in this order. */
  readonly corrections?: readonly Correction[]
}

const stopped = (problem: Diagnostic): CompileResult => ({
  document: null,
  removed: [],
  diagnostics: [problem],
  ledger: [],
  correctionProblems: [],
})

/** Compiles one file. Pure: the same bytes give the same document on any machine. */
export function compileDocument(input: SourceName & SourceFile, lexicon: Lexicon): CompileResult {
  const { source, problem } = readSource(input)
  if (problem) return stopped(problem)
  return compileText(input, source.text, lexicon, source.markup)
}

/**
 * Compiles text that is decoded already, such as what was taken out of an html or docx file; it is the source of all offsets.
 *
 * `markup` are spans of it that are no words of the document, ascending.
 */
export function compileText(
  name: SourceName,
  source: string,
  lexicon: Lexicon,
  markup: readonly Span[] = [],
): CompileResult {
  const tooLong = findLongLine(source)
  if (tooLong) return stopped(tooLong)
  const { doc: found, reading } = assemble(name, source, lexicon, markup)
  const { doc, rejected, problems } = applyCorrections(found, name.corrections ?? [], source)
  const { events, targets } = doc
  const ledger = makeLedger(reading, { events, targets, rejected })
  const broken = [
    ...findBrokenInvariants(doc, source),
    ...findLedgerGaps(doc, reading.folded, ledger, source),
  ]
  const sound = broken.length === 0 && problems.length === 0
  const diagnostics = [...broken, ...doc.diagnostics]
  const removed = sound ? removedText(source, doc.sourceMap) : []
  return { document: sound ? doc : null, removed, diagnostics, ledger, correctionProblems: problems }
}

/** The id of the document with a file name; the same in every dataset. */
export function documentIdOf(file: string): string {
  return `d-${contentId('document', file).slice(-8)}`
}

function assemble(
  name: SourceName,
  source: string,
  lexicon: Lexicon,
  markup: readonly Span[],
): { doc: CompiledDocument; reading: Reading } {
  const id = documentIdOf(name.file)
  const clean = cleanText(source, markup)
  const { text, folded, title, body, paragraphs } = clean
  const sections = findSections({ documentId: id, text, folded, paragraphs })
  const metadata = findMetadata(clean, folded, { numbered: sections.length > 0, home: homeOf(lexicon) })
  const { kind, publishedOn, jurisdiction } = metadata
  const context: DocumentContext = {
    text,
    folded,
    title,
    body,
    paragraphs,
    sections,
    kind,
    publishedOn,
    jurisdiction,
    reprinted: isReprinted(metadata),
  }
  const { events, targets, mentions, period, reading } = findFacts(context, lexicon)
  const doc: CompiledDocument = {
    id,
    file: name.file,
    sha256: name.sha256,
    metadata: { ...metadata, period },
    text,
    body,
    sourceMap: clean.sourceMap,
    sections,
    measures: findMeasures(context, id, lexicon),
    events: ownFacts(id, events),
    targets: ownFacts(id, targets),
    mentions: ownFacts(id, mentions),
    diagnostics: findDoubts(source, clean),
  }
  return { doc, reading }
}

/** The facts with ids of the document's own, so that the same words in two documents are two facts: 「t-…」 stays 「t-…」. */
const ownFacts = <T extends { readonly id: string }>(documentId: string, facts: readonly T[]): readonly T[] =>
  facts.map((fact) => ownFact(documentId, fact))

function ownFact<T extends { readonly id: string }>(documentId: string, fact: T): T {
  const prefix = fact.id.slice(0, fact.id.indexOf('-'))
  return { ...fact, id: `${prefix}-${contentId(documentId, fact.id)}` }
}
