import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../../src/compile/decode.ts'
import { commonShare } from '../../../src/compile/encodings/common-characters.ts'
import { roundTripBreak } from '../../../src/compile/encodings/two-byte-table.ts'
import { readSource } from '../../../src/compile/formats/read-source.ts'
import { legacyBytes, utf16Bytes } from './legacy-bytes.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const utf8 = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => Array.from(part)))

/** Forty pieces of the seeds, from one line to many, short ones among them. */
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8').replace(
      /[^\p{Script=Han}\p{ASCII}，。、；：“”（）《》％]/gu,
      '',
    )
    return Array.from({ length: 8 }, (_, i) =>
      text
        .slice((text.length * i) >> 3)
        .slice(0, 60 + 90 * i)
        .trim(),
    )
  })
const traditional = ConverterFactory(from['cn']!, to['tw']!)
const known = (text: string, encoding: 'gb18030' | 'big5') =>
  new TextDecoder(encoding).decode(legacyBytes(text, encoding))

const REFUSALS = new Set([
  'binary-file',
  'not-utf8',
  'broken-utf16',
  'not-as-declared',
  'encoding-contradicted',
  'no-round-trip',
  'garbled-text',
])

type Case = readonly [
  name: string,
  make: (text: string) => { bytes: Uint8Array; declared?: string; text: string | null },
]

/** `text` is what has to come out; null when only a refusal is right. */
const CASES: readonly Case[] = [
  ['UTF-8', (text) => ({ bytes: utf8(text), text })],
  ['UTF-8 with its mark', (text) => ({ bytes: utf8(`\uFEFF${text}`), text })],
  ['UTF-16LE', (text) => ({ bytes: utf16Bytes(text, true), text })],
  ['UTF-16BE', (text) => ({ bytes: utf16Bytes(text, false), text })],
  [
    'UTF-16LE without its mark, declared',
    (text) => ({ bytes: utf16Bytes(text, true).slice(2), declared: 'utf-16le', text }),
  ],
  [
    'GB18030, declared',
    (text) => ({ bytes: legacyBytes(text, 'gb18030'), declared: 'GB18030', text: known(text, 'gb18030') }),
  ],
  [
    'GBK, declared',
    (text) => ({
      bytes: legacyBytes(traditional(text), 'gb18030'),
      declared: 'gbk',
      text: known(traditional(text), 'gb18030'),
    }),
  ],
  [
    'Big5, declared',
    (text) => ({
      bytes: legacyBytes(traditional(text), 'big5'),
      declared: 'big5',
      text: known(traditional(text), 'big5'),
    }),
  ],
  ['GBK, not declared', (text) => ({ bytes: legacyBytes(text, 'gb18030'), text: null })],
  ['Big5, not declared', (text) => ({ bytes: legacyBytes(traditional(text), 'big5'), text: null })],
  [
    'GBK, declared as Big5',
    (text) => ({ bytes: legacyBytes(text, 'gb18030'), declared: 'big5', text: null }),
  ],
  [
    'Big5, declared as GBK',
    (text) => ({ bytes: legacyBytes(traditional(text), 'big5'), declared: 'gbk', text: null }),
  ],
  ['UTF-8, declared as GB18030', (text) => ({ bytes: utf8(text), declared: 'gb18030', text: null })],
  ['UTF-8, declared as Big5', (text) => ({ bytes: utf8(text), declared: 'big5', text: null })],
  [
    'GBK, declared as UTF-8',
    (text) => ({ bytes: legacyBytes(text, 'gb18030'), declared: 'utf-8', text: null }),
  ],
  [
    'Latin-1',
    (text) => ({ bytes: Uint8Array.from(text, (c) => 0xc0 + (c.charCodeAt(0) % 0x40)), text: null }),
  ],
  [
    'UTF-8 read as Latin-1 and saved',
    (text) => ({ bytes: utf8(new TextDecoder('latin1').decode(utf8(text))), text: null }),
  ],
  ['UTF-8 cut inside a character', (text) => ({ bytes: utf8(`${text}海`).slice(0, -1), text: null })],
  [
    'GB18030 cut inside a character',
    (text) => ({ bytes: legacyBytes(`${text}海`, 'gb18030').slice(0, -1), declared: 'gb18030', text: null }),
  ],
  ['UTF-16 cut inside a character', (text) => ({ bytes: utf16Bytes(text, true).slice(0, -1), text: null })],
  ['a NUL inside', (text) => ({ bytes: utf8(`${text.slice(0, 9)}\u0000${text.slice(9)}`), text: null })],
  [
    'half UTF-8, half GBK',
    (text) => ({ bytes: joined(utf8(text), utf8('\n'), legacyBytes(text, 'gb18030')), text: null }),
  ],
  [
    'half UTF-8, half GBK, declared',
    (text) => ({
      bytes: joined(legacyBytes(text, 'gb18030'), utf8(`\n${text}`)),
      declared: 'gb18030',
      text: null,
    }),
  ],
]

