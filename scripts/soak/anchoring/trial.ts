import type { Anchor } from '../../../src/anchor/anchor.ts'
import { findAnchor } from '../../../src/anchor/find-anchor.ts'
import { makeSelector } from '../../../src/anchor/make-selector.ts'
import type { Selector } from '../../../src/model/annotation.ts'
import type { Span } from '../../../src/model/span.ts'
import { createRandom, type Random } from '../../fuzz/random.ts'
import { EDIT_KINDS, type EditKind } from './edit-kinds.ts'
import { replaced, type EditedText } from './edited-text.ts'
import { quoteIn, sentencesOf } from './pieces.ts'

/** One note, made in one edition of a document and looked for in the next. */
export interface Trial {
  readonly kind: EditKind
  readonly before: string
  readonly selector: Selector
  /** `place` is where the words are, null when they were deleted. */
  readonly after: EditedText
}

/**
 * What became of a note.
 *
 * attached = placed without asking, on its words; wrong = placed without asking, elsewhere or on words that were deleted or mean
 * something else now; named = proposed where it belongs with what makes it another; proposed = proposed there; other = only
 * other places are proposed; lost = nothing is.
 */
export type Outcome = 'attached' | 'wrong' | 'named' | 'proposed' | 'other' | 'lost'

/** A document to make notes in: its text, its sentences, and sentences of other documents. */
export interface Source {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly foreign: readonly string[]
}

/** Documents to make notes in, each with the sentences of the others. */
export function sourcesOf(texts: readonly string[]): Source[] {
  const sentences = texts.map(sentencesOf)
  const words = sentences.map((spans, i) => spans.map(({ start, end }) => texts[i]!.slice(start, end)))
  return texts.map((text, i) => ({
    text,
    sentences: sentences[i]!,
    foreign: words.filter((_, other) => other !== i).flat(),
  }))
}

/** The trial of a seed and a kind of edit, the same for the same sources; seeds in a row take the kinds in turn unless told. */
export function makeTrial(seed: number, sources: readonly Source[], kind: EditKind = kindOf(seed)): Trial {
  const random = createRandom(seed)
  for (;;) {
    const { text, sentences, foreign } = random.pick(sources)
    const first = { text, place: quoteIn(text, sentences, random) }
    const start = kind.prepare === undefined ? first : kind.prepare(first, random, foreign)
    if (start === null || start.place === null) continue
    const edited = kind.edit(start, random, foreign)
    if (edited === null) continue
    const selector = makeSelector(start.text, [], start.place)
    return { kind, before: start.text, selector, after: withOtherEdits(edited, random, foreign) }
  }
}

/** The kind of edit that a seed takes. */
const kindOf = (seed: number): EditKind => EDIT_KINDS[seed % EDIT_KINDS.length]!

/** A few other sentences, away from the place and its context, give way to sentences of other documents or get one more in front. */
function withOtherEdits(edited: EditedText, random: Random, foreign: readonly string[]): EditedText {
  const { text, place } = edited
  const far = sentencesOf(text).filter(
    ({ start, end }) => place === null || end < place.start - 80 || start > place.end + 80,
  )
  const chosen = new Set(
    Array.from({ length: far.length === 0 ? 0 : random.below(6) }, () => random.pick(far)),
  )
  // From the end on, so that the places of those to come stay.
  return [...chosen]
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end }) => {
      const piece = random.below(2) === 0 ? { start, end } : { start, end: start }
      return replaced(result, piece, random.pick(foreign))
    }, edited)
}

/** Looks for the note of a trial and judges what was found. */
export function outcomeOf({ kind, selector, after }: Trial, find = findAnchor): Outcome {
  return judge(find(after.text, selector), kind, after.place)
}

function judge(anchor: Anchor, { wants }: EditKind, place: Span | null): Outcome {
  if (anchor.kind === 'exact' || anchor.kind === 'moved') {
    const mayAttach = wants === 'same' || wants === 'near'
    return mayAttach && place !== null && isAt(anchor.span, place, 0.8) ? 'attached' : 'wrong'
  }
  if (anchor.kind === 'lost') return 'lost'
  const there = anchor.candidates.find((candidate) => place !== null && isAt(candidate, place, 0.5))
  if (there === undefined) return 'other'
  return there.differences.some(({ kind }) => kind !== 'words') ? 'named' : 'proposed'
}

/** Whether what was found is what a reader would call the place: so much of what either of them covers. */
function isAt(found: Span, place: Span, share: number): boolean {
  const shared = Math.min(found.end, place.end) - Math.max(found.start, place.start)
  const whole = Math.max(found.end, place.end) - Math.min(found.start, place.start)
  return shared / whole >= share
}
