import { array, assert, integer, property, sample } from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../scripts/compile/compile-folder.ts'
import { summaryOf } from '../../src/compile/compile-dataset.ts'
import { coverageRows } from '../../src/derive/coverage-rows.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { documentNames } from '../../src/derive/document-names.ts'
import { MOST_SEATS } from '../../src/derive/headline-pick.ts'
import { headlineTargets } from '../../src/derive/headline-targets.ts'
import { measureWalk } from '../../src/derive/measure-walk.ts'
import { overviewOf, planOverview } from '../../src/derive/overview.ts'
import { MOST_MARKS } from '../../src/derive/strip-marks.ts'
import { countKindsByStatus, countByStatus } from '../../src/derive/target-counts.ts'
import { figuresOfCounts, targetFigures } from '../../src/derive/target-figures.ts'
import { targetRows, withStatus } from '../../src/derive/target-rows.ts'
import { standsFor, timelineMarks, timelineRows } from '../../src/derive/timeline-rows.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { decodeSummary } from '../../src/model/summary-schema.ts'
import { anyDocument } from '../a-corpus.ts'
import { aSummary } from '../a-library.ts'
import { aDocument, anEvent } from '../builders.ts'
import { projectLexicon } from '../project-lexicon.ts'

const seeds = compileFolder(join(import.meta.dirname, '../../seeds'), projectLexicon()).dataset.documents.map(
  summaryOf,
)
const corpus = sample(anyDocument, { numRuns: 300, seed: 7 })
const few = array(anyDocument, { maxLength: 12 })

/** Every figure of an overview against the rows that pages make of all facts. */
function expectWhole(documents: readonly DocumentSummary[]): void {
  const { corpus: counts, timeline, targets, coverage } = overviewOf(documents)
  const rows = targetRows(documents)
  expect(counts).toMatchObject({
    documents: documents.length,
    events: documents.flatMap(({ events }) => events).length,
    byKind: targets.counts.byKind,
  })
  expect(figuresOfCounts(targets.counts)).toEqual(targetFigures(rows))
  expect(countKindsByStatus(targets.counts.byKind)).toEqual(countByStatus(rows))
  for (let seats = 1; seats <= MOST_SEATS; seats += 1)
    expect(headlineTargets(withStatus(targets.headline), seats)).toEqual(headlineTargets(rows, seats))
  expectCoverage(documents, coverage)
  expectStrip(documents, timeline)
}

function expectCoverage(
  documents: readonly DocumentSummary[],
  coverage: ReturnType<typeof overviewOf>['coverage'],
): void {
  const whole = coverageRows(documents, { withCity: true })
  expect(coverage.map(({ code }) => code)).toEqual(whole.map(({ code }) => code))
  for (const [index, row] of whole.entries()) {
    const advancing = row.cells.flatMap(({ measures }) => measures)
    const once = (some: typeof advancing) =>
      new Set(some.map(({ documentId, measureId }) => `${documentId}/${measureId}`)).size
    const named = advancing.filter(({ basis }) => basis === 'explicit')
    expect(coverage[index]).toEqual({
      code: row.code,
      name: row.name,
      shortName: row.shortName,
      documents: row.documentIds.length,
      measures: row.measureIds.length,
      advancing: once(advancing),
      naming: once(named),
      cells: row.cells.map(({ brand, state, measures }) => ({
        brand,
        state,
        measures: measures.length,
        explicit: measures.filter(({ basis }) => basis === 'explicit').length,
        documentId: measures[0]?.documentId ?? null,
      })),
    })
  }
}

function expectStrip(
  documents: readonly DocumentSummary[],
  { marks, all, grain, deadlines }: ReturnType<typeof overviewOf>['timeline'],
): void {
  const whole = timelineRows(documents, '2026-11-21')
  const drawn = whole.filter(({ role }) => role === 'deadline')
  expect(all).toBe(whole.length)
  expect(deadlines).toMatchObject({
    documents: documents.length,
    deadlines: drawn.length,
    having: new Set(drawn.map(({ documentId }) => documentId)).size,
    places: drawn.flatMap(({ factIds }) => factIds).length,
  })
  expect(marks.length).toBe(Math.min(marks.length, MOST_MARKS))
  expect(standsFor(marks)).toBeLessThanOrEqual(all)
  expect(grain === 'none').toBe(whole.length <= MOST_MARKS)
  const ids = new Set(marks.map(({ id }) => id))
  const picked = timelineMarks(documents, documentNames(documents)).filter(({ id }) => ids.has(id))
  expect(marks.map((mark) => ({ ...mark, alike: 0 }))).toEqual(picked)
  if (grain === 'none') expect(picked).toHaveLength(all)
}

