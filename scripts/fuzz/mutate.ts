import { strToU8, zipSync } from 'fflate'
import type { Random } from './random.ts'

/** A file made up for the compiler. */
export interface MadeUpFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
}

/** How much of a document one run takes. */
const PIECE = 1200

/** What the rules look for, and what trips them. */
const PUT_IN = [
  '\n',
  '\r',
  '\r\n',
  '\u3000',
  '\t',
  '(',
  '）',
  '《',
  '》',
  '“',
  '”',
  '、',
  '，',
  '。',
  '；',
  '：',
  '一、',
  '（一）',
  '(1)',
  '1.',
  '①',
  '第一章',
  '附件1',
  '目录\n',
  '表1',
  '专栏1',
  '2020年',
  '2020—2025年',
  '“十五五”',
  '今年',
  '4月24日',
  '二〇二五年',
  '到2030年底',
  '上半年',
  '达到',
  '不低于',
  '左右',
  '翻一番',
  '三成',
  '百分之二十',
  '1.8万亿元',
  '1-2个',
  '全覆盖',
  '零增长',
  '第一梯队',
  '来源:',
  '发布日期:2018-11-12',
  '责任编辑:',
  '【打印】',
  '首页 > 要闻',
  '相关推荐',
  '〔2018〕3号',
  '(shen)',
  '上海服务',
  '四大品牌',
  '牵头单位:',
  '9'.repeat(40),
  '一'.repeat(40),
  '𠮷',
  '\u202E',
  '\u200B',
  '\uFE0F',
  '\uD842',
  '\uFFFD',
  '⽂',
  '８',
  'ɡ',
  '\u0301',
  '\u0000',
  '<p>',
  '</div>',
  '<table><tr><td>',
  '&nbsp;',
  '&#xD800;',
  '<!--',
  '**',
  '](',
  '---\n',
  '|',
  '# ',
] as const

/** A piece of a document with a few things cut, put in, doubled and swapped, in one of the formats and encodings. */
export function makeUpFile(random: Random, documents: readonly string[]): MadeUpFile {
  const source = random.pick(documents)
  let text = source.slice(random.below(source.length)).slice(0, 100 + random.below(PIECE))
  for (let left = random.below(24); left > 0; left -= 1) text = changeText(random, text, source)
  const file = inFormat(random, text)
  if (random.below(4) > 0) return file
  return { ...file, bytes: changeBytes(random, file.bytes) }
}

function changeText(random: Random, text: string, source: string): string {
  const at = random.below(text.length + 1)
  const length = random.below(40)
  const changes: readonly (() => string)[] = [
    () => text.slice(0, at) + random.pick(PUT_IN) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + length),
    () =>
      text.slice(0, at) + text.slice(at, at + length).repeat(2 + random.below(6)) + text.slice(at + length),
    () => text.slice(0, at) + source.slice(random.below(source.length)).slice(0, length) + text.slice(at),
    () => text.slice(0, at) + random.pick(PUT_IN).repeat(1 + random.below(30)) + text.slice(at),
  ]
  return random.pick(changes)()
}

function inFormat(random: Random, text: string): MadeUpFile {
  const utf8 = new TextEncoder().encode(text)
  const makers: readonly (() => MadeUpFile)[] = [
    () => ({ file: 'a.txt', bytes: utf8, encoding: null }),
    () => ({
      file: 'a.txt',
      bytes: utf8,
      encoding: random.pick(['gb18030', 'big5', 'utf-8', 'utf-16le', 'ansi']),
    }),
    () => ({ file: 'a.md', bytes: new TextEncoder().encode(asMarkdown(text)), encoding: null }),
    () => ({ file: 'a.html', bytes: new TextEncoder().encode(asPage(text)), encoding: null }),
    () => ({ file: 'a.docx', bytes: asDocx(text), encoding: null }),
  ]
  // Half of all files are plain text: there the rules are, the other formats end in the same lines.
  return random.below(2) === 0 ? makers[0]!() : random.pick(makers)()
}

const asMarkdown = (text: string) =>
  `---\ntitle: 甲\ndate: 2024-01-05\n---\n${text.replaceAll('\n', '\n\n## ')}`
const asPage = (text: string) =>
  `<meta charset=utf-8><h1>甲</h1>${text
    .split('\n')
    .map((line) => `<p>${line}`)
    .join('')}`

function asDocx(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}`) }, { level: 1 })
}

function changeBytes(random: Random, source: Uint8Array): Uint8Array {
  const at = random.below(source.length + 1)
  const cut = source.slice(0, at)
  if (random.below(3) === 0) return cut
  const flipped = source.slice()
  for (let left = 1 + random.below(8); left > 0 && flipped.length > 0; left -= 1)
    flipped[random.below(flipped.length)] = random.below(256)
  return flipped
}
