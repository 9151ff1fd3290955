import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { docxText } from '../../../src/compile/formats/docx-text.ts'
import { reportDocx } from '../../../src/exchange/report/report-docx.ts'
import { makeReport } from '../../../src/exchange/report/make-report.ts'
import { reportWords } from '../../../src/messages/report.ts'
import { CHANGED, MADE, report, STANDING, zh, nameOf } from './a-report.ts'

const bytes = reportDocx(report, zh, STANDING)
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
)

/** Whether every element of a part is closed in turn. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let wrong = /&(?!(?:amp|lt|gt|quot);)/.test(xml)
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !xml.includes('/>'))) wrong = true
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return !wrong && open.length === 0
}

describe('a report as a Word document', () => {
  it('holds the parts Word asks for, each of them XML', () => {
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/styles.xml',
    ])
    for (const [name, xml] of Object.entries(parts)) expect([name, isWellFormed(xml)]).toEqual([name, true])
    const named = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name!,
    )
    for (const name of named) expect(parts[name]).toBeDefined()
  })

  it('has every word, read back by the reader of documents', () => {
    const { text } = docxText(bytes)
    for (const words of [
      '批注与进展（个人记录）',
      '截至 2026-11-21 · 数据集 b0d59c2f1a33',
      '某区三年行动计划',
      '新增总部15家',
      '某区人民政府. 某区三年行动计划[A]. 2018-09-12.',
      '一、总体要求',
      '第二行 <b>&"引号"</b>\uFFFD# 不是标题',
      `标签：口径 · 作者：王工 · 写于 ${MADE} · 改于 ${CHANGED}`,
      '覆盖：徐汇 · 服务',
      '新增跨国公司地区总部15家\t某区三年行动计划\t2026-10-31\t-7.5 家\t区商务委月报',
      '季度 2026-Q3\t2026-10-08\t滞后\t四季度补上',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('扔掉的')
    expect(text!.split('某区三年行动计划[A]')).toHaveLength(2)
  })

  it('names a Chinese font wherever it names one', () => {
    const fonts = [...parts['word/styles.xml']!.matchAll(/<w:rFonts [^>]+>/g)].map(([tag]) => tag)
    expect(fonts.length).toBeGreaterThan(3)
    for (const tag of fonts) expect(tag).toMatch(/w:eastAsia="(宋体|黑体)"/)
    expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-CN"')
    expect(parts['word/document.xml']).not.toContain('rFonts')
  })

  it('uses no style that it does not define', () => {
    const used = new Set(
      [...parts['word/document.xml']!.matchAll(/w:(?:p|tbl)Style w:val="(\w+)"/g)].map(([, id]) => id),
    )
    for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
    expect(used.size).toBeGreaterThan(6)
  })

  it('has the same bytes for the same records', () => {
    expect(reportDocx(report, zh, STANDING)).toEqual(bytes)
  })

  it('says that there is nothing', () => {
    const { text } = docxText(reportDocx(makeReport([], [], zh, nameOf), reportWords.en, STANDING))
    expect(text).toContain('No records.')
  })
})
