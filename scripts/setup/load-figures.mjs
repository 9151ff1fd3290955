/**
 * @typedef {object} LoadFigures
 * @property {number} lcp largest contentful paint, ms
 * @property {number} fcp first contentful paint, ms
 * @property {number} tbt total blocking time, ms
 * @property {number} cls cumulative layout shift, no unit
 * @property {number} js JavaScript over the wire, bytes
 */

/** @type {readonly (readonly [key: keyof LoadFigures, head: string, digits: number, unit: number])[]} */
const COLUMNS = [
  ['lcp', 'LCP ms', 0, 1],
  ['fcp', 'FCP ms', 0, 1],
  ['tbt', 'TBT ms', 0, 1],
  ['cls', 'CLS', 3, 1],
  ['js', 'JS kB', 1, 1000],
]

/**
 * What one Lighthouse report says of loading. Throws `RangeError` when the page did not load.
 * @param {any} report
 * @returns {LoadFigures}
 */
export function loadFigures({ audits, runtimeError }) {
  if (runtimeError) throw new RangeError(`the page did not load: ${runtimeError.message}`)
  const requests = audits['network-requests'].details.items
  const scripts = requests.filter((/** @type {any} */ { resourceType }) => resourceType === 'Script')
  return {
    lcp: audits['largest-contentful-paint'].numericValue,
    fcp: audits['first-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    js: scripts.reduce(
      (/** @type {number} */ sum, /** @type {any} */ { transferSize }) => sum + transferSize,
      0,
    ),
  }
}

/**
 * The median of each figure on its own; of an even number of runs, the lower one in the middle.
 * @param {readonly LoadFigures[]} runs at least one
 * @returns {LoadFigures}
 */
export function medianOf(runs) {
  const middle = (/** @type {keyof LoadFigures} */ key) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor((runs.length - 1) / 2)] ?? Number.NaN
  return {
    lcp: middle('lcp'),
    fcp: middle('fcp'),
    tbt: middle('tbt'),
    cls: middle('cls'),
    js: middle('js'),
  }
}

/**
 * The runs and their median as lines of text.
 * @param {readonly LoadFigures[]} runs
 * @param {LoadFigures} median
 */
export function loadTable(runs, median) {
  const line = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    name.padEnd(8) + cells.map((cell) => cell.padStart(9)).join('')
  const cells = (/** @type {LoadFigures} */ figures) =>
    COLUMNS.map(([key, , digits, unit]) => (figures[key] / unit).toFixed(digits))
  return [
    line(
      'run',
      COLUMNS.map(([, head]) => head),
    ),
    ...runs.map((run, at) => line(String(at + 1), cells(run))),
    line('median', cells(median)),
  ].join('\n')
}
