/** Characters that look or mean the same in print, each line folded to its first one. */
const ALIKE: readonly string[] = [
  '"“”„‟〝〞「」『』«»',
  "'‘’‚‛`´",
  '-‐‑‒–—―−',
  '~〜∼',
  '·•・‧∙⋅･',
  '…⋯',
  '[〔【〖',
  ']〕】〗',
  '。｡',
  '、､',
  '〇○◯',
]

const ALIKE_UNITS: ReadonlyMap<number, number> = new Map(
  ALIKE.flatMap(([to, ...others]) =>
    others.map((other) => [other.charCodeAt(0), to!.charCodeAt(0)] as const),
  ),
)

/** Kangxi and other radicals, compatibility ideographs, and the upright and small forms of marks. */
const LOOK_ALIKE = /[\u2E80-\u2FD5\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE4F\uFE50-\uFE6B]/

/** What every UTF-16 unit becomes, worked out when it first comes by; 0 = not yet, as U+0000 becomes itself. */
const known = new Uint16Array(0x10000)

/**
 * What a UTF-16 unit is compared as: full width as ASCII (「％」 as 「%」), quotation marks and dashes as one, Kangxi radicals
 * as ideographs. One unit to one; 「①」, 「²」 and 「㎡」 stay, as they would change length or figures.
 */
export function foldedUnit(unit: number): number {
  const found = known[unit]!
  if (found !== 0) return found
  const folded = foldUnit(unit)
  known[unit] = folded
  return folded
}

function foldUnit(unit: number): number {
  const plain = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  const character = String.fromCharCode(plain)
  const normal = LOOK_ALIKE.test(character) ? character.normalize('NFKC') : character
  const one = normal.length === 1 ? normal.charCodeAt(0) : plain
  return ALIKE_UNITS.get(one) ?? one
}

/** A text with every unit as it is compared, white space kept: 「“２０”家」 → 「"20"家」. Same length, same offsets. */
export function foldCharacters(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i += 1) folded += String.fromCharCode(foldedUnit(text.charCodeAt(i)))
  return folded
}
