import { sentenceAround } from '../../../src/model/sentence.ts'
import { CONTEXT_LENGTH } from '../../../src/model/annotation.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Random } from '../../fuzz/random.ts'
import { replaced, transposed, type EditedText } from './edited-text.ts'
import { paragraphsIn } from './pieces.ts'
import { otherWidth, withBlanks, withLookAlikes } from './typesetting.ts'
import {
  changedFigure,
  changedName,
  changedSense,
  changedYear,
  itemCut,
  rangeForFigure,
  reworded,
} from './wording.ts'

/** What a kind of edit does to a document in which a note was made, and what has to come of the note. */
export interface EditKind {
  readonly name: string
  /**
   * same = the words stand there still, it must be found; near = they stand there in other words, in another context or
   * twice, it must be found or proposed; changed = they mean something else now, it must be proposed and the change
   * named; gone = it must not be attached to anything.
   */
  readonly wants: 'same' | 'near' | 'changed' | 'gone'
  /** Makes the document the note is made in, when that is not the given one. `foreign`: sentences of other documents. */
  readonly prepare?: (text: EditedText, random: Random, foreign: readonly string[]) => EditedText | null
  /** The edit; null when it cannot be done to these words. */
  readonly edit: (text: EditedText, random: Random, foreign: readonly string[]) => EditedText | null
}

/** The sentences a place touches, as one piece. */
function sentencesAt({ text, place }: EditedText): Span {
  const { start, end } = sentenceAround(text, place!)
  return { start: Math.min(start, place!.start), end: Math.max(end, place!.end) }
}

/** A line's beginning far from a place: where a piece may be put without standing near it. */
function farLine({ text, place }: EditedText, random: Random): number | null {
  const far = paragraphsIn(text).filter(
    ({ start, end }) => end < place!.start - 200 || start > place!.end + 200,
  )
  return far.length === 0 ? null : random.pick(far).start
}

function copiedFar(text: EditedText, random: Random): EditedText | null {
  const piece = sentencesAt(text)
  const at = farLine(text, random)
  if (at === null) return null
  return replaced(text, { start: at, end: at }, `${text.text.slice(piece.start, piece.end)}\n`)
}

const deleted = (text: EditedText): EditedText => replaced(text, sentencesAt(text), '')

/** The same sentence with another figure, name or word, put right behind or before the place's own. */
function lookAlikeBeside(text: EditedText, random: Random): EditedText | null {
  const piece = sentencesAt(text)
  const words = text.text.slice(piece.start, piece.end)
  const change = random.pick([changedFigure, changedYear, changedName, reworded])
  const alike = change(words, random)
  if (alike === null) return null
  const at = random.below(2) === 0 ? piece.start : piece.end
  return replaced(text, { start: at, end: at }, alike)
}

/** The line of the place stands elsewhere, with so many characters before and after the place at least, in whole lines. */
const movedLines =
  (around: number): EditKind['edit'] =>
  (text, random) => {
    const lines = paragraphsIn(text.text)
    const first = lines.findLast(({ start }) => start <= text.place!.start - around)
    const last = lines.find(({ end }) => end >= text.place!.end + around)
    if (first === undefined || last === undefined) return null
    const piece = { start: first.start, end: Math.min(text.text.length, last.end + 1) }
    const far = lines.filter(({ start, end }) => end < piece.start - 200 || start > piece.end + 200)
    return far.length === 0 ? null : transposed(text, piece, random.pick(far).start)
  }

/** Changes the words of the place itself. */
function changedBy(change: (words: string, random: Random) => string | null): EditKind['edit'] {
  return ({ text, place }, random) => {
    const words = change(text.slice(place!.start, place!.end), random)
    if (words === null) return null
    return {
      text: text.slice(0, place!.start) + words + text.slice(place!.end),
      place: { start: place!.start, end: place!.start + words.length },
    }
  }
}

/** Sets the whole document another way; nothing happens at the edges of the place itself. */
function resetBy(setting: (random: Random) => (text: string) => string): EditKind['edit'] {
  return ({ text, place }, random) => {
    const set = setting(random)
    const [before, own] = [set(text.slice(0, place!.start)), set(text.slice(place!.start, place!.end))]
    return {
      text: before + own + set(text.slice(place!.end)),
      place: { start: before.length, end: before.length + own.length },
    }
  }
}

