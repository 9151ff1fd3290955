import type { CompiledDocument, Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'

/** One printed line of a document, as the reader page sets it. */
export interface Paragraph {
  /** Without the white space at its ends. */
  readonly span: Span
  readonly kind: 'title' | 'heading' | 'text'
  /** The section that begins here; null when none does. */
  readonly section: Section | null
  /** Units at the beginning that are a heading run into its text (「1.打造新优势。主动服务…」); 0 when there is none. */
  readonly headLength: number
}

/** The paragraphs of a document in reading order; empty lines are left out. */
export function paragraphsOf(doc: CompiledDocument): Paragraph[] {
  const openings = sectionOpenings(doc)
  const paragraphs: Paragraph[] = []
  let from = 0
  for (const line of doc.text.split('\n')) {
    const start = from + (line.length - line.trimStart().length)
    const end = from + line.trimEnd().length
    if (start < end) paragraphs.push(paragraph(doc, { start, end }, openings.get(start)))
    from += line.length + 1
  }
  return paragraphs
}

/** The sections by the offset of their first printed character; of several that begin together the outermost. */
function sectionOpenings({ text, sections }: CompiledDocument): ReadonlyMap<number, Section> {
  const openings = new Map<number, Section>()
  for (const section of sections) {
    const blank = /\s*/y
    blank.lastIndex = section.span.start
    const at = section.span.start + blank.exec(text)![0].length
    if (section.span.end > at && !openings.has(at)) openings.set(at, section)
  }
  return openings
}

function paragraph({ text, body }: CompiledDocument, span: Span, section: Section | undefined): Paragraph {
  if (span.start < body.start) return { span, kind: 'title', section: null, headLength: 0 }
  if (section === undefined) return { span, kind: 'text', section: null, headLength: 0 }
  const head = headLength(text, span, section)
  const whole = head >= span.end - span.start
  return { span, kind: whole ? 'heading' : 'text', section, headLength: whole ? 0 : head }
}

/**
 * Units of the line its heading takes, closing mark included. The title is simplified and the line may not be, so
 * only its length is trusted; the whole line where it is not followed by anything.
 */
function headLength(text: string, { start, end }: Span, { label, title }: Section): number {
  const line = text.slice(start, end)
  const gap = /^\s*/.exec(line.slice(label.length))![0].length
  const length = label.length + gap + title.length
  const rest = line.slice(length)
  if (rest.length <= 1) return line.length
  return /^[。.:：;；!！?？\s]/.test(rest) ? length + 1 : 0
}
