import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxText } from '../../../src/compile/formats/docx-text.ts'
import { readZip } from '../../../src/compile/formats/zip-entries.ts'
import { aDocx, numbered, numbering, paragraph, run, table } from './a-docx.ts'

const linesOf = (body: string, parts?: Readonly<Record<string, string>>) =>
  docxText(aDocx(body, parts)).text!.split('\n').filter(Boolean)
const styles = (...each: readonly string[]) => ({
  'word/styles.xml': `<w:styles xmlns:w="w">${each.join('')}</w:styles>`,
})

describe('the lines of a docx', () => {
  it.each<[string, string, readonly string[]]>([
    ['runs are one line', `<w:p>${run('到')}${run('2026')}${run('年')}</w:p>`, ['到2026年']],
    [
      'breaks end lines, tabs stay',
      '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>',
      ['甲', '乙\t丙'],
    ],
    ['page breaks do not', '<w:p><w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r></w:p>', ['甲乙']],
    [
      'inserted words stay, deleted ones go',
      `<w:p><w:ins>${run('甲')}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`,
      ['甲'],
    ],
    [
      'hidden words go',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>',
      ['甲'],
    ],
    [
      'field codes go',
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>甲</w:t></w:r></w:p>',
      ['甲'],
    ],
    [
      'a text box is read once',
      `<w:p>${run('甲')}<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('乙')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('乙')}</mc:Fallback></mc:AlternateContent></w:p>`,
      ['乙', '甲'],
    ],
    [
      'rows are lines',
      table([
        ['指标', '单位'],
        ['绿道', '公里'],
      ]),
      ['指标\t单位', '绿道\t公里'],
    ],
    [
      'a cell that spans columns leaves the others blank',
      `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="4"/></w:tcPr></w:tcPrChange></w:tcPr>${paragraph('现状')}</w:tc><w:tc>${paragraph('目标')}</w:tc></w:tr></w:tbl>`,
      ['指标\t现状\t\t目标'],
    ],
    [
      'entities are decoded, unknown ones are not',
      '<w:p><w:r><w:t>A&amp;B&#x4E0A;&lol;</w:t></w:r></w:p>',
      ['A&B上&lol;'],
    ],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines)
  })

  it.each([
    ['chineseCounting', '第%1章', ['第一章 甲', '第二章 甲']],
    ['decimalEnclosedCircle', '%1', ['①甲', '②甲']],
    ['decimal', '%1.', ['1.甲', '2.甲']],
    ['upperRoman', '%1.', ['I.甲', 'II.甲']],
    ['bullet', '', ['甲', '甲']],
  ])('numbers of the format %s are printed', (format, words, lines) => {
    const parts = { 'word/numbering.xml': numbering({ 1: [[format, words]] }) }
    expect(linesOf(paragraph('甲', numbered('1')).repeat(2), parts)).toEqual(lines)
  })

  it('an inner number begins anew below each outer one', () => {
    const parts = {
      'word/numbering.xml': numbering({
        1: [
          ['chineseCounting', '%1、'],
          ['decimal', '%2.'],
        ],
      }),
    }
    const [outer, inner] = [paragraph('甲', numbered('1')), paragraph('乙', numbered('1', 1))]
    expect(linesOf(outer + inner + inner + outer + inner, parts)).toEqual([
      '一、甲',
      '1.乙',
      '2.乙',
      '二、甲',
      '1.乙',
    ])
  })

  it('a style numbers its paragraphs, and the table of contents is left out', () => {
    const parts = {
      'word/numbering.xml': numbering({ 1: [['chineseCounting', '%1、']] }),
      ...styles(
        '<w:style w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        '<w:style w:styleId="3"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>',
        '<w:style w:styleId="9"><w:name w:val="toc 1"/></w:style>',
      ),
    }
    const styled = (id: string) => paragraph('甲', `<w:pStyle w:val="${id}"/>`)
    const unnumbered = paragraph('甲', '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(linesOf(styled('9') + styled('2') + styled('3') + unnumbered, parts)).toEqual([
      '一、甲',
      '二、甲',
      '甲',
    ])
  })
})

describe('a docx that is none', () => {
  const good = aDocx(paragraph('上海'.repeat(200)))
  const changed = (at: number, value: number) => good.map((byte, i) => (i === at ? value : byte))
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(66 * 1024 * 1024) }, { level: 9 })

  it.each<[string, Uint8Array, string]>([
    ['cut in half', good.subarray(0, good.length / 2), 'broken-docx'],
    ['of a few bytes', good.subarray(0, 6), 'broken-docx'],
    ['with a changed byte inside', changed(120, good[120]! ^ 0x55), 'broken-docx'],
    ['another kind of zip', zipSync({ 'a.txt': new Uint8Array(3) }), 'broken-docx'],
    ['that unpacks to more than 64 MiB', bomb, 'docx-too-large'],
  ])('%s is refused by name', (_, bytes, code) => {
    expect(docxText(bytes)).toMatchObject({ text: null, problem: { code } })
  })

  it('is refused when a part is protected by a password', () => {
    const directory = good.findIndex((_, i) => good[i] === 0x50 && good[i + 1] === 0x4b && good[i + 2] === 1)
    expect(docxText(changed(directory + 8, 1))).toMatchObject({ problem: { code: 'encrypted-docx' } })
  })

  it('lies about its size in vain', () => {
    const zip = bomb.slice()
    const view = new DataView(zip.buffer)
    const directory = zip.findIndex((_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1)
    view.setUint32(directory + 24, 100, true)
    expect(readZip(zip, () => true).problem).toBe('too-large')
  })

  it('is refused when its XML nests without end', () => {
    expect(docxText(aDocx('<w:sdt>'.repeat(50_000)))).toMatchObject({ problem: { code: 'broken-docx' } })
  })
})
