import type { CompiledDocument, Diagnostic } from '../model/dataset.ts'
import { cleanText, type CleanText } from './clean/clean-text.ts'
import { contentId } from './content-id.ts'
import { decodeSource } from './decode.ts'
import type { DocumentContext } from './document-context.ts'
import { findFacts } from './facts.ts'
import { fold } from './fold.ts'
import { findBrokenInvariants } from './invariants.ts'
import type { Lexicon } from './lexicon.ts'
import { findMeasures } from './measures.ts'
import { findMetadata } from './metadata/metadata.ts'
import { findSections } from './outline.ts'

/** A document, or null when an error among the diagnostics stopped it. */
export interface CompileResult {
  readonly document: CompiledDocument | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What a document is known by before it is read. `sha256` is of the file's bytes, lower-case hex. */
export interface SourceName {
  readonly file: string
  readonly sha256: string
}

/** Compiles one file. Pure: the same bytes give the same document on any machine. */
export function compileDocument(
  input: SourceName & { readonly bytes: Uint8Array },
  lexicon: Lexicon,
): CompileResult {
  const decoded = decodeSource(input.bytes)
  if (decoded.problem) return { document: null, diagnostics: [decoded.problem] }
  return compileText(input, decoded.text, lexicon)
}

/** Compiles text that is decoded already, such as what was taken out of an html or docx file; it is the source of all offsets. */
export function compileText(name: SourceName, source: string, lexicon: Lexicon): CompileResult {
  const clean = cleanText(source)
  const doc = assemble(name, clean, lexicon)
  const broken = findBrokenInvariants(doc, source)
  return { document: broken.length > 0 ? null : doc, diagnostics: [...broken, ...doc.diagnostics] }
}

/** The id of the document with a file name; the same in every dataset. */
export function documentIdOf(file: string): string {
  return `d-${contentId('document', file).slice(-8)}`
}

function assemble(name: SourceName, clean: CleanText, lexicon: Lexicon): CompiledDocument {
  const id = documentIdOf(name.file)
  const { text, title, body, paragraphs } = clean
  const folded = fold(text)
  const sections = findSections({ documentId: id, text, folded, paragraphs })
  const metadata = findMetadata(clean, folded, sections.length > 0)
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
  }
  const { events, targets, mentions, period } = findFacts(context, lexicon)
  return {
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
    diagnostics: doubts(clean),
  }
}

/** The facts with ids of the document's own, so that the same words in two documents are two facts: 「t-…」 stays 「t-…」. */
function ownFacts<T extends { readonly id: string }>(documentId: string, facts: readonly T[]): readonly T[] {
  return facts.map((fact) => {
    const prefix = fact.id.slice(0, fact.id.indexOf('-'))
    return Object.assign({}, fact, { id: `${prefix}-${contentId(documentId, fact.id)}` })
  })
}

function doubts({ title, paragraphs }: CleanText): readonly Diagnostic[] {
  const place = { line: 1, column: 1 }
  const found: Diagnostic[] = []
  if (!title)
    found.push({ severity: 'info', code: 'no-title', message: 'no line of the file is a title', ...place })
  if (paragraphs.length === 0)
    found.push({
      severity: 'warning',
      code: 'no-body',
      message: 'nothing but page furniture was found',
      ...place,
    })
  return found
}
