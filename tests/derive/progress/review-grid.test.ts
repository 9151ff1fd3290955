import { describe, expect, it } from 'vitest'
import { periodEnd, reviewGrid, type Cycle } from '../../../src/derive/progress/review-grid.ts'
import { aRecord } from '../../model/records/a-record.ts'

const review = (own: Readonly<Record<string, unknown>>) =>
  aRecord('review', { judgedOn: '2020-07-10', cycle: 'quarter', period: '2020-Q2', ...own })
const grounds = { publishedOn: '2018-11-12', end: '2020-12-31', asOf: '2020-07-31', reviews: [review({})] }
const states = (cycle: Cycle, own: Partial<typeof grounds> = {}) =>
  reviewGrid(cycle, { ...grounds, ...own }).map(({ year, cells }) => [
    year,
    cells.map((cell) => cell?.state[0] ?? '-').join(''),
  ])

describe('the grid of reviews', () => {
  it('has no cell before the publication, and tells passed, reviewed and open periods apart', () =>
    expect(states('quarter')).toEqual([
      [2018, '---m'],
      [2019, 'mmmm'],
      [2020, 'mroo'],
    ]))

  it('shows months and years by themselves', () => {
    expect(states('month')[0]).toEqual([2018, '----------mm'])
    expect(states('year')).toEqual([
      [2018, 'm'],
      [2019, 'm'],
      [2020, 'o'],
    ])
  })

  it('ends with the deadline, apart from the year of the as-of day and those reviewed', () =>
    expect(
      states('quarter', {
        asOf: '2026-11-21',
        reviews: [review({ period: '2023-Q1', judgedOn: '2023-04-02' })],
      }),
    ).toEqual([
      [2018, '---m'],
      [2019, 'mmmm'],
      [2020, 'mmmm'],
      [2023, 'raaa'],
      [2026, 'aaaa'],
    ]))

  it('takes a review made after the as-of day for none', () =>
    expect(states('quarter', { asOf: '2020-07-09' })[2]).toEqual([2020, 'mmoo']))

  it('shows the review made last of those of one period', () => {
    const later = review({ id: 'review-2', judgedOn: '2020-07-20', verdict: 'met' })
    const grid = reviewGrid('quarter', { ...grounds, reviews: [...grounds.reviews, later] })
    expect(grid[2]?.cells[1]?.review?.verdict).toBe('met')
  })

  it('of a document without date or deadline begins with the as-of day', () =>
    expect(
      reviewGrid('year', { publishedOn: null, end: null, asOf: '2020-07-31', reviews: [] }),
    ).toMatchObject([{ year: 2020 }]))

  it.each([
    ['2020-Q1', '2020-03-31'],
    ['2020-Q4', '2020-12-31'],
    ['2020-02', '2020-02-29'],
    ['2020', '2020-12-31'],
  ])('%s ends on %s', (period, day) => expect(periodEnd(period)).toBe(day))
})
