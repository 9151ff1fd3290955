import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/compile/decode.ts'
import { placeOf } from '../../src/compile/line-place.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decodeSource', () => {
  it.each([
    ['UTF-8', utf8('到2020年,𠮷祥')],
    ['UTF-8 with a byte order mark', utf8('\uFEFF到2020年,𠮷祥')],
    ['UTF-16LE with a byte order mark', utf16('\uFEFF到2020年,𠮷祥', true)],
    ['UTF-16BE with a byte order mark', utf16('\uFEFF到2020年,𠮷祥', false)],
  ])('reads %s, without the mark', (_, bytes) => {
    expect(decodeSource(bytes)).toEqual({ text: '到2020年,𠮷祥', problem: null })
  })

  it('keeps line ends as they are: offsets count in the file', () => {
    expect(decodeSource(utf8('一\r\n二\r三\n')).text).toBe('一\r\n二\r三\n')
  })

  it.each([
    ['more than 16 MiB', new Uint8Array(16 * 1024 * 1024 + 1).fill(0x41), 'file-too-large', 1, 1],
    ['no bytes', new Uint8Array(), 'empty-file', 1, 1],
    ['only blanks', utf8(' \r\n　\n'), 'empty-file', 1, 1],
    ['only a byte order mark', utf8('\uFEFF'), 'empty-file', 1, 1],
    ['a NUL', utf8('上海\n服务\u0000'), 'binary-file', 2, 3],
    ['UTF-16 without a mark', utf16('plan', true), 'binary-file', 1, 2],
    ['a PDF', utf8('%PDF-1.7 上海'), 'binary-file', 1, 1],
    ['a docx', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'binary-file', 1, 1],
    ['GB18030', new Uint8Array([0x0a, 0x41, 0xc9, 0xcf, 0xba, 0xa3]), 'not-utf8', 2, 2],
    ['cut UTF-8', utf8('服务').slice(0, 5), 'not-utf8', 1, 2],
    ['a surrogate in UTF-8', new Uint8Array([0x41, 0xed, 0xa0, 0x80]), 'not-utf8', 1, 2],
    ['a lone surrogate in UTF-16', utf16('\uFEFF上\uD842海', true), 'broken-utf16', 1, 2],
  ])('refuses %s and says where', (_, bytes, code, line, column) => {
    expect(decodeSource(bytes)).toMatchObject({
      text: null,
      problem: { severity: 'error', code, line, column },
    })
  })
})

describe('placeOf', () => {
  it.each([
    ['a\nb', 0, 1, 1],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rbc', 3, 2, 2],
    ['', 0, 1, 1],
  ])('%j at %i is line %i, column %i', (source, offset, line, column) => {
    expect(placeOf(source, offset)).toEqual({ line, column })
  })
})
