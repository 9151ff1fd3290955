import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../scripts/compile/compile-folder.ts'
import { comparePicture } from '../../src/charts/compare/compare-picture.ts'
import { compareTable } from '../../src/charts/compare/compare-table.ts'
import { emphasisPicture, emphasisTable } from '../../src/charts/compare/emphasis-picture.ts'
import { shapesOf } from '../../src/charts/drawing.ts'
import type { Picture } from '../../src/charts/picture.ts'
import { textWidth } from '../../src/charts/text-width.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { summaryOf } from '../../src/compile/compile-dataset.ts'
import { documentsOf, sideOf } from '../../src/derive/comparison.ts'
import { coverageGrid } from '../../src/derive/coverage-grid.ts'
import { documentNames } from '../../src/derive/document-names.ts'
import { emphasisRows, SETS } from '../../src/derive/emphasis-rows.ts'
import { comparedTerms, placesOf, setTerm, termPlaces } from '../../src/derive/term-places.ts'
import { compareWords } from '../../src/messages/compare.ts'
import { coveragePageWords } from '../../src/messages/coverage-page.ts'
import { NO_FILTER } from '../../src/model/filter.ts'
import { textOf } from '../../src/model/span.ts'
import { projectLexicon } from '../project-lexicon.ts'
import { drawn } from './drawn.ts'

const files = compileFolder(join(import.meta.dirname, '../../seeds'), projectLexicon()).dataset.documents
const documents = files.map(summaryOf)
const names = documentNames(documents)
const look = { theme: LIGHT, words: compareWords.zh, coverage: coveragePageWords.zh }
const frame = { width: 600, height: 300, scale: 1 }
const numbers = (words: string) => [...words.matchAll(/[\d.]+/g)].map(Number)

describe('the compared measures', () => {
  const setting = { kind: 'brand', preambles: false } as const
  const rows = coverageGrid(documents, documents, NO_FILTER, setting)
  const side = (code: string) => sideOf(code, rows, documents, names, { setting, filter: NO_FILTER })!
  const codes = [...rows.map(({ code }) => code), ...documents.map(({ id }) => id)]

  it('are the counts of the lists behind them, whoever is compared', () => {
    for (const code of codes) {
      const sides = [side(code), side('310105')] as const
      const { marks } = comparePicture(sides, frame, look)
      const table = compareTable(sides, look)
      const lists = [sides[0].row.measures, ...sides[0].row.cells.map(({ measures }) => measures)]
      for (const [at, measures] of lists.entries()) {
        const spoken = marks.filter(({ id }) => id.startsWith('a/'))[at]!.label.slice(sides[0].name.length)
        const explicit = measures.filter(({ basis }) => basis === 'explicit').length
        const shown = numbers(spoken)
        if (measures.length > 0) expect(shown).toEqual([measures.length, explicit])
        else expect(spoken).toMatch(/文件未提及|无文件/)
        if (sides[0].row.documents.length > 0) expect(table.rows[at]![1]).toBe(String(measures.length))
        else expect(table.rows[at]![1]).toBe('无文件')
      }
    }
  })

  it.each([
    ['zh', coveragePageWords.zh, compareWords.zh],
    ['en', coveragePageWords.en, compareWords.en],
  ] as const)('have room for their figures right of the longest bar (%s)', (_, coverage, words) => {
    const { option } = comparePicture([side('310104'), side('310105')], frame, { ...look, words, coverage })
    const [series] = option['series'] as Parameters<typeof shapesOf>[0][]
    const texts = shapesOf(series!).filter(({ type }) => type === 'text') as unknown as {
      readonly x: number
      readonly style: { readonly text: string }
    }[]
    const said = texts.filter(({ style }) => /明写|by name/.test(style.text))
    expect(said.length).toBeGreaterThan(2)
    for (const { x, style } of said) expect(x + textWidth(style.text, 12)).toBeLessThanOrEqual(frame.width)
  })

  it('are bars on one scale', () => {
    const sides = [side('310104'), side('310105')] as const
    const { option } = comparePicture(sides, frame, look)
    const [series] = option['series'] as Parameters<typeof shapesOf>[0][]
    const rects = shapesOf(series!) as {
      type: string
      shape: { width: number }
      style: { stroke?: string }
    }[]
    const bars = rects.filter(({ type, style }) => type === 'rect' && style.stroke === LIGHT.brands.service)
    const widths = bars.map(({ shape }) => shape.width + 1)
    const counts = sides.map(({ row }) => row.cells[0]!.measures.length)
    expect(widths[0]! / widths[1]!).toBeCloseTo(counts[0]! / counts[1]!, 1)
  })

  it('are drawn', () => {
    expect(drawn(comparePicture([side('310104'), side('310101')], frame, look), frame)).toContain('徐汇')
  })
})

