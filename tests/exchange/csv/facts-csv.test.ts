import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../../scripts/compile/compile-folder.ts'
import { factsBehind, type FactsBehind } from '../../../src/derive/chart-facts.ts'
import { coverageCounts } from '../../../src/derive/coverage-counts.ts'
import { emphasisOf } from '../../../src/compile/emphasis.ts'
import { documentEntry } from '../../../src/derive/document-entry.ts'
import { emphasisRows, SETS } from '../../../src/derive/emphasis-rows.ts'
import { sectionPath } from '../../../src/derive/section-path.ts'
import { factsCsv, type FactsOrigin } from '../../../src/exchange/csv/facts-csv.ts'
import { factColumns } from '../../../src/messages/fact-columns.ts'
import { projectLexicon } from '../../project-lexicon.ts'
import { aDocument, anEvent, aTarget } from '../../builders.ts'
import { readCsv } from './read-csv.ts'

const { dataset } = compileFolder(join(import.meta.dirname, '../../../seeds'), projectLexicon())
const { documents } = dataset
const origin: FactsOrigin = {
  dataset: '5ce10b891ab0',
  datedOn: '2026-11-20',
  asOf: '2026-11-21',
  texts: new Map(documents.map(({ id, text }) => [id, text])),
  linkOf: ({ doc, id }) => `http://h/#/reader/${doc.id}?fact=${id}`,
}

/** The lines of a CSV read strictly, each by the names of its columns. */
function readBack(
  behind: FactsBehind,
  language: 'zh' | 'en' = 'zh',
  from: Parameters<typeof factsBehind>[0] = documents,
) {
  const text = factsCsv(factsBehind(from, behind), origin, factColumns[language])
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [head, ...rows] = readCsv(text.slice(1))
  expect(new Set(head).size).toBe(head!.length)
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])))
}

const KINDS: readonly FactsBehind[] = [
  { kind: 'events' },
  { kind: 'targets', ids: null },
  { kind: 'measures' },
  { kind: 'names' },
  {
    kind: 'due',
    ids: new Set(documents.flatMap(({ events, targets }) => [...events, ...targets]).map(({ id }) => id)),
  },
]

it('leaves empty what only facts of another kind have', () => {
  const doc = aDocument({
    id: documents[0]!.id,
    events: [anEvent({ id: 'e' })],
    targets: [aTarget({ id: 't' })],
  })
  const rows = readBack({ kind: 'due', ids: new Set(['e', 't']) }, 'zh', [doc])
  const { event, target } = factColumns.zh
  const [role, metric] = [event.role, target.metric]
  expect(rows.map((row) => [row[role] === '', row[metric] === ''])).toEqual([
    [false, true],
    [true, false],
  ])
})

describe.each(KINDS)('the CSV with every fact behind a picture of $kind', (behind) => {
  const lines = factsBehind(documents, behind)
  const rows = readBack(behind)
  const { common } = factColumns.zh

  it('has a row for each of them', () => {
    expect(rows.length).toBe(lines.length)
    expect(rows.length).toBeGreaterThan(10)
  })

  it('quotes the characters at the positions it gives', () => {
    for (const [at, { doc }] of lines.entries()) {
      const row = rows[at]!
      const text = origin.texts.get(doc.id)!
      const words = text.slice(Number(row[common.start]), Number(row[common.end]))
      // What would be run as a formula wears an apostrophe.
      expect(row[common.quote]!.replace(/^'/, '')).toBe(words.replace(/^'/, ''))
    }
  })

  it('says document, issuer, number, date, section, dataset and its date in every row', () => {
    for (const [at, { doc, id, section }] of lines.entries()) {
      const { title, issuer, documentNumber, publishedOn } = doc.metadata
      const { [common.dataset]: set, [common.datedOn]: dated, [common.link]: link, ...row } = rows[at]!
      expect([set, dated, link]).toEqual(['5ce10b891ab0', '2026-11-20', origin.linkOf(lines[at]!)])
      expect([row[common.fact], row[common.title], row[common.issuer]]).toEqual([id, title, issuer ?? ''])
      expect([row[common.number], row[common.publishedOn]]).toEqual([documentNumber ?? '', publishedOn ?? ''])
      expect([row[common.section], row[common.file], row[common.sha256]]).toEqual([
        sectionPath(doc.sections, section) ?? '',
        doc.file,
        doc.sha256,
      ])
    }
  })

  it('has the same figures and quotes in English', () => {
    const english = readBack(behind, 'en')
    const names = factColumns.en.common
    for (const [at, row] of rows.entries()) {
      expect(english[at]![names.quote]).toBe(row[common.quote])
      expect(english[at]![names.start]).toBe(row[common.start])
    }
  })
})

