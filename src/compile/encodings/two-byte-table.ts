/** The two-byte sequences (first byte × 256 + second) of every character of an encoding. */
export type TwoByteTable = ReadonlyMap<string, readonly number[]>

const tables = new Map<string, TwoByteTable>()

/** The two-byte part of GB18030 or Big5 turned around, made once from the platform's own decoder. */
export function twoByteTable(encoding: 'gb18030' | 'big5'): TwoByteTable {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]))
      if ([...character].length === 1 && character !== '\uFFFD')
        table.set(character, [...(table.get(character) ?? []), first * 256 + second])
    }
  tables.set(encoding, table)
  return table
}

/**
 * Where a decoded text does not encode back to the bytes it came from, as an offset in `text`; null when it does.
 *
 * A few characters of Big5 have two sequences; either is right.
 */
export function roundTripBreak(text: string, bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number | null {
  const table = twoByteTable(encoding)
  const decoder = new TextDecoder(encoding)
  let at = 0
  let offset = 0
  for (const character of text) {
    const pair = bytes[at]! * 256 + (bytes[at + 1] ?? 0)
    if (character <= '\u007F') {
      if (bytes[at] !== character.charCodeAt(0)) return offset
      at += 1
    } else if (table.get(character)?.includes(pair)) at += 2
    else if (
      encoding === 'gb18030' &&
      at + 4 <= bytes.length &&
      decoder.decode(bytes.subarray(at, at + 4)) === character
    )
      at += 4
    else return offset
    offset += character.length
  }
  return at === bytes.length ? null : offset
}
