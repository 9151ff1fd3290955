import { sample } from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../../scripts/compile/compile-folder.ts'
import { shapesOf } from '../../../src/charts/drawing.ts'
import { gridPicture } from '../../../src/charts/grid/grid-picture.ts'
import { gridTable } from '../../../src/charts/grid/grid-table.ts'
import { LIGHT } from '../../../src/charts/theme.ts'
import { summaryOf } from '../../../src/compile/compile-dataset.ts'
import { CELL_PARTS, listedMeasures, measuresBehind, partOf } from '../../../src/derive/coverage-cell.ts'
import { CITY, coverageCounts } from '../../../src/derive/coverage-counts.ts'
import { coverageGrid, type CoverageSetting, type GridRow } from '../../../src/derive/coverage-grid.ts'
import { documentEntry } from '../../../src/derive/document-entry.ts'
import { measureWalk } from '../../../src/derive/measure-walk.ts'
import { coveragePageWords } from '../../../src/messages/coverage-page.ts'
import type { DocumentSummary, Measure } from '../../../src/model/dataset.ts'
import { DISTRICTS } from '../../../src/model/district.ts'
import { NO_FILTER } from '../../../src/model/filter.ts'
import { SUBJECT_KINDS, type SubjectId } from '../../../src/model/subject.ts'
import { anyDocument } from '../../a-corpus.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const seeds = compileFolder(join(import.meta.dirname, '../../../seeds'), projectLexicon()).dataset.documents
const words = coveragePageWords.zh
const frame = { width: 1600, height: 1200, scale: 1 }
const SETTINGS: readonly CoverageSetting[] = SUBJECT_KINDS.flatMap((kind) =>
  [false, true].map((preambles) => ({ kind, preambles })),
)
const CORPORA: readonly (readonly [name: string, documents: readonly DocumentSummary[]])[] = [
  ['the compiled documents', seeds.map(summaryOf)],
  ['300 made-up documents', sample(anyDocument, { numRuns: 300, seed: 11 })],
]

const gridOf = (documents: readonly DocumentSummary[], setting: CoverageSetting) =>
  coverageGrid(documents, documents, NO_FILTER, setting)

/** The measures a reader would count by hand in a place, told again from the dataset and from nothing else. */
function byHand(
  documents: readonly DocumentSummary[],
  place: string,
  subject: SubjectId,
  preambles: boolean,
) {
  const own = [...DISTRICTS, CITY].find(({ shortName }) => shortName === place)!.name
  const found: { id: string; explicit: boolean; target: boolean; preamble: boolean }[] = []
  for (const doc of documents) {
    if (doc.metadata.jurisdiction !== own) continue
    for (const measure of doc.measures) {
      if (measure.role === 'preamble' && !preambles) continue
      const evidence = [...measure.brands, ...measure.centres].filter(({ id }) => id === subject)
      if (evidence.length === 0) continue
      found.push({
        id: measure.id,
        explicit: evidence.some(({ basis }) => basis === 'explicit'),
        target: holdsFigure(doc, measure),
        preamble: measure.role === 'preamble',
      })
    }
  }
  return found
}

const holdsFigure = (doc: DocumentSummary, { span }: Measure) =>
  doc.targets.some(
    (target) => target.kind !== 'rank' && target.span.start >= span.start && target.span.end <= span.end,
  )

