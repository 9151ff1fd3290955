import type { Diagnostic } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { decodeSource } from '../decode.ts'
import { type DocumentEnding, documentEndingOf } from './document-endings.ts'
import { docxText } from './docx-text.ts'
import { parseFrontMatter } from './front-matter.ts'
import { charsetOfPage } from './html-charset.ts'
import { htmlText } from './html-text.ts'
import { findMarkdownNoise } from './markdown-noise.ts'

/** A file's text before cleaning. */
export interface SourceText {
  /** What all source offsets count in: the decoded file, or what was taken out of an html or docx file. */
  readonly text: string
  /** Markup in `text` that is no word of the document; ascending. */
  readonly markup: readonly Span[]
}

/** A file's text, or the problem that keeps it from being read. */
export type SourceResult =
  | { readonly source: SourceText; readonly problem: null }
  | { readonly source: null; readonly problem: Diagnostic }

/** A file as it lies in the folder; `encoding` is what a file beside it declares, null when nothing does. */
export interface SourceFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly encoding?: string | null
}

const READERS = {
  txt: (bytes: Uint8Array, encoding: string | null) => decoded(bytes, encoding),
  md: readMarkdown,
  html: readPage,
  htm: readPage,
  docx: readDocx,
} satisfies Record<DocumentEnding, (bytes: Uint8Array, encoding: string | null) => SourceResult>

/** Reads a file by the ending of its name; a name without a known one is read as plain text. */
export function readSource({ file, bytes, encoding = null }: SourceFile): SourceResult {
  return READERS[documentEndingOf(file) ?? 'txt'](bytes, encoding)
}

const plain = (text: string): SourceResult => ({ source: { text, markup: [] }, problem: null })

function refuse(code: string, message: string): SourceResult {
  return { source: null, problem: { severity: 'error', code, message, line: 1, column: 1 } }
}

function decoded(bytes: Uint8Array, encoding: string | null): SourceResult {
  const { text, problem } = decodeSource(bytes, encoding)
  if (problem) return { source: null, problem }
  return isMarkedDown(text)
    ? { source: { text, markup: findMarkdownNoise(text) }, problem: null }
    : plain(text)
}

const HEADINGS = /^#{1,6}[ \t]\S/gm

/** Whether a plain text has two headings of Markdown or more, as saved pages do: 「## 一、目标」; one 「# 话题」 is no such text. */
const isMarkedDown = (text: string): boolean => (text.match(HEADINGS)?.length ?? 0) > 1

function readMarkdown(bytes: Uint8Array, encoding: string | null): SourceResult {
  const result = decoded(bytes, encoding ?? encodingOfFrontMatter(bytes))
  if (!result.source) return result
  const { text } = result.source
  return { source: { text, markup: findMarkdownNoise(text) }, problem: null }
}

/** The encoding that a file's own front matter declares; its keys are ASCII in every encoding we read. */
function encodingOfFrontMatter(bytes: Uint8Array): string | null {
  const front = parseFrontMatter(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))
  return front?.entries.find(({ key }) => key === 'encoding')?.value ?? null
}

function readPage(bytes: Uint8Array, encoding: string | null): SourceResult {
  const result = decoded(bytes, encoding ?? charsetOfPage(bytes))
  if (!result.source) return result
  const text = htmlText(result.source.text)
  if (text === null)
    return refuse('page-too-deep', 'the page nests deeper than browsers do; save its text instead')
  return text === '' ? refuse('empty-file', 'the page has no text; fill it or take it away') : plain(text)
}

function readDocx(bytes: Uint8Array, encoding: string | null): SourceResult {
  if (encoding !== null)
    return refuse('encoding-not-asked', 'a docx file states its own encoding; take the declaration away')
  const { text, problem } = docxText(bytes)
  if (problem) return refuse(problem.code, problem.message)
  return text === '' ? refuse('empty-file', 'the file has no text; fill it or take it away') : plain(text)
}
