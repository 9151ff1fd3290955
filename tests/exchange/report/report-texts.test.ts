import { describe, expect, it } from 'vitest'
import { notesCsv, readingsCsv, reviewsCsv } from '../../../src/exchange/report/report-csv.ts'
import { reportMarkdown } from '../../../src/exchange/report/report-markdown.ts'
import { makeReport } from '../../../src/exchange/report/make-report.ts'
import { reportWords } from '../../../src/messages/report.ts'
import { readCsv } from '../csv/read-csv.ts'
import { CHANGED, MADE, aNote, documents, report, STANDING, zh, nameOf } from './a-report.ts'

const empty = makeReport([], [], zh, nameOf)

describe('a report as Markdown', () => {
  const text = reportMarkdown(report, zh, STANDING)

  it('has a title, a heading a document, quotes, notes and tables', () => {
    expect(text).toContain('# 批注与进展（个人记录）\n\n截至 2026-11-21 · 数据集 b0d59c2f1a33\n')
    expect(text).toContain('## 某区三年行动计划\n\n某区人民政府. 某区三年行动计划\\[A\\]. 2018-09-12.\n')
    expect(text).toContain('> 新增总部15家\n')
    expect(text).toContain('*高亮*')
    expect(text).toContain(
      '| 目标 | 文件 | 日期 | 数值 | 来源 | 说明 |\n| --- | --- | --- | --- | --- | --- |\n',
    )
    expect(text).toContain('| -7.5 家 |')
  })

  it('shows what was typed as it was typed', () => {
    expect(text).toContain('=SUM(A1)\\\n第二行 \\<b\\>\\&"引号"\\</b\\>\uFFFD\\# 不是标题')
  })

  it.each([
    ['# 一', '\\# 一'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['[a](https://a.example)', '\\[a\\](https\\://a.example)'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['一_二_', '一\\_二\\_'],
    ['| 一 |', '\\| 一 \\|'],
    ['    一', '    一'],
  ])('writes %s as %s', (comment, written) => {
    const one = makeReport([aNote('话', 1, { comment })], documents, zh, nameOf)
    expect(reportMarkdown(one, zh, STANDING)).toContain(`\n\n${written}\n\n`)
  })

  it('says that there is nothing', () => {
    expect(reportMarkdown(empty, reportWords.en, { asOf: '2026-11-21', dataset: null })).toContain(
      'As of 2026-11-21\n',
    )
    expect(reportMarkdown(empty, reportWords.en, STANDING)).toContain('No records.')
  })
})

describe('a report as CSV', () => {
  const rows = (text: string) => readCsv(text.slice(1))

  it('has a row a note, guarded and whole', () => {
    const [head, first, second, third] = rows(notesCsv(report, zh))
    expect(head).toEqual(['文件', '章节', '原文', '批注', '标签', '作者', '写于', '改于', '引文出处'])
    expect(first!.slice(0, 8)).toEqual([
      '某区三年行动计划',
      '一、总体要求',
      '新增总部15家',
      '\'=SUM(A1)\n第二行 <b>&"引号"</b>\uFFFD# 不是标题',
      '口径',
      '王工',
      MADE,
      CHANGED,
    ])
    expect(second![3]).toBe('')
    expect(third!.slice(0, 4)).toEqual(['', '', '覆盖：徐汇 · 服务', '少'])
  })

  it('has readings with their values as numbers', () => {
    expect(readingsCsv(report, zh)).toContain(',-7.5,家,')
    expect(rows(readingsCsv(report, zh))).toHaveLength(3)
  })

  it('has a row a review', () => {
    expect(rows(reviewsCsv(report, zh))[1]!.slice(2, 6)).toEqual(['季度', '2026-Q3', '2026-10-08', '滞后'])
  })

  it('is a head alone when there is nothing', () => {
    expect([notesCsv, readingsCsv, reviewsCsv].map((write) => rows(write(empty, zh)).length)).toEqual([
      1, 1, 1,
    ])
  })
})
