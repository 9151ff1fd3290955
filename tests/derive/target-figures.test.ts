import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summariseCorpus } from '../../src/derive/corpus-summary.ts'
import { countByStatus } from '../../src/derive/target-counts.ts'
import { overviewOf } from '../../src/derive/overview.ts'
import { targetFigures } from '../../src/derive/target-figures.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { targetWords } from '../../src/messages/targets.ts'
import { aDocument, aTarget } from '../builders.ts'

const numeric = () => aTarget()
const rank = () => aTarget({ kind: 'rank' })
const xuhui = (...targets: ReturnType<typeof aTarget>[]) => aDocument({ jurisdiction: '徐汇区', targets })
const city = (...targets: ReturnType<typeof aTarget>[]) => aDocument({ jurisdiction: '上海市', targets })
const inherited = () => aTarget({ deadlineBasis: 'inherited' })
const figures = (...documents: ReturnType<typeof aDocument>[]) => targetFigures(targetRows(documents))

describe('the title of the targets page', () => {
  it.each([
    [figures(xuhui(numeric(), numeric()), city(rank())), '3 项目标，数量目标 2 项，都在徐汇；都写明期限'],
    [figures(xuhui(inherited()), city(rank())), '2 项目标，数量目标 1 项，在徐汇；写明期限的 1 项'],
    [figures(xuhui(inherited()), city(inherited())), '2 项目标，都是数量目标；没有一项写明期限'],
    [figures(city(numeric(), numeric(), rank())), '3 项目标，数量目标 2 项，都在一份文件里；都写明期限'],
    [figures(city(rank())), '1 项目标，没有一项数量目标；写明期限'],
    [figures(xuhui(inherited())), '1 项目标，是数量目标，在徐汇；没有写明期限'],
    [figures(), '没有读到目标'],
  ])('says what the rows say: case %#', (given, sentence) => {
    expect(targetWords.zh.pageTitle(given)).toBe(sentence)
  })

  it('speaks English too', () => {
    expect(targetWords.en.pageTitle(figures(xuhui(numeric(), numeric()), city(rank())))).toBe(
      '3 targets, 2 numeric, all in Xuhui 徐汇; all state a deadline',
    )
  })
})

describe('the title of the gauges', () => {
  it.each([
    [figures(), '没有读到目标', 'No target was found'],
    [figures(city(rank())), '1 项目标待评估', 'The 1 target is to be judged'],
    [figures(city(numeric(), numeric())), '2 项目标都尚无进展数据', 'All 2 targets are without a reading'],
    [
      figures(city(rank(), numeric(), numeric())),
      '3 项目标：2 项尚无进展数据，1 项待评估',
      '3 targets: 2 without a reading, 1 to be judged',
    ],
    [
      { ...figures(city(rank(), numeric())), all: 3 },
      '3 项目标：1 项有进展，1 项尚无数据，1 项待评估',
      '3 targets: 1 with progress, 1 without a reading, 1 to be judged',
    ],
  ])('case %#', (given, zh, en) => {
    expect(targetWords.zh.progressTitle(given)).toBe(zh)
    expect(targetWords.en.progressTitle(given)).toBe(en)
  })

  it('say of a few among many that they are, and what is known of them', () => {
    const few = figures(city(rank(), numeric(), numeric()))
    expect(targetWords.zh.headlineTitle(few, 23)).toBe('23 项目标里首要的 3 项：2 项尚无进展数据，1 项待评估')
    expect(targetWords.en.headlineTitle(few, 23)).toBe(
      '3 headline targets of 23: 2 without a reading, 1 to be judged',
    )
    expect(targetWords.zh.headlineTitle(few, 3)).toBe(targetWords.zh.progressTitle(few))
    expect(targetWords.en.headlineTitle(few, 3)).toBe(targetWords.en.progressTitle(few))
  })
})

describe('over any documents', () => {
  const kind = constantFrom('numeric' as const, 'absolute' as const, 'rank' as const)
  const place = constantFrom('徐汇区', '长宁区', '上海市', null)
  const anyDocuments = array(tuple(place, array(kind, { maxLength: 5 })), { maxLength: 4 })

  it('headline, title and counts by status say the same figures', () => {
    assert(
      property(anyDocuments, (shape) => {
        const documents = shape.map(([jurisdiction, kinds]) =>
          aDocument({ jurisdiction, targets: kinds.map((each) => aTarget({ kind: each })) }),
        )
        const rows = targetRows(documents)
        const counted = new Map(countByStatus(rows).map(({ status, count }) => [status, count]))
        const { withoutReading, unjudged } = summariseCorpus(overviewOf(documents))
        expect([withoutReading, unjudged]).toEqual([counted.get('no-reading'), counted.get('unjudged')])
        const title = targetWords.zh.progressTitle(targetFigures(rows))
        if (withoutReading > 0 && unjudged > 0)
          expect(title).toContain(`${withoutReading} 项尚无进展数据，${unjudged} 项待评估`)
        expect(title.includes('尚无')).toBe(withoutReading > 0)
        expect(title.includes('待评估')).toBe(unjudged > 0)
      }),
    )
  })

  it('the title never claims more than the rows hold', () => {
    assert(
      property(anyDocuments, (shape) => {
        const rows = targetRows(
          shape.map(([jurisdiction, kinds]) =>
            aDocument({ jurisdiction, targets: kinds.map((each) => aTarget({ kind: each })) }),
          ),
        )
        const found = rows.filter((row) => row.kind === 'numeric')
        const title = targetWords.zh.pageTitle(targetFigures(rows))
        if (rows.length > 0) expect(title).toContain(`${rows.length} 项目标`)
        if (title.includes('在徐汇')) expect(found.every((row) => row.district === '徐汇')).toBe(true)
        if (title.includes('一份文件')) expect(new Set(found.map((row) => row.documentId)).size).toBe(1)
        if (title.includes('没有一项写明期限'))
          expect(rows.some((row) => row.deadline?.basis === 'stated')).toBe(false)
        expect(title.includes('没有一项数量目标')).toBe(rows.length > 0 && found.length === 0)
      }),
    )
  })
})
