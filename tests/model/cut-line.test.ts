import { expect, it } from 'vitest'
import { cutLine } from '../../src/model/cut-line.ts'

const LONG = `${'甲'.repeat(100)}总部${'乙'.repeat(100)}`

it.each([
  ['新增总部15家', 2, '新增总部15家'],
  [LONG, 100, `……${'甲'.repeat(18)}总部${'乙'.repeat(52)}……`],
  [LONG.slice(100), 0, `总部${'乙'.repeat(70)}……`],
  [LONG.slice(0, 102), 100, `……${'甲'.repeat(70)}总部`],
])('%s is cut around its mark at %d', (line, start, shown) => {
  const cut = cutLine({ line, marks: [{ start, end: start + 2 }] })
  expect(cut.line).toBe(shown)
  const [mark] = cut.marks
  expect(cut.line.slice(mark!.start, mark!.end)).toBe('总部')
})
