import { describe, expect, it } from 'vitest'
import type { ShownTable } from '../../../src/exchange/table/shown-table.ts'
import { tableHtml } from '../../../src/exchange/table/table-html.ts'
import { tableText } from '../../../src/exchange/table/table-text.ts'

const table: ShownTable = {
  title: '16 个区里，2 个有文件',
  unit: '单位：条',
  columns: ['区', '举措'],
  rows: [
    ['徐汇', '25'],
    ['<b>"长宁"</b> & 青浦', '=1+1'],
    ['两\n行', '一\t格'],
  ],
  sourceLine: '来源：5 份公开文件 · 数据集 5ce10b891ab0',
}

describe('a table as HTML', () => {
  const html = tableHtml(table)
  const cells = [...html.matchAll(/<t[dh] [^>]*>(?<words>.*?)<\/t[dh]>/g)].map(
    ({ groups }) => groups!['words'],
  )

  it('holds every cell once, escaped', () => {
    expect(cells).toEqual([
      '区',
      '举措',
      '徐汇',
      '25',
      '&lt;b&gt;&quot;长宁&quot;&lt;/b&gt; &amp; 青浦',
      '=1+1',
      '两<br>行',
      '一\t格',
    ])
  })

  it('has title and unit before the table, source and dataset id behind it', () => {
    const order = ['16 个区里，2 个有文件', '单位：条', '<table', '</table>', '数据集 5ce10b891ab0']
    const places = order.map((words) => html.indexOf(words))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })

  it('marks every cell as words, so that none is run as a formula', () => {
    expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(cells.length)
  })

  it('leaves no empty line where there is no unit', () => {
    expect(tableHtml({ ...table, unit: '' }).match(/<p /g)).toHaveLength(2)
  })
})

describe('a table as plain words', () => {
  it('is a line each, cells apart by tabs, formulas guarded', () => {
    expect(tableText(table).split('\r\n')).toEqual([
      '16 个区里，2 个有文件',
      '单位：条',
      '区\t举措',
      '徐汇\t25',
      '<b>"长宁"</b> & 青浦\t\'=1+1',
      '两 行\t一 格',
      '来源：5 份公开文件 · 数据集 5ce10b891ab0',
    ])
  })

  it('leaves no empty line where there is no unit', () => {
    expect(tableText({ ...table, unit: '' }).split('\r\n')[1]).toBe('区\t举措')
  })
})
