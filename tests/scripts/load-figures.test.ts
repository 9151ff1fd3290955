import { describe, expect, it } from 'vitest'
import { loadFigures, loadTable, medianOf } from '../../scripts/setup/load-figures.mjs'

const report = {
  audits: {
    'largest-contentful-paint': { numericValue: 812.4 },
    'first-contentful-paint': { numericValue: 700 },
    'total-blocking-time': { numericValue: 90.5 },
    'cumulative-layout-shift': { numericValue: 0.002 },
    'network-requests': {
      details: {
        items: [
          { resourceType: 'Script', transferSize: 1000 },
          { resourceType: 'Stylesheet', transferSize: 999 },
          { resourceType: 'Script', transferSize: 500 },
        ],
      },
    },
  },
}
const run = (lcp: number, js = 1000) => ({ lcp, fcp: 500, tbt: 100, cls: 0, js })

describe('load figures', () => {
  it('come from one report; only scripts count as JavaScript', () => {
    expect(loadFigures(report)).toEqual({ lcp: 812.4, fcp: 700, tbt: 90.5, cls: 0.002, js: 1500 })
  })

  it('are refused from a page that did not load', () => {
    expect(() => loadFigures({ ...report, runtimeError: { message: 'NO_FCP' } })).toThrow('NO_FCP')
  })

  it('have a median each on its own', () => {
    const median = medianOf([run(900, 3), run(100, 2), run(500, 1), run(9000, 2), run(400, 9)])
    expect(median).toMatchObject({ lcp: 500, js: 2 })
  })

  it('do not sort numbers as words', () => {
    expect(medianOf([run(1000), run(90), run(200)]).lcp).toBe(200)
  })

  it('read as a table with the median last', () => {
    const lines = loadTable([run(812.4)], run(812.4, 123_456)).split('\n')
    expect(lines[0]).toMatch(/LCP ms.+JS kB/)
    expect(lines.at(-1)).toMatch(/^median +812 +500 +100 +0\.000 +123\.5$/)
  })
})
