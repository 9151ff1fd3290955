import { expect, it } from 'vitest'
import { createUnitTable } from '../../src/compile/unit-table.ts'

it('learns each unit once, when it first comes by', () => {
  const learned: number[] = []
  const table = createUnitTable((unit) => {
    learned.push(unit)
    return unit === 0 ? 255 : 1
  })
  expect([table(0), table(0xffff), table(0), table(0xffff)]).toEqual([255, 1, 255, 1])
  expect(learned).toEqual([0, 0xffff])
})
