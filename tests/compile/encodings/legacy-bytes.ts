import { twoByteTable } from '../../../src/compile/encodings/two-byte-table.ts'

/** A text as bytes of GB18030 or Big5; what the two-byte part does not know becomes a question mark. */
export function legacyBytes(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = twoByteTable(encoding)
  const bytes = [...text].flatMap((character) => {
    if (character <= '\u007F') return [character.charCodeAt(0)]
    const pair = table.get(character)?.[0]
    return pair === undefined ? [0x3f] : [pair >> 8, pair & 0xff]
  })
  return Uint8Array.from(bytes)
}

/** A text as UTF-16 with its byte order mark. */
export function utf16Bytes(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  for (const [i, unit] of [
    0xfeff,
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ].entries())
    if (i * 2 < view.byteLength) view.setUint16(i * 2, unit, littleEndian)
  return new Uint8Array(view.buffer)
}
