import { type Alternative, type Part, parsePattern } from './pattern-tree.ts'
import { type Choice, sampleText } from './sample-text.ts'
import type { Pattern } from './collect-patterns.ts'

/** Characters of a hostile line. The compiler refuses longer lines than 100,000. */
export const LINE_LENGTH = 100_000
/** At the end of each line: a character that no pattern expects, so that what went well so far fails. */
const END = '\u0001'
/** Of the repeated parts of a pattern so many are pumped; patterns of hundreds are lists of the same. */
const MOST_PUMPS = 24

/** What makes rules of any kind start over and over. */
const PIECES = [
  '1',
  '一',
  '上',
  ' ',
  '\t',
  '“',
  '《甲',
  '(',
  '，',
  '到2020年，',
  '2020年',
  '达到',
  '12.',
  'a',
]

/** A piece that is repeated through a whole line, behind a beginning. */
export interface Pump {
  readonly start: string
  readonly piece: string
}

/**
 * Lines of 100,000 characters that are bad for a pattern: each of its repeated parts pumped to the line's length, its own texts and
 * their near misses one after the other, and what is bad for any pattern.
 */
export function hostileLines({ source, flags }: Pick<Pattern, 'source' | 'flags'>): readonly string[] {
  const tree = parsePattern(source, flags)
  const choices: readonly Choice[] = (['few', 'many'] as const).flatMap((fill) =>
    [0, 1, 2].map((turn) => ({ fill, turn, flags })),
  )
  const texts = choices.map((choice) => sampleText(tree, choice))
  const pumps: readonly Pump[] = [
    ...PIECES.map((piece) => ({ start: '', piece })),
    ...texts.flatMap((text) =>
      [text, text.slice(0, -1), text.slice(1)].map((piece) => ({ start: '', piece })),
    ),
    ...choices.flatMap((choice) => someOf([...pumpsOf(tree, '', choice)])),
  ]
  return [...new Set(pumps.filter(({ piece }) => piece !== '').map(lineOf))]
}

/** A line of a beginning and a piece again and again; the piece is cut where the line ends. */
export function lineOf({ start, piece }: Pump): string {
  const room = Math.max(0, LINE_LENGTH - start.length - END.length)
  return start + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + END
}

/** The words and characters that a pattern speaks of, to make up lines from. */
export function wordsOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): readonly string[] {
  const words = new Set(PIECES)
  const gather = (part: Part): void => {
    if (part.type === 'Quantifier') gather(part.element)
    else if ('alternatives' in part) for (const { elements } of part.alternatives) inside(elements)
    else for (const turn of [0, 1, 2]) words.add(sampleText(part, { fill: 'few', turn, flags }))
  }
  const inside = (elements: readonly Part[]): void => {
    let word = ''
    for (const element of elements) {
      if (element.type === 'Character') word += sampleText(element, { fill: 'few', turn: 0, flags })
      else gather(element)
      if (element.type === 'Character') continue
      words.add(word)
      word = ''
    }
    words.add(word)
  }
  gather(parsePattern(source, flags))
  words.delete('')
  return [...words]
}

const someOf = (pumps: readonly Pump[]) =>
  pumps.filter((_, i) => i % Math.ceil(pumps.length / MOST_PUMPS) === 0)

/** Each repeated part with what stands before it: pumped alone, and together with what stands before it. */
function* pumpsOf(part: Part, before: string, choice: Choice): Generator<Pump> {
  if (part.type === 'Quantifier') {
    const piece = sampleText(part.element, choice)
    if (part.max > 1)
      yield* [
        { start: before, piece },
        { start: '', piece: before + sampleText(part, choice) },
      ]
    yield* pumpsOf(part.element, before, choice)
  } else if ('alternatives' in part) {
    for (const alternative of part.alternatives) yield* pumpsInside(alternative, before, choice)
  }
}

function* pumpsInside({ elements }: Alternative, before: string, choice: Choice): Generator<Pump> {
  let so = before
  for (const element of elements) {
    yield* pumpsOf(element, so, choice)
    so += sampleText(element, choice)
  }
}
