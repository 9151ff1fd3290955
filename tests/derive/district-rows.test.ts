import { describe, expect, it } from 'vitest'
import { coverageCounts } from '../../src/derive/coverage-counts.ts'
import { coverageRows } from '../../src/derive/coverage-rows.ts'
import { districtRows } from '../../src/derive/district-rows.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, aMeasure } from '../builders.ts'

const touching = (id: 'service' | 'culture') =>
  aMeasure({ brands: [{ id, basis: 'thematic', evidence: [] }] })
const documents = [
  aDocument({
    jurisdiction: '徐汇区',
    measures: [touching('culture'), touching('service'), aMeasure(), aMeasure({ role: 'preamble' })],
  }),
  aDocument({ jurisdiction: '长宁区', measures: [aMeasure({ role: 'safeguard' })] }),
  aDocument({ jurisdiction: '上海市', measures: [touching('service')] }),
]
const rows = districtRows(coverageCounts(documents.map(documentEntry)))
const row = (shortName: string) => rows.find((each) => each.shortName === shortName)!

describe('the districts on the map', () => {
  it('are the 16, in their official order', () => {
    expect(rows.map(({ code }) => code)).toEqual(DISTRICTS.map(({ code }) => code))
  })

  it('count tasks and safeguards, and name the brands touched in the city’s order', () => {
    expect(row('徐汇')).toMatchObject({ state: 'covered', measures: 3, subjects: ['service', 'culture'] })
  })

  it('tell a document that is silent from no document', () => {
    expect(row('长宁')).toMatchObject({ state: 'silent', measures: 1, subjects: [] })
    expect(row('黄浦')).toMatchObject({ state: 'no-document', measures: 0, documents: 0 })
  })

  it('agree with the coverage matrix', () => {
    for (const covered of coverageRows(documents)) {
      expect(rows.find(({ code }) => code === covered.code)?.measures).toBe(covered.measureIds.length)
    }
  })
})
