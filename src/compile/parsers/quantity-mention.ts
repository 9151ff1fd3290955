import type { Comparator } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'

/** A number of a text with what is printed around it to say how much is meant. */
export interface QuantityMention extends Span {
  /** In `unit`: 「1.8万亿元」 is 1.8 with the unit 万亿元; a pair for a range. */
  readonly value: number | readonly [number, number]
  /** As printed: %, 家, 万平方米; null for a bare number. */
  readonly unit: string | null
  readonly comparator: Comparator
  /** Where figure and unit stand, without comparing words around them. */
  readonly core: Span
  /** How it is written: Arabic figures, Han numerals, or a form of words (翻一番). */
  readonly script: 'arabic' | 'han' | 'words'
}

/** Recognises one way of writing quantities. Pure; never throws on content. */
export interface QuantityParser {
  readonly name: string
  parse(text: string): QuantityMention[]
}
