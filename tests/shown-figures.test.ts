import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../scripts/compile/compile-folder.ts'
import { targetRows, type TargetRow } from '../src/derive/target-rows.ts'
import { textOf } from '../src/model/span.ts'
import { notInQuote } from './figure-in-quote.ts'
import { projectLexicon } from './project-lexicon.ts'

const { dataset } = compileFolder(join(import.meta.dirname, '../seeds'), projectLexicon())
const rows = targetRows(dataset.documents)

/** A row that says something else than its document: another figure, unit or sign, one at a time. */
function falsified(row: TargetRow): readonly Partial<TargetRow>[] {
  const { kind, value, unit, comparator } = row
  if (kind === 'rank') return [{ place: '全国第一' }]
  const more = (one: number) => one + 1
  const figure = typeof value === 'number' ? more(value) : ([more(value![0]), more(value![1])] as const)
  const signs = (['>=', '<=', '~', '+', '='] as const).filter((sign) => sign !== comparator)
  return [
    { value: figure },
    { unit: unit === '倍' ? '项' : '倍' },
    ...signs.map((sign) => ({ comparator: sign })),
    ...(typeof value === 'number' ? [{ value: [value, value + 1] as const }] : []),
  ]
}

describe('the register', () => {
  it('has every target of the dataset, each with the characters its document prints', () => {
    expect(rows).toHaveLength(dataset.documents.reduce((sum, doc) => sum + doc.targets.length, 0))
    for (const { targetId, documentId, quote } of rows) {
      const doc = dataset.documents.find(({ id }) => id === documentId)!
      const target = doc.targets.find(({ id }) => id === targetId)!
      expect(textOf(doc.text, target.span)).toBe(quote)
    }
  })

  it.each(rows.map((row) => [row.quote, row] as const))('shows of 「%s」 what is printed', (_, row) => {
    expect(notInQuote(row)).toEqual([])
  })

  it.each(rows.map((row) => [row.quote, row] as const))(
    'would not pass 「%s」 with another figure',
    (_, row) => {
      for (const wrong of falsified(row))
        expect(notInQuote({ ...row, ...wrong }), JSON.stringify(wrong)).not.toEqual([])
    },
  )
})
