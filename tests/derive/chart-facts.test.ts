import { describe, expect, it } from 'vitest'
import { coverageRows } from '../../src/derive/coverage-rows.ts'
import { factsBehind, type FactLine } from '../../src/derive/chart-facts.ts'
import { filterDocuments } from '../../src/derive/filter-documents.ts'
import { NO_FILTER } from '../../src/model/filter.ts'
import { aDocument, aMeasure, anEvent, aTarget } from '../builders.ts'

const explicit = { id: 'service', basis: 'explicit', evidence: [{ start: 2, end: 4 }] } as const
const thematic = { id: 'service', basis: 'thematic', evidence: [{ start: 0, end: 2 }] } as const
const culture = { id: 'culture', basis: 'thematic', evidence: [{ start: 5, end: 7 }] } as const
const section = {
  id: 's-1',
  level: 1,
  label: '一、',
  title: '总体目标',
  parent: null,
  span: { start: 0, end: 60 },
}
const body = { name: '区科委', span: { start: 30, end: 33 } }
const plan = aDocument({
  id: 'd-plan',
  jurisdiction: '徐汇区',
  sections: [section],
  events: [anEvent({ id: 'e-2', span: { start: 20, end: 26 } }), anEvent({ id: 'e-1' })],
  targets: [
    aTarget({ id: 't-1', span: { start: 28, end: 41 } }),
    aTarget({ id: 't-2', span: { start: 50, end: 63 } }),
  ],
  measures: [
    aMeasure({
      id: 'm-1',
      span: { start: 0, end: 45 },
      brands: [explicit, thematic, culture],
      bodies: [body, body],
    }),
    aMeasure({ id: 'm-2', span: { start: 45, end: 70 } }),
    aMeasure({ id: 'm-3', span: { start: 70, end: 90 }, role: 'preamble', brands: [culture] }),
  ],
})
const city = aDocument({ id: 'd-city', jurisdiction: '上海市', measures: [aMeasure({ brands: [culture] })] })
const documents = [plan, city]
const brandOf = (line: FactLine) => (line.kind === 'measure' ? (line.advance?.subject ?? '–') : '')

describe('the facts behind a picture', () => {
  it('are its dates in the order of the text, each with its section', () => {
    const lines = factsBehind(documents, { kind: 'events' })
    expect(lines.map(({ id, section: at }) => [id, at])).toEqual([
      ['e-1', 's-1'],
      ['e-2', 's-1'],
    ])
  })

  it('are only the dates of the lanes that are shown', () => {
    const shown = factsBehind(documents, { kind: 'events', ids: new Set(['e-2']) })
    expect(shown.map(({ id }) => id)).toEqual(['e-2'])
  })

  it('are dates and targets together for what falls due', () => {
    const due = factsBehind(documents, { kind: 'due', ids: new Set(['e-1', 't-1']) })
    expect(due.map(({ id, kind }) => [id, kind])).toEqual([
      ['e-1', 'event'],
      ['t-1', 'target'],
    ])
  })

  it('are the targets it shows, each with those who answer for it once', () => {
    const shown = factsBehind(documents, { kind: 'targets', ids: ['t-1', 't-gone'] })
    expect(shown).toMatchObject([{ id: 't-1', section: 's-1', bodies: ['区科委'] }])
    const all = factsBehind(documents, { kind: 'targets', ids: null })
    expect(all).toMatchObject([{ id: 't-1' }, { id: 't-2', section: null, bodies: [] }])
  })

  it('are a line for each brand a measure of a district advances; preambles and the city are not counted', () => {
    const lines = factsBehind(documents, { kind: 'measures' })
    expect(lines.map((line) => [line.id, brandOf(line)])).toEqual([
      ['m-1', 'service'],
      ['m-1', 'culture'],
      ['m-2', '–'],
    ])
    expect(lines[0]).toMatchObject({
      advance: { basis: 'explicit', evidence: [thematic.evidence[0], explicit.evidence[0]] },
    })
  })

  it('leave out the brands that are out of scope', () => {
    const filter = { ...NO_FILTER, brands: ['culture'] as const }
    const lines = factsBehind(filterDocuments(documents, filter), { kind: 'measures' }, filter.brands)
    expect(lines.map(brandOf)).toEqual(['culture'])
  })

  it('give every cell of the matrix its count back', () => {
    const lines = factsBehind(documents, { kind: 'measures' })
    for (const row of coverageRows(documents).filter(({ documentIds }) => documentIds.length > 0)) {
      const own = lines.filter(({ doc }) => row.documentIds.includes(doc.id))
      expect(new Set(own.map(({ id }) => id)).size).toBe(row.measureIds.length)
      for (const { brand, measures } of row.cells)
        expect(own.filter((line) => brandOf(line) === brand)).toHaveLength(measures.length)
    }
  })
})