describe('the overview', () => {
  it('of the seeds says what their facts say', () => expectWhole(seeds))

  it('of three hundred made-up documents says what their facts say', () => expectWhole(corpus))

  it('of any few documents says what their facts say', () =>
    assert(property(few, expectWhole), { numRuns: 60 }))

  it('needs the facts of few documents, however many there are', () => {
    const { shown, make } = planOverview(corpus.map(documentEntry))
    expect(shown.size).toBeLessThanOrEqual(MOST_MARKS + MOST_SEATS)
    expect(make(corpus.filter(({ id }) => shown.has(id)))).toEqual(overviewOf(corpus))
  })

  it('fits the schema of the file it stands in', () => {
    for (const documents of [[], seeds, corpus]) {
      const summary = aSummary(documents)
      expect(decodeSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary)
    }
  })

  it('does not grow with the documents', () => {
    const size = (documents: readonly DocumentSummary[]) => JSON.stringify(overviewOf(documents)).length
    expect(size([...corpus, ...sample(anyDocument, { numRuns: 900, seed: 8 })])).toBeLessThan(
      1.1 * size(corpus),
    )
  })
})

describe('the marks of a strip that cannot draw all', () => {
  const held = (...dates: string[]) =>
    aDocument({ events: dates.map((date) => anEvent({ role: 'held', date, precision: 'day' })) })
  const strip = (documents: readonly DocumentSummary[]) => overviewOf(documents).timeline
  const days = (count: number, of: (nth: number) => string) =>
    Array.from({ length: count }, (_, nth) => held(of(nth)))

  it.each([
    ['day', days(60, (nth) => `2018-04-${10 + (nth % 6)}`), 6],
    [
      'month',
      days(60, (nth) => `2018-0${1 + (nth % 2)}-${10 + Math.floor(nth / 2) - (nth % 2)}`.slice(0, 10)),
      2,
    ],
    ['quarter', days(60, (nth) => `${2000 + Math.floor(nth / 3)}-0${1 + (nth % 3)}-10`), 20],
    [
      'year',
      days(150, (nth) =>
        `${2000 + Math.floor(nth / 5)}-${10 + (nth % 2)}-1${nth % 5}`.replace('-10-', '-01-'),
      ),
      30,
    ],
  ] as const)('are those of one role and %s', (grain, documents, drawn) => {
    const { marks, ...shown } = strip(documents)
    expect(shown).toMatchObject({ grain, all: documents.length })
    expect(marks).toHaveLength(drawn)
    expect(standsFor(marks)).toBe(documents.length)
  })

  it('are the earliest, and of those of one day the first document’s', () => {
    const documents = [held('2018-04-09'), ...days(60, () => '2018-04-08'), held('2018-04-08')]
    expect(strip(documents).marks.map(({ documentId, alike }) => [documentId, alike])).toEqual([
      [documents[1]!.id, 60],
      [documents[0]!.id, 0],
    ])
  })

  it('are those that stand for the most when every year has some', () => {
    const many = days(80, (nth) => `${1940 + nth}-01-01`)
    const { marks, all, grain } = strip([...many, held('2015-07-01'), held('2016-07-01')])
    expect([marks.length, all, grain]).toEqual([MOST_MARKS, 82, 'year'])
    expect(marks.filter(({ alike }) => alike > 0).map(({ date }) => date)).toEqual([
      '2015-01-01',
      '2016-01-01',
    ])
  })

  it('keep what is worked out apart from what is printed, and periods of other years apart', () => {
    const period = (date: string, basis: 'stated' | 'inferred') =>
      aDocument({ events: [anEvent({ role: 'period', date, precision: 'range', basis })] })
    const documents = Array.from({ length: 90 }, (_, nth) =>
      period(nth % 3 === 0 ? '2018/2020' : '2018/2023', nth % 3 === 1 ? 'inferred' : 'stated'),
    )
    expect(strip(documents).marks.map(({ date, basis, alike }) => `${date} ${basis} ${alike}`)).toEqual([
      '2018/2020 stated 29',
      '2018/2023 inferred 29',
      '2018/2023 stated 29',
    ])
  })
})

it('a walk has as many steps as the cell it comes from', () => {
  assert(
    property(few, integer({ min: 0, max: 3 }), (documents, brand) => {
      for (const row of overviewOf(documents).coverage) {
        const cell = row.cells[brand]!
        const walk = measureWalk(documents.map(documentEntry), `${row.shortName}.${cell.brand}`)
        expect(walk?.steps.length ?? 0).toBe(cell.measures)
        expect(walk?.steps[0]?.documentId ?? null).toBe(cell.documentId)
      }
    }),
    { numRuns: 40 },
  )
})
