import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canStart } from '../../../src/derive/progress/counted-reading.ts'
import { judge } from '../../../src/derive/progress/judge.ts'
import {
  isFalling,
  pathKind,
  type DatedValue,
  type JudgedTarget,
} from '../../../src/derive/progress/judged-target.ts'
import type { TargetStatus } from '../../../src/derive/target-status.ts'
import { aJudged } from './a-target.ts'

/** From worst to best; the two that no figure has been put in for are no place in it. */
const WORST_FIRST: readonly TargetStatus[] = ['due', 'behind', 'on-track', 'achieved-late', 'achieved']
const goodness = (status: TargetStatus) => WORST_FIRST.indexOf(status)

const DAY_0 = Date.UTC(2016, 0, 1)
const dayAt = (days: number) => new Date(DAY_0 + days * 86_400_000).toISOString().slice(0, 10)
const day = fc.integer({ min: 0, max: 4000 }).map(dayAt)
const figure = fc.oneof(fc.integer({ min: -9, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true }))

const gain = fc.double({ min: 0, max: 60, noNaN: true })

const target: fc.Arbitrary<JudgedTarget> = fc
  .record({
    form: fc.constantFrom<Partial<JudgedTarget>>(
      { comparator: '>=', value: 20 },
      { comparator: '~', value: 20, unit: '%' },
      { comparator: '=', value: 20 },
      { comparator: '+', value: 20 },
      { comparator: '+', value: [1, 2] },
      { comparator: 'range', value: [20, 30] },
      { comparator: '<=', value: 20 },
      { comparator: '>=', value: 8, unit: '%', metric: '生产总值年均增长' },
      { kind: 'absolute', comparator: '=', value: 100, unit: '%' },
      { kind: 'absolute', comparator: '=', value: 0, unit: null },
      { kind: 'absolute', comparator: '=', value: 1, unit: '次' },
    ),
    deadline: fc.constantFrom('2018-06-30', '2020', '2020-11', '2018/2021', null),
    startsOn: fc.constantFrom('2018-01-01', '2018-11-12', null),
  })
  .map(({ form, deadline, startsOn }) =>
    aJudged({
      ...form,
      startsOn,
      deadline: deadline === null ? null : { date: deadline, printed: null, basis: 'stated' },
    }),
  )

const readings = fc
  .array(fc.record({ date: day, value: figure }), { minLength: 1, maxLength: 6 })
  .map((all) => all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
const baseline = fc.option(fc.record({ date: day, value: figure }), { nil: null })

const stand = (on: JudgedTarget, read: readonly DatedValue[], start: DatedValue | null, today: string) =>
  judge(on, { readings: read, reviews: [], plan: { baseline: start, setStatus: null } }, today).status

describe('the status rule', () => {
  it('never makes a status worse for more progress, where less is better for a lower value', () => {
    const seen = new Set<TargetStatus>()
    fc.assert(
      fc.property(target, readings, baseline, day, fc.nat(), gain, (on, read, start, today, at, more) => {
        // The first day a path can start from: another start is another path.
        const first = read.find(({ value }) => canStart(value, on))?.date ?? '9999-12-31'
        const place = start === null ? 1 + (at % Math.max(1, read.length - 1)) : at % read.length
        const known = read.filter(({ date }) => date <= today)
        fc.pre(place < known.length && (start !== null || read[place]!.date > first))
        const better = isFalling(pathKind(on, start !== null)) ? -more : more
        const advanced = read.map((each, index) =>
          index === place ? { ...each, value: each.value + better } : each,
        )
        const before = stand(on, read, start, today)
        seen.add(before)
        expect(goodness(stand(on, advanced, start, today))).toBeGreaterThanOrEqual(goodness(before))
      }),
      { numRuns: 3000 },
    )
    expect([...seen].sort()).toEqual([...WORST_FIRST].sort())
  })

  it('never makes a status better for time alone', () => {
    let changed = 0
    fc.assert(
      fc.property(target, readings, baseline, day, fc.nat({ max: 2000 }), (on, read, start, today, later) => {
        fc.pre(read.every(({ date }) => date <= today))
        const then = dayAt((Date.parse(today) - DAY_0) / 86_400_000 + later)
        const [now, after] = [stand(on, read, start, today), stand(on, read, start, then)]
        if (now !== after) changed += 1
        expect(goodness(after)).toBeLessThanOrEqual(goodness(now))
      }),
      { numRuns: 2000 },
    )
    expect(changed).toBeGreaterThan(0)
  })

  it('gives 尚无数据 for no reading, whatever the day', () => {
    fc.assert(
      fc.property(target, baseline, day, (on, start, today) => {
        expect(stand(on, [], start, today)).toBe('no-reading')
      }),
    )
  })
})
