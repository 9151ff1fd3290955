import type { Diagnostic } from '../model/dataset.ts'
import { placeOf } from './line-place.ts'

interface OddKind {
  readonly code: string
  readonly severity: 'warning' | 'info'
  readonly characters: RegExp
  /** What the message says after the character and its count. */
  readonly says: string
}

/** Characters that stay in the text and that a reader should know of. */
const KINDS: readonly OddKind[] = [
  {
    code: 'lost-character',
    severity: 'warning',
    characters: /\uFFFD|锟斤拷/gu,
    says: 'a character was lost when the text was saved in another encoding',
  },
  {
    code: 'private-character',
    severity: 'warning',
    characters: /\p{Co}/gu,
    says: 'a character for private use, which every computer shows differently',
  },
  {
    code: 'look-alike-character',
    severity: 'warning',
    characters: /[\u2E80-\u2FD5\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu,
    says: 'looks like an ordinary character; it is compared as that one and kept as printed',
  },
  {
    code: 'rare-character',
    severity: 'info',
    characters: /[\u{20000}-\u{2F7FF}\u{30000}-\u{323AF}]/gu,
    says: 'a rare character that some fonts lack',
  },
  {
    code: 'full-width-digit',
    severity: 'info',
    characters: /[\uFF10-\uFF19]/gu,
    says: 'a digit in full width; it is read as the ordinary one and kept as printed',
  },
]

/** One diagnostic for each kind of odd character in a source, at its first place: 「⽂」 for 「文」, 「８」, U+FFFD. */
export function findOddCharacters(source: string): readonly Diagnostic[] {
  return KINDS.flatMap(({ code, severity, characters, says }) => {
    const found = [...source.matchAll(characters)]
    const [first] = found
    if (!first) return []
    const times = found.length === 1 ? 'once' : `${found.length} times`
    const message = `「${first[0]}」 (${times}): ${says}`
    return [{ severity, code, message, ...placeOf(source, first.index) }]
  })
}