/** What of the picture and its table does not agree with the lists behind it, a line each. */
function disagreements(
  rows: readonly GridRow[],
  documents: readonly DocumentSummary[],
  { preambles }: CoverageSetting,
): readonly string[] {
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  const { marks } = gridPicture(rows, frame, { theme: LIGHT, words, fold: false })
  const lines = gridTable(rows, words).rows
  const found: string[] = []
  const agree = (what: string, shown: number, list: number, hand: number) => {
    if (shown !== list || shown !== hand)
      found.push(`${what}: shows ${shown}, lists ${list}, by hand ${hand}`)
  }
  for (const row of rows.filter(({ state }) => state === 'has-documents')) {
    for (const { subject } of row.cells) {
      const name = `${row.shortName} ${subject}`
      const label = marks.find(({ id }) => id === `${row.code}/${subject}`)!.label
      const line = lines.find(([place, of]) => place === row.shortName && of === words.subjects[subject])!
      const behind = measuresBehind(row, subject)!
      const length = (part: Parameters<typeof partOf>[1]) =>
        listedMeasures(byId, partOf(behind, part), subject).length
      const hand = byHand(documents, row.shortName, subject, preambles)
      const [all, explicit = 0, thematic = 0, target = 0] = [...label.matchAll(/\d+/g)].map(Number)
      const spoken = [all!, explicit, thematic, target]
      const counts = [
        hand.length,
        hand.filter((each) => each.explicit).length,
        hand.filter((each) => !each.explicit).length,
        hand.filter((each) => each.target).length,
        hand.filter((each) => !each.target && !each.preamble).length,
        hand.filter((each) => !each.target && each.preamble).length,
      ]
      for (const [at, part] of ([null, ...CELL_PARTS] as const).entries()) {
        agree(`${name} ${part} in the table`, Number(line[2 + at]), length(part), counts[at]!)
        if (at < 4) agree(`${name} ${part} spoken`, spoken[at]!, length(part), counts[at]!)
      }
      const ids = listedMeasures(byId, behind, subject).map(({ measureId }) => measureId)
      if (new Set(ids).size !== hand.length) found.push(`${name} lists a measure twice or misses one`)
    }
  }
  return found
}

describe.each(CORPORA)('every count on 覆盖 equals the list behind it: %s', (_, documents) => {
  it.each(SETTINGS)('by $kind, preambles $preambles', (setting) => {
    const rows = gridOf(documents, setting)
    expect(rows.filter(({ state }) => state === 'has-documents').length).toBeGreaterThan(2)
    expect(disagreements(rows, documents, setting)).toEqual([])
  })

  it.each(SETTINGS)(
    'is noticed when a measure is lost on the way, by $kind, preambles $preambles',
    (setting) => {
      const rows = gridOf(documents, setting)
      const lost = rows.flatMap(({ cells }) => cells.flatMap(({ measures }) => measures))[0]!
      const without = documents.map((doc) => ({
        ...doc,
        measures: doc.measures.filter(({ id }) => id !== lost.measureId),
      }))
      expect(disagreements(rows, without, setting)).not.toEqual([])
    },
  )

  it('has the counts of 总览 and of the walk in 原文, which leave preambles out', () => {
    const entries = documents.map(documentEntry)
    for (const { code, cells, measures } of coverageCounts(entries)) {
      const row = gridOf(documents, { kind: 'brand', preambles: false }).find((each) => each.code === code)!
      expect(row.measures).toHaveLength(measures)
      for (const cell of cells) {
        const behind = measuresBehind(row, cell.brand)!
        expect(behind).toHaveLength(cell.measures)
        expect(partOf(behind, 'explicit')).toHaveLength(cell.explicit)
        const walk = measureWalk(entries, `${row.shortName}.${cell.brand}`)
        expect(walk?.steps.length ?? 0).toBe(behind.length)
      }
    }
  })

  it('draws one block per measure, solid where the name is printed', () => {
    for (const setting of SETTINGS) {
      const rows = gridOf(documents, setting)
      const { option } = gridPicture(rows, frame, { theme: LIGHT, words, fold: false })
      const [series] = option['series'] as Parameters<typeof shapesOf>[0][]
      const rects = shapesOf(series!).filter(({ type }) => type === 'rect') as {
        style: { fill: string; stroke?: string }
      }[]
      const hues = setting.kind === 'brand' ? Object.values(LIGHT.brands) : [LIGHT.ink]
      const cells = rows.flatMap((row) => row.cells.flatMap(({ measures }) => measures))
      const seals = setting.kind === 'brand' ? 4 : 0
      const solid = rects.filter(({ style }) => hues.includes(style.fill)).length - seals
      const outlined = rects.filter(({ style }) => hues.includes(style.stroke ?? '')).length
      if (solid + outlined === 0) continue // no room: the figures stand alone
      expect(solid).toBe(cells.filter(({ basis }) => basis === 'explicit').length)
      expect(outlined).toBe(cells.filter(({ basis }) => basis === 'thematic').length)
    }
  })
})