describe('the emphasis of names', () => {
  const rows = emphasisRows(documents, names)

  it('prints counts and rates that are those of the list behind each bar', () => {
    const picture = emphasisPicture(rows, frame, { ...look, way: 'thousand' })
    const table = emphasisTable(rows, look.words).rows
    for (const [at, row] of rows.entries()) {
      for (const [column, set] of SETS.entries()) {
        const own = files.filter(({ id }) => documentsOf(documents, row.code).some((doc) => doc.id === id))
        const places = placesOf(own, setTerm(set))
        expect(row.counts[set]).toBe(places.length)
        expect(table[at]![3 + 2 * column]).toBe(String(places.length))
        const { label } = picture.marks.find(({ id }) => id === `${row.code}/${set}`)!
        expect(label).toContain(` ${places.length} 处`)
      }
    }
    expect(rows.some(({ counts }) => counts.brand > 0)).toBe(true)
  })

  it.each(['thousand', 'count'] as const)('has bars as long as their figures say, by %s', (way) => {
    const picture: Picture = emphasisPicture(rows, frame, { ...look, way })
    const [series] = picture.option['series'] as Parameters<typeof shapesOf>[0][]
    const bars = shapesOf(series!).filter(({ type }) => type === 'rect') as { shape: { width: number } }[]
    const values = rows.flatMap((row) =>
      SETS.map((set) => (way === 'count' ? row.counts[set] : row.counts[set] / row.characters)),
    )
    const shown = values.filter((value) => value > 0)
    expect(bars).toHaveLength(shown.length)
    const [most, longest] = [Math.max(...shown), Math.max(...bars.map(({ shape }) => shape.width))]
    for (const [at, value] of shown.entries())
      expect(bars[at]!.shape.width).toBeCloseTo(Math.max(2, (longest * value) / most), 0)
  })

  it('is drawn', () => {
    expect(drawn(emphasisPicture(rows, frame, { ...look, way: 'count' }), frame)).toContain('四大品牌')
  })
})

describe('the terms of two sides', () => {
  it('have the counts of their lists, and every place prints the term', () => {
    const [a, b] = [[files[2]!], [files[3]!]]
    const terms = comparedTerms(a, b)
    expect(terms.length).toBeGreaterThan(10)
    for (const { term, counts } of terms) {
      expect(placesOf(a, term)).toHaveLength(counts[0])
      expect(placesOf(b, term)).toHaveLength(counts[1])
    }
    for (const [term, spans] of termPlaces(files[2]!))
      for (const span of spans) expect(textOf(files[2]!.text, span)).toBe(term)
  })

  it('are one in both scripts where the simplified text is at hand', () => {
    const text = '辦好進博會。'
    const span = { start: 2, end: 5 }
    const expo = { id: 'x', span, quote: '進博會', entity: 'expo', kind: 'place' } as const
    const doc = { ...files[0]!, text, measures: [], mentions: [expo] }
    expect([...termPlaces(doc).keys()]).toEqual(['進博會'])
    const [term] = comparedTerms([{ ...doc, simplified: '办好进博会。' }], [])
    expect(term).toEqual({ term: '进博会', counts: [1, 0] })
    expect(placesOf([{ ...doc, simplified: '办好进博会。' }], '进博会')).toEqual([
      { documentId: doc.id, span },
    ])
  })
})
