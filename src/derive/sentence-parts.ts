import type { CompiledDocument } from '../model/dataset.ts'
import { sentenceAround } from '../model/sentence.ts'
import { displayText } from './display-text.ts'

/** A long sentence is cut to this many characters on each side of the quote; a slide is read from afar. */
const REACH = 48

/** The sentence of a target around its quote, cut to what a slide can hold; null when the document lacks the target. */
export function sentenceParts(doc: Pick<CompiledDocument, 'text' | 'targets'>, targetId: string) {
  const target = doc.targets.find(({ id }) => id === targetId)
  if (target === undefined) return null
  const sentence = sentenceAround(doc.text, target.span)
  const before = doc.text.slice(sentence.start, target.span.start)
  const after = doc.text.slice(target.span.end, sentence.end)
  return {
    before: displayText(before.length > REACH ? `……${fromClause(before.slice(-REACH))}` : before),
    quote: displayText(target.quote),
    after: displayText(after.length > REACH ? `${after.slice(0, REACH)}……` : after),
  }
}

/** Words cut in the middle of a clause, from the next clause on; whole when there is no other. */
const fromClause = (words: string) => words.replace(/^[^,，、;；]*[,，、;；](?=.)/, '')
