import type { Alternative, Part } from './pattern-tree.ts'

/** Which of the texts that a part matches is wanted. */
export interface Choice {
  /** As few of everything as the part allows, or as many, up to `MANY`. */
  readonly fill: 'few' | 'many'
  /** Turns through alternatives and characters. */
  readonly turn: number
  readonly flags: string
}

/** How often a part without an upper bound is repeated in a text. */
const MANY = 60
/** What sets of characters are asked for; the first that is in the set stands for it. */
const COMMON = Array.from('上1a 一“，。:年（.\t|#\u3000x"\'<>()[]-_*&;!/\n')
/** Sets that hold none of these, such as private characters, are rare; a text with this one is a near miss of them. */
const NO_OTHER = '\u0001'

/** A text that a part matches, as far as that can be said without trying: what it must not stand next to is left aside. */
export function sampleText(part: Part, choice: Choice): string {
  switch (part.type) {
    case 'Character':
      return String.fromCodePoint(part.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return characterOf(part.raw, choice)
    case 'Quantifier':
      return sampleText(part.element, choice).repeat(timesOf(part, choice))
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(part.alternatives, choice)
    case 'Assertion':
      return 'alternatives' in part && !part.negate ? ofAlternatives(part.alternatives, choice) : ''
    case 'Backreference':
      return ''
  }
}

function timesOf({ min, max }: { min: number; max: number }, { fill }: Choice): number {
  return fill === 'few' ? min : Math.max(min, Math.min(max, MANY))
}

function ofAlternatives(alternatives: readonly Alternative[], choice: Choice): string {
  const { elements } = alternatives[choice.turn % alternatives.length]!
  return elements.map((element) => sampleText(element, choice)).join('')
}

function characterOf(raw: string, { flags, turn }: Choice): string {
  const set = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''))
  const own = Array.from(raw.replace(/\\./g, '')).filter((character) => !'[]^-'.includes(character))
  const fitting = [...new Set([...COMMON, ...own])].filter((character) => set.test(character))
  return fitting[turn % Math.max(1, fitting.length)] ?? NO_OTHER
}