/** One or both neighbours of the place's sentences are new. */
function insertedAround(text: EditedText, random: Random, foreign: readonly string[]): EditedText | null {
  const piece = sentencesAt(text)
  const sides = random.pick([[piece.end], [piece.start], [piece.end, piece.start]])
  return sides.reduce((edited, at) => replaced(edited, { start: at, end: at }, random.pick(foreign)), text)
}

/** A line break where a clause of the place begins. */
function splitInside({ text, place }: EditedText, random: Random): EditedText | null {
  const clauses = [...text.slice(place!.start, place!.end).matchAll(/[,，。;；](?=.)/g)]
  if (clauses.length === 0) return null
  const at = place!.start + random.pick(clauses).index + 1
  return replaced({ text, place }, { start: at, end: at }, random.pick(['\n', '\n\n', '\n    ']))
}

/** The line break nearest to the place, or inside of it, is gone. */
function merged({ text, place }: EditedText): EditedText | null {
  const distance = (at: number) => Math.min(Math.abs(at - place!.start), Math.abs(at - place!.end))
  const breaks = [...text.matchAll(/\n+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const [nearest] = breaks.toSorted((a, b) => distance(a.start) - distance(b.start))
  return nearest === undefined ? null : replaced({ text, place }, nearest, '')
}

/** The clause the place stands in is denied at its beginning, as far in front as a clause is long. */
function deniedInClause({ text, place }: EditedText): EditedText | null {
  const lead = /[^,，;；。:：!！?？\n\d.()（）、]{1,16}$/.exec(text.slice(0, place!.start))
  if (lead === null) return null
  return replaced({ text, place }, { start: lead.index, end: lead.index }, '不再')
}

const both =
  (first: EditKind['edit'], second: EditKind['edit']): EditKind['edit'] =>
  (text, random, foreign) => {
    const edited = first(text, random, foreign)
    return edited === null ? null : second(edited, random, foreign)
  }

/** Everything that happens to a document between two of its editions, one kind at a time. */
export const EDIT_KINDS: readonly EditKind[] = [
  { name: 'changed elsewhere', wants: 'same', edit: (text) => text },
  { name: 'moved with its context', wants: 'same', edit: movedLines(CONTEXT_LENGTH) },
  { name: 'moved with its line', wants: 'near', edit: movedLines(0) },
  { name: 'inserted around', wants: 'same', edit: insertedAround },
  { name: 'other width', wants: 'same', edit: resetBy(otherWidth) },
  { name: 'look-alike characters', wants: 'same', edit: resetBy(() => withLookAlikes) },
  { name: 'blanks beside figures', wants: 'same', edit: resetBy(() => withBlanks) },
  { name: 'line split', wants: 'same', edit: splitInside },
  { name: 'lines merged', wants: 'same', edit: merged },
  { name: 'copied elsewhere', wants: 'near', edit: copiedFar },
  { name: 'look-alike beside', wants: 'near', edit: lookAlikeBeside },
  { name: 'lightly reworded', wants: 'near', edit: changedBy(reworded) },
  { name: 'reworded, new neighbour', wants: 'near', edit: both(changedBy(reworded), insertedAround) },
  { name: 'figure changed', wants: 'changed', edit: changedBy(changedFigure) },
  {
    name: 'figure changed and moved',
    wants: 'changed',
    edit: both(changedBy(changedFigure), movedLines(CONTEXT_LENGTH)),
  },
  { name: 'year changed', wants: 'changed', edit: changedBy(changedYear) },
  { name: 'meaning turned', wants: 'changed', edit: changedBy(changedSense) },
  { name: 'district changed', wants: 'changed', edit: changedBy(changedName) },
  { name: 'denied in its clause', wants: 'changed', edit: deniedInClause },
  { name: 'range for a figure', wants: 'changed', edit: changedBy(rangeForFigure) },
  { name: 'item cut', wants: 'changed', edit: changedBy(itemCut) },
  { name: 'deleted', wants: 'gone', edit: deleted },
  { name: 'deleted, its copy stays', wants: 'gone', prepare: copiedFar, edit: deleted },
  { name: 'deleted, a look-alike stays', wants: 'gone', prepare: lookAlikeBeside, edit: deleted },
]