describe('the CSV behind the emphasis of names', () => {
  const { name, sets, common } = factColumns.zh
  // As the app has them: whole documents with what their facts say of emphasis.
  const whole = documents.map((doc) => Object.assign({ emphasis: emphasisOf(doc) }, doc))
  const rows = readBack({ kind: 'names' }, 'zh', whole)

  it('has a line for every place that a bar counts, with the count and the characters it is set against', () => {
    for (const bar of emphasisRows(whole, new Map()))
      for (const set of SETS) {
        const file = documents.find(({ id }) => id === bar.code)!.file
        const own = rows.filter((row) => row[common.file] === file && row[name.set] === sets[set])
        expect(own).toHaveLength(bar.counts[set])
        for (const row of own)
          expect([row[name.count], row[name.characters]]).toEqual([
            String(bar.counts[set]),
            String(bar.characters),
          ])
      }
  })
})

describe('the CSV behind coverage', () => {
  const { measure, subjects, brandBases } = factColumns.zh
  const rows = readBack({ kind: 'measures' })

  it('gives every cell of the matrix back when it is counted', () => {
    for (const count of coverageCounts(documents.map(documentEntry)).filter(({ code }) => code !== 'city')) {
      const own = rows.filter((row) => row[factColumns.zh.common.jurisdiction] === count.name)
      expect(new Set(own.map((row) => row[factColumns.zh.common.fact])).size).toBe(count.measures)
      for (const cell of count.cells) {
        const advancing = own.filter((row) => row[measure.subject] === subjects[cell.brand])
        expect(advancing).toHaveLength(cell.measures)
        expect(advancing.filter((row) => row[measure.basis] === brandBases.explicit)).toHaveLength(
          cell.explicit,
        )
      }
    }
  })

  it('names the words it rests on', () => {
    for (const row of rows.filter((each) => each[measure.subject] !== ''))
      expect(row[measure.words]).not.toBe('')
  })

  it('is refused when a text is missing, for its words could not be checked', () => {
    const without = { ...origin, texts: new Map<string, string>() }
    const lines = factsBehind(documents, { kind: 'measures' })
    expect(() => factsCsv(lines, without, factColumns.zh)).toThrow(RangeError)
  })
})

describe('a cell', () => {
  const doc = aDocument({
    title: '=HYPERLINK("x")',
    issuer: '甲,乙',
    events: [
      anEvent({ quote: '“到2020年”\n底', label: '+5', corrected: { kind: 'amended', reason: '原为 2021' } }),
    ],
    targets: [
      aTarget({ id: 'range', comparator: 'range', value: [1, 2], deadlineBasis: 'inherited' }),
      aTarget({ id: 'rank', kind: 'rank', value: null, unit: null, deadline: null, deadlineBasis: null }),
      aTarget({ id: 'less', value: -5, span: { start: 20, end: 30 } }),
    ],
  })
  const texts = [{ ...documents[0]!, ...doc }]

  it('is never run as a formula, and keeps its words', () => {
    const [row] = readBack({ kind: 'events' }, 'zh', texts)
    expect(row).toMatchObject({
      文件: '\'=HYPERLINK("x")',
      发布机构: '甲,乙',
      原文: '“到2020年”\n底',
      事项: "'+5",
      更正: '人工修改：原为 2021',
    })
  })

  it('keeps a range in two numbers, a rank without one, and a number below 0 as a number', () => {
    const rows = readBack({ kind: 'targets', ids: null }, 'zh', texts)
    expect(rows.map((row) => [row['目标值'], row['目标值上限'], row['比较'], row['期限依据']])).toEqual([
      ['1', '2', '范围', '推定'],
      ['', '', '', ''],
      ['-5', '', '新增', '明示'],
    ])
  })
})
