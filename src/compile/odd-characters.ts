import type { Diagnostic } from '../model/dataset.ts'
import { placeOf } from './line-place.ts'
import { createUnitTable } from './unit-table.ts'

interface OddKind {
  readonly code: string
  readonly severity: 'warning' | 'info'
  /** Sticky. */
  readonly characters: RegExp
  /** What it has of more than one character begins with this. */
  readonly opening?: string
  /** What the message says after the character and its count. */
  readonly says: string
}

/** Characters that stay in the text and that a reader should know of. */
const KINDS: readonly OddKind[] = [
  {
    code: 'lost-character',
    severity: 'warning',
    characters: /\uFFFD|锟斤拷/uy,
    opening: '锟',
    says: 'a character was lost when the text was saved in another encoding',
  },
  {
    code: 'private-character',
    severity: 'warning',
    characters: /\p{Co}/uy,
    says: 'a character for private use, which every computer shows differently',
  },
  {
    code: 'look-alike-character',
    severity: 'warning',
    characters: /[\u2E80-\u2FD5\uF900-\uFAFF]/uy,
    says: 'looks like an ordinary character; it is compared as that one and kept as printed',
  },
  {
    // Two units, where the characters they look like have one: `fold` keeps the length of a text.
    code: 'look-alike-character',
    severity: 'warning',
    characters: /[\u{2F800}-\u{2FA1F}]/uy,
    says: 'looks like an ordinary character and is another; names written with it are not found',
  },
  {
    code: 'rare-character',
    severity: 'info',
    characters: /[\u{20000}-\u{2F7FF}\u{30000}-\u{323AF}]/uy,
    says: 'a rare character that some fonts lack',
  },
  {
    code: 'full-width-digit',
    severity: 'info',
    characters: /[\uFF10-\uFF19]/uy,
    says: 'a digit in full width; it is read as the ordinary one and kept as printed',
  },
]

/** No kind begins with the unit; other values have one bit for each kind that may. */
const NONE = 1 << KINDS.length

const kindsFrom = createUnitTable((unit) => {
  const character = String.fromCharCode(unit)
  const mayBegin = ({ characters, opening }: OddKind) =>
    isFirstHalf(unit) || character === opening || lengthAt(characters, character, 0) > 0
  return KINDS.reduce((bits, kind, bit) => (mayBegin(kind) ? bits | (1 << bit) : bits), 0) || NONE
})

const isFirstHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** How many units a sticky pattern takes at a place; 0 when it does not match there. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/** One diagnostic for each kind of odd character in a source, at its first place: 「⽂」 for 「文」, 「８」, U+FFFD. */
export function findOddCharacters(source: string): readonly Diagnostic[] {
  const found = KINDS.map(() => ({ first: '', at: -1, count: 0 }))
  for (let at = 0; at < source.length; at += 1) {
    const kinds = kindsFrom(source.charCodeAt(at))
    if (kinds === NONE) continue
    for (const [bit, kind] of found.entries()) {
      const length = kinds & (1 << bit) ? lengthAt(KINDS[bit]!.characters, source, at) : 0
      if (length === 0) continue
      if (kind.count === 0) Object.assign(kind, { first: source.slice(at, at + length), at })
      kind.count += 1
    }
  }
  return KINDS.flatMap(({ code, severity, says }, bit) => {
    const { first, at, count } = found[bit]!
    if (count === 0) return []
    const times = count === 1 ? 'once' : `${count} times`
    return [{ severity, code, message: `「${first}」 (${times}): ${says}`, ...placeOf(source, at) }]
  })
}
