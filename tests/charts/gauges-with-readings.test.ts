import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../src/charts/drawing.ts'
import { ARC } from '../../src/charts/gauge-forms.ts'
import { gaugeLabel, gaugesPicture, targetTable } from '../../src/charts/gauges.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { NO_PROGRESS } from '../../src/derive/progress/target-progress.ts'
import { targetRows, type TargetRow } from '../../src/derive/target-rows.ts'
import { targetWords } from '../../src/messages/targets.ts'
import type { Target } from '../../src/model/dataset.ts'
import { aRecord } from '../model/records/a-record.ts'
import { aDocument, aTarget } from '../builders.ts'
import { drawn } from './drawn.ts'

const words = targetWords.zh
const frame = { width: 312, height: 240, scale: 1 }
const absolute = { kind: 'absolute', comparator: '=', value: 100, unit: '%', metric: '垃圾分类' } as const

/** A target of a plan for 2018–2020 with one reading, as it stands at the end of July 2020. */
function read(own: Partial<Target>, value: number | null, date = '2020-06-30'): TargetRow {
  const target = aTarget({ id: 't-1', ...own })
  const readings = value === null ? [] : [aRecord('reading', { value, date, unit: target.unit ?? '' })]
  const progress = new Map(value === null ? [] : [['t-1', { ...NO_PROGRESS, readings }]])
  const doc = aDocument({ period: { from: '2018', to: '2020' }, targets: [target] })
  return targetRows([doc], { of: progress, today: '2020-07-31' })[0]!
}

const picture = (row: TargetRow, variant: 'grid' | 'single' = 'grid') =>
  gaugesPicture([row], frame, { columns: 1, variant, theme: LIGHT, words })
const shapes = (row: TargetRow, variant: 'grid' | 'single' = 'grid') =>
  shapesOf((picture(row, variant).option as { series: Parameters<typeof shapesOf>[0][] }).series[0]!)
interface Drawn {
  readonly type: string
  readonly shape?: Readonly<Record<string, number>>
  readonly style?: Readonly<Record<string, unknown>>
}
const sweep = (row: TargetRow, fill: string) =>
  (shapes(row) as readonly Drawn[])
    .filter(({ type, style }) => type === 'sector' && style?.['fill'] === fill)
    .map(({ shape }) => ((shape!['endAngle']! - shape!['startAngle']!) * 180) / Math.PI / ARC.target)
const hatched = (row: TargetRow) =>
  (shapes(row) as readonly Drawn[]).some(
    ({ type, style }) => type === 'path' && style?.['stroke'] === LIGHT.hatch,
  )
const amber = (row: TargetRow) =>
  (shapes(row) as readonly Drawn[]).filter(({ style }) => style?.['stroke'] === LIGHT.amber)

describe('a gauge with a reading', () => {
  it.each([
    ['part of the way', { value: 15 }, 11, 11 / 15],
    ['nothing', { value: 15 }, 0, 0],
    ['more than asked stops at the tick', { value: 15 }, 30, 1],
    ['below nothing', { value: 15 }, -2, 0],
    ['of 1–2 to the second', { value: [1, 2] }, 1, 0.5],
    ['a cap that is broken goes into the headroom', { comparator: '<=', value: 20 }, 22, 1.1],
    ['a cap far beyond ends with the arc', { comparator: '<=', value: 20 }, 200, 1.2],
  ] as const)('is filled up to it: %s', (_what, own, value, share) =>
    expect(sweep(read(own as Partial<Target>, value), LIGHT.ink)[0]).toBeCloseTo(share, 6),
  )

  it('has the pace of its day as an amber tick, and none where there is no pace', () => {
    expect(amber(read({ value: 15 }, 11))).toHaveLength(1)
    expect(amber(read({ value: 15, deadline: null, deadlineBasis: null }, 11))).toHaveLength(0)
    expect(amber(read({ value: 15 }, null))).toHaveLength(0)
  })

  it('is hatched only without one, never at 0', () => {
    expect(hatched(read({ value: 15 }, null))).toBe(true)
    expect(hatched(read({ value: 15 }, 0))).toBe(false)
    expect(drawn(picture(read({ value: 15 }, null)), frame)).not.toMatch(/>0</)
  })

  it('sets amounts that grow from a baseline against the amount they lead to, not against a rate', () => {
    const plan = aRecord('target-plan', { baseline: { date: '2017-12-31', value: 2000 } })
    const readings = [aRecord('reading', { value: 2100, date: '2020-06-30', unit: '亿元' })]
    const target = aTarget({ id: 't-1', comparator: '>=', value: 6, unit: '%', metric: '总值年均增长' })
    const doc = aDocument({ period: { from: '2018', to: '2020' }, targets: [target] })
    const of = new Map([['t-1', { ...NO_PROGRESS, readings, plan }]])
    const row = targetRows([doc], { of, today: '2020-07-31' })[0]!
    expect(drawn(picture(row), frame)).toContain('/ ≥2382 亿元')
    expect(gaugeLabel(row, words)).toContain('个人记录 2100 亿元')
  })

  it('prints the reading, and the target beside it', () => {
    const svg = drawn(picture(read({ value: 15 }, 11)), frame)
    expect(svg).toContain('11')
    expect(svg).toContain('/ +15 家')
    const large = drawn(picture(read({ value: 15 }, 11), 'single'), frame)
    expect(large).toContain('目标 +15 家')
    expect(large).not.toContain(words.noProgress)
  })

  it('of an absolute target is full when met and empty when not', () => {
    expect(sweep(read(absolute, 100), LIGHT.ink)).toHaveLength(1)
    expect(sweep(read(absolute, 92), LIGHT.ink)).toHaveLength(0)
    expect(hatched(read(absolute, 92))).toBe(false)
    expect(hatched(read(absolute, null))).toBe(true)
  })

  it('of a target that was met and lies below again is not full, and says so', () => {
    const readings = [
      aRecord('reading', { id: 'r-1', value: 100, date: '2019-06-30', unit: '%' }),
      aRecord('reading', { id: 'r-2', value: 90, date: '2020-06-30', unit: '%' }),
    ]
    const doc = aDocument({
      period: { from: '2018', to: '2020' },
      targets: [aTarget({ id: 't-1', ...absolute })],
    })
    const own = { of: new Map([['t-1', { ...NO_PROGRESS, readings }]]), today: '2020-07-31' }
    const [row] = targetRows([doc], own)
    expect(sweep(row!, LIGHT.ink)).toHaveLength(0)
    expect(gaugeLabel(row!, words)).toContain('已达成，最近未及目标；个人记录 90 %')
  })

  it('says so in its label and its table, marked as the own record it is', () => {
    const row = read({ value: 15 }, 11)
    expect(gaugeLabel(row, words)).toBe(
      '跨国公司地区总部：目标 +15 家，2020年（明示），滞后；个人记录 11 家（2020年6月30日）',
    )
    expect(targetTable([row], words).rows[0]?.[3]).toBe('滞后；个人记录 11 家（2020年6月30日）')
  })
})
