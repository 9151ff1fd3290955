import { expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

it('finds in a long text what it finds in its parts', () => {
  const unit = '到2028年,推进更新,新增绿地50公顷、绿道20公里,覆盖率提高到60%以上,对标最好水平,实现全覆盖。\n'
  const found = (copies: number) =>
    factsOf(unit.repeat(copies)).targets.map(({ quote, deadline }) => `${quote} ${deadline}`)
  const once = found(1)
  expect(once).toHaveLength(3)
  expect(found(300)).toEqual(Array.from({ length: 300 }, () => once).flat())
})

it('takes a size for a goal where it is no size of a thing', () => {
  expect(factsOf('到2027年,投资额达到300亿元。').targets).toMatchObject([{ metric: '投资额', value: 300 }])
  expect(factsOf('新建场馆1座,建筑面积不低于3万平方米。').targets).toMatchObject([{ metric: '场馆' }])
})

it.each([
  ['新建一一个场馆', []],
  ['建成同一个平台', []],
  ['新建三个场馆', [['场馆', 3]]],
])('takes no number out of a word that is none: 到2027年,%s', (words, wanted) => {
  const found = factsOf(`到2027年，${words}。`).targets
  expect(found.map(({ metric, value }) => [metric, value])).toEqual(wanted)
})