describe('forty texts are exact or refused by name', () => {
  it('are forty', () => expect(TEXTS.filter((text) => commonShare(text).han >= 20)).toHaveLength(40))

  it.each(CASES)('%s', (_, make) => {
    for (const each of TEXTS) {
      const { bytes, declared = null, text } = make(each)
      const result = decodeSource(bytes, declared)
      if (text !== null) expect(result).toEqual({ text, problem: null })
      else {
        expect(result.text).toBeNull()
        expect(REFUSALS).toContain(result.problem?.code)
      }
    }
  })
})

describe('a declaration', () => {
  const TEXT = '东湖区若干意见\n到2026年，新增首店20家，服务更好。\n'
  const gbk = legacyBytes(TEXT, 'gb18030')

  it.each([
    ['front matter', 'a.md', joined(utf8('---\nencoding: gbk\n---\n'), gbk)],
    ['a page’s meta', 'a.html', joined(utf8('<meta charset=gb2312><p>'), gbk)],
  ])('is read from %s', (_, file, bytes) => {
    expect(readSource({ file, bytes }).source?.text).toContain('新增首店20家')
  })

  it('beside the file goes before the page’s own', () => {
    const stale = joined(utf8('<meta charset=gb2312><p>'), utf8(TEXT))
    expect(readSource({ file: 'a.html', bytes: stale }).problem?.code).toBe('not-as-declared')
    expect(readSource({ file: 'a.html', bytes: stale, encoding: 'utf-8' }).source?.text).toContain(
      '新增首店20家',
    )
  })

  it.each([
    ['of an encoding we do not read', 'a.txt', gbk, 'shift_jis', 'unknown-encoding'],
    ['that the byte order mark contradicts', 'a.txt', utf8('\uFEFF上海'), 'gbk', 'encoding-contradicted'],
    ['beside a docx', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4]), 'gbk', 'encoding-not-asked'],
  ])('%s is refused', (_, file, bytes, encoding, code) => {
    expect(readSource({ file, bytes, encoding }).problem?.code).toBe(code)
  })

  it('says on which line another encoding begins', () => {
    const bytes = joined(legacyBytes('甲\n乙', 'gb18030'), utf8('\n到二〇二六年新增首店'))
    expect(decodeSource(bytes, 'gbk').problem).toMatchObject({
      code: 'encoding-contradicted',
      line: 3,
      column: 1,
    })
  })

  it('reads the four-byte part of GB18030', () => {
    const bytes = new Uint8Array([0xc9, 0xcf, 0x95, 0x32, 0x82, 0x36, 0x0a])
    expect(decodeSource(bytes, 'gb18030').text).toBe('上𠀀\n')
  })
})

it('a text that does not give its bytes back is noticed where it differs', () => {
  const bytes = legacyBytes('上海服务', 'gb18030')
  expect(roundTripBreak('上海服务', bytes, 'gb18030')).toBeNull()
  expect(roundTripBreak('上海服雾', bytes, 'gb18030')).toBe(3)
  expect(roundTripBreak('上海服', bytes, 'gb18030')).toBe(3)
})

it.each([
  ['café naïve résumé', true],
  ['ä¸Šæµ·æœåŠ¡', true],
  ['Москва', true],
  ['上海市café建设', false],
  ['plan of 2024', false],
  ['αβ两个点', false],
])('%s is garbled: %s', (text, garbled) => {
  expect(decodeSource(utf8(text)).problem?.code ?? null).toBe(garbled ? 'garbled-text' : null)
})
