import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '../../src/state/address.ts'
import {
  embedded,
  embeddedChart,
  embedQuery,
  openedFrom,
  otherDataset,
  permalink,
  readEmbed,
  wholeApp,
} from '../../src/state/permalink.ts'

const LOADED = '5ce10b891ab0'
const view = parseAddress('#/timeline?brand=service&from=2018-01-01&to=2020-01-01&lanes=brand&present=1')

describe('a copied link', () => {
  it('holds filter, range, mark, day and dataset, and does not present', () => {
    const link = permalink(view, { dataset: LOADED, asOf: '2026-11-21', mark: 'service|e-1' })
    expect(formatAddress(link)).toBe(
      '#/timeline?asOf=2026-11-21&brand=service&data=5ce10b891ab0&from=2018-01-01&lanes=brand&mark=service%7Ce-1&to=2020-01-01',
    )
    expect(otherDataset(parseAddress(formatAddress(link)).params, LOADED)).toBeNull()
  })

  it('keeps the mark the address already holds', () => {
    const link = permalink(parseAddress('#/?mark=e-1'), { dataset: LOADED, asOf: '2026-11-21', mark: null })
    expect(link.params['mark']).toBe('e-1')
  })
})

describe('the dataset of a link', () => {
  it.each([
    ['0123456789ab', '0123456789ab'],
    [LOADED, null],
    ['0123456789AB', null],
    ['0123', null],
    ['0123456789ab<b>', null],
    [undefined, null],
  ])('%s is another one: %s', (data, other) => {
    expect(otherDataset(data === undefined ? {} : { data }, LOADED)).toBe(other)
  })
})

describe('a chart standing alone', () => {
  it('keeps filter and range and leaves the visit out', () => {
    const visited = parseAddress(
      '#/timeline?brand=service&from=2018-01-01&to=2020-01-01&mark=e-1&data=0123456789ab',
    )
    const alone = embedded('lanes', visited)
    expect(formatAddress(alone)).toBe('#/timeline?brand=service&chart=lanes&from=2018-01-01&to=2020-01-01')
    expect(embeddedChart(alone.params)).toBe('lanes')
    expect(formatAddress(wholeApp(alone))).toBe('#/timeline?brand=service&from=2018-01-01&to=2020-01-01')
  })

  it.each(['', 'pie', 'LANES'])('asked for as 「%s」 is none', (chart) => {
    expect(embeddedChart({ chart })).toBeNull()
  })

  it('takes filter and day along to what is opened from it', () => {
    const from = parseAddress('#/?chart=map&brand=service&asOf=2020-01-01')
    const wanted = parseAddress('#/reader/d-1?fact=t-1')
    expect(formatAddress(openedFrom(from, wanted))).toBe(
      '#/reader/d-1?asOf=2020-01-01&brand=service&fact=t-1',
    )
  })

  it.each([
    ['?embed=1', { language: null, theme: null }],
    ['?embed=1&lang=en&theme=dark', { language: 'en', theme: 'dark' }],
    [embedQuery('zh'), { language: 'zh', theme: null }],
    ['?embed=0', null],
    ['?embed', null],
    ['', null],
  ])('is asked for by the query 「%s」: %j', (search, wishes) => expect(readEmbed(search)).toEqual(wishes))
})
