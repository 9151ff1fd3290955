import { pieceAt, sentencesOf } from '../../../src/compile/clauses.ts'
import { fold } from '../../../src/compile/fold.ts'
import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import { PASSED_REASONS } from '../../../src/compile/ledger/reasons.ts'
import type { CompiledDocument } from '../../../src/model/dataset.ts'
import type { Span } from '../../../src/model/span.ts'
import { plain } from './fact-lines.ts'
import { REASON_NAMES } from './words.ts'

/** The numbers of a document that were passed over, by reason, each in its sentence: 「…统筹【五个】新城发展…」. */
export function passedLines(doc: CompiledDocument, ledger: readonly LedgerEntry[]): readonly string[] {
  const folded = fold(doc.text)
  const sentences = sentencesOf(folded, [{ start: 0, end: folded.length }])
  return PASSED_REASONS.flatMap((reason) => {
    const entries = ledger.filter((entry) => entry.verdict === 'passed' && entry.reason === reason)
    if (entries.length === 0) return []
    const lines = entries.map(({ span }) => `- ${inSentence(doc.text, span, sentences)}`)
    return ['', `#### ${REASON_NAMES[reason]}（${entries.length}）`, ''].concat(lines)
  })
}

/** Characters of a sentence shown before and after a number; beyond it an ellipsis stands. */
const SHOWN = 30

function inSentence(text: string, span: Span, sentences: readonly Span[]): string {
  const sentence = pieceAt(sentences, span.start) ?? span
  const from = Math.max(sentence.start, span.start - SHOWN)
  const to = Math.min(Math.max(sentence.end, span.end), span.end + SHOWN)
  const before = `${from > sentence.start ? '…' : ''}${text.slice(from, span.start).trimStart()}`
  const after = `${text.slice(span.end, to).trimEnd()}${to < sentence.end ? '…' : ''}`
  return `${plain(before)}【${plain(text.slice(span.start, span.end))}】${plain(after)}`
}
