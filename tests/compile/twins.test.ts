import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { fold } from '../../src/compile/fold.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { projectLexicon } from '../project-lexicon.ts'
import { legacyBytes, utf16Bytes } from './encodings/legacy-bytes.ts'
import { aDocx, paragraph } from './formats/a-docx.ts'
import { sayings } from './formats/twins.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const lexicon = projectLexicon()
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Every string folded, so that only what is said counts and not how wide or in which script it is printed. */
const folded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? fold(inner).replace(/\s/g, '') : inner,
  )

function said(file: string, bytes: Uint8Array, encoding: string | null = null): unknown {
  const { document: doc, diagnostics } = compileDocument({ file, sha256: '', bytes, encoding }, lexicon)
  if (!doc) throw new Error(JSON.stringify(diagnostics))
  return folded(sayings(doc))
}

const compiled = (text: string): CompiledDocument =>
  compileDocument({ file: 'a.txt', sha256: '', bytes: utf8(text) }, lexicon).document!

/** The seeds without the furniture of their pages and readings: what a twin is made from. */
const PLAIN = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const doc = compiled(readFileSync(join(SEEDS, name), 'utf8'))
    const { publishedOn, source } = doc.metadata
    const head = publishedOn ? `发布日期:${publishedOn}  来源:${source ?? '某报'}` : '来源:某报'
    const [title, ...body] = doc.text.split('\n')
    return { name, text: [title, head, ...body].join('\n') }
  })

const convert = ConverterFactory(from['cn']!, to['tw']!)
/** Character by character: the dictionary of phrases changes words, too, 「坐标」 to 「座標」. */
const traditional = (text: string) => Array.from(text, (character) => convert(character)).join('')
const wide = (text: string) =>
  text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000')
/** Every tenth Han character gets its reading behind it, as a scraper of annotated pages leaves it. */
const polluted = (text: string) =>
  text.replace(/(?<=\p{Script=Han}{9})\p{Script=Han}(?=\p{Script=Han})/gu, (character, at: number) =>
    at % 10 === 0
      ? `${character}(${pinyin(character, { toneType: 'none', v: true }).replace('v', 'ü')})`
      : character,
  )
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const lines = (text: string) => text.split('\n')

const TWINS: readonly (readonly [
  name: string,
  file: string,
  make: (text: string) => Uint8Array,
  encoding?: string,
])[] = [
  ['CRLF', 'a.txt', (text) => utf8(text.replaceAll('\n', '\r\n'))],
  ['CR', 'a.txt', (text) => utf8(text.replaceAll('\n', '\r'))],
  ['a byte order mark', 'a.txt', (text) => utf8(`\uFEFF${text}`)],
  ['UTF-16', 'a.txt', (text) => utf16Bytes(text, true)],
  ['GB18030', 'a.txt', (text) => legacyBytes(text, 'gb18030'), 'gb18030'],
  ['indents of U+3000', 'a.txt', (text) => utf8(text.replaceAll('\n', '\n\u3000\u3000'))],
  [
    'indents of U+00A0 and blanks at line ends',
    'a.txt',
    (text) => utf8(text.replaceAll('\n', ' \u3000\n\u00a0\u00a0')),
  ],
  ['blank lines', 'a.txt', (text) => utf8(text.replaceAll('\n', '\n\n \n'))],
  ['NFC', 'a.txt', (text) => utf8(text.normalize('NFC'))],
  ['NFD', 'a.txt', (text) => utf8(text.normalize('NFD'))],
  ['full-width forms', 'a.txt', (text) => utf8(wide(text))],
  ['full-width forms and CRLF', 'a.txt', (text) => utf8(wide(text).replaceAll('\n', '\r\n'))],
  ['traditional characters', 'a.txt', (text) => utf8(traditional(text))],
  ['readings put in', 'a.txt', (text) => utf8(polluted(text))],
  ['readings put into traditional text', 'a.txt', (text) => utf8(polluted(traditional(text)))],
  [
    'a page',
    'a.html',
    (text) =>
      utf8(
        `<meta charset=utf-8><body>${lines(text)
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n')}`,
      ),
  ],
  [
    'a page of GBK',
    'a.html',
    (text) =>
      legacyBytes(
        `<meta charset=gbk><body>${lines(text)
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n')}`,
        'gb18030',
      ),
  ],
  [
    'a docx',
    'a.docx',
    (text) =>
      aDocx(
        lines(text)
          .map((line) => paragraph(line))
          .join(''),
      ),
  ],
  [
    'Markdown',
    'a.md',
    (text) =>
      utf8(
        lines(text)
          .map((line, i) => (i === 0 ? `# ${line}` : line.replace(/^[一二三四五六七八九十]+、.*/, '## $&')))
          .join('\n\n'),
      ),
  ],
]

describe.each(PLAIN)('the twins of $name say what it says', ({ text }) => {
  const plain = said('a.txt', utf8(text))

  it.each(TWINS.map(([name, file, make, encoding]) => ({ name, file, make, encoding })))(
    'with $name',
    ({ file, make, encoding }) => {
      expect(said(file, make(text), encoding ?? null)).toEqual(plain)
    },
  )
})
