import { fitOf, patternOf } from './approximate.ts'
import type { SoughtQuote } from './sought-quote.ts'

/** From this likeness on a neighbour can be taken for the quote once the quote is gone. */
const TWIN = 0.6
/** Fewer characters than this are alike by chance. */
const TELLING = 4
/** Characters between the quote and a neighbour: a mark, a 和. */
const BETWEEN = 2

/**
 * Whether words like the quote stand right beside it. When one of a list of like items is deleted, the next one comes to stand in
 * its place and context.
 */
export function twinBeside({ codes, from, to }: SoughtQuote): boolean {
  const quote = codes.subarray(from, to)
  const [before, after] = [codes.subarray(0, from), codes.subarray(to)]
  return (
    isAlike(quote.subarray(Math.max(0, quote.length - before.length + BETWEEN)), before) ||
    isAlike(quote.subarray(0, Math.max(0, after.length - BETWEEN)), after)
  )
}

/** Whether a piece of the quote, as long as its context shows of a neighbour, is like something in it. */
function isAlike(piece: Uint16Array, context: Uint16Array): boolean {
  if (piece.length < TELLING) return false
  const reading = { from: 0, count: context.length, backward: false, anchored: false }
  return 1 - fitOf(patternOf(piece), context, reading).errors / piece.length >= TWIN
}
