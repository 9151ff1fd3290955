import type { CompiledDocument, Measure } from '../model/dataset.ts'
import { sentenceAround } from '../model/sentence.ts'
import { contains, type Span } from '../model/span.ts'
import { displayText } from './display-text.ts'
import { wordsInside } from './measure-walk.ts'

/** A stretch of a quote. name = the printed name of the brand or centre, term = other evidence; null = the rest. */
export interface QuotePiece {
  readonly text: string
  readonly mark: 'name' | 'term' | null
}

/** Characters up to which the sentences are shown whole; beyond, only the clauses that hold evidence. */
const ROOM = 110
/** Characters after which no further clause is shown. */
const MOST = 150
/** What of a clause longer than that is kept on either side of the evidence. */
const AROUND = 36
const CLAUSE_ENDS = ',，;；。:：!！?？\n'
const GAP: QuotePiece = { text: '……', mark: null }

/**
 * The sentences of a measure that evidence a subject, with the words that do marked; the first sentence after its heading where
 * the evidence is the document's title. `*` marks what evidences any brand.
 *
 * What stands between two shown stretches, or is cut off, is said by ……. Characters are drawn as the reader draws them.
 */
export function measureQuote(
  doc: Pick<CompiledDocument, 'text' | 'mentions'>,
  measure: Measure,
  subject: string,
): readonly QuotePiece[] {
  const evidence = wordsInside(measure, subject)
  const stretches = shownStretches(doc.text, measure.span, evidence)
  const drawn = displayText(doc.text.slice(measure.span.start, measure.span.end))
  const words = (span: Span) => drawn.slice(span.start - measure.span.start, span.end - measure.span.start)
  const isName = ({ start }: Span) =>
    doc.mentions.some(
      ({ kind, entity, span }) =>
        (kind === 'brand' || kind === 'centre') &&
        (subject === '*' || entity === subject) &&
        span.start === start,
    )
  const quote: QuotePiece[] = []
  for (const [index, stretch] of stretches.entries()) {
    const before = stretches[index - 1]
    const open = before === undefined ? measure.span.start : before.end
    const whole = sentenceAround(doc.text, stretch)
    const skipped =
      before === undefined
        ? stretch.start > Math.max(whole.start, open)
        : doc.text.slice(open, stretch.start).trim() !== ''
    if (skipped) quote.push(GAP)
    quote.push(...piecesOf(stretch, evidence, words, isName))
  }
  const { start, end } = stretches.at(-1)!
  const whole = sentenceAround(doc.text, { start, end })
  const more = evidence.some((each) => each.start >= end) || end < Math.min(whole.end, measure.span.end)
  return more ? [...quote, GAP] : quote
}

/** The stretches that are shown, in reading order: whole sentences where they have room, else the clauses with evidence. */
function shownStretches(text: string, measure: Span, evidence: readonly Span[]): readonly Span[] {
  if (evidence.length === 0) return [firstSentence(text, measure)]
  const whole = merged(evidence.map((words) => within(sentenceAround(text, words), measure)))
  if (lengthOf(whole) <= ROOM) return whole
  const clauses = merged(evidence.map((words) => within(clauseAround(text, words), measure)))
  let used = 0
  return clauses.filter((clause, index) => {
    used += clause.end - clause.start
    return index === 0 || used <= MOST
  })
}

const lengthOf = (stretches: readonly Span[]) =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0)

/** Stretches in reading order, those that touch as one. */
function merged(stretches: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

/** The clause a span stands in with its closing mark, cut where it is very long. */
function clauseAround(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && start > span.start - AROUND && !CLAUSE_ENDS.includes(text[start - 1]!)) start -= 1
  while (end < text.length && end < span.end + AROUND && !CLAUSE_ENDS.includes(text[end]!)) end += 1
  return {
    start,
    end: end < text.length && text[end] !== '\n' && CLAUSE_ENDS.includes(text[end]!) ? end + 1 : end,
  }
}

/** The first sentence of a measure that is not its heading, cut to the room there is. */
function firstSentence(text: string, measure: Span): Span {
  const line = text.indexOf('\n', measure.start)
  const from = line < 0 || line >= measure.end - 1 ? measure.start : line + 1
  const blank = /^\s*/.exec(text.slice(from, measure.end))![0].length
  const start = Math.min(from + blank, measure.end - 1)
  const sentence = within(sentenceAround(text, { start, end: start + 1 }), measure)
  return { start: sentence.start, end: Math.min(sentence.end, sentence.start + ROOM) }
}

const within = ({ start, end }: Span, measure: Span): Span => ({
  start: Math.max(start, measure.start),
  end: Math.min(end, measure.end),
})

function piecesOf(
  stretch: Span,
  evidence: readonly Span[],
  words: (span: Span) => string,
  isName: (span: Span) => boolean,
): QuotePiece[] {
  const pieces: QuotePiece[] = []
  let at = stretch.start
  for (const span of evidence.filter((each) => contains(stretch, each))) {
    if (span.start < at) continue
    if (span.start > at) pieces.push({ text: words({ start: at, end: span.start }), mark: null })
    pieces.push({ text: words(span), mark: isName(span) ? 'name' : 'term' })
    at = span.end
  }
  if (at < stretch.end) pieces.push({ text: words({ start: at, end: stretch.end }), mark: null })
  return pieces
}
