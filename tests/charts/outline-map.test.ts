import { describe, expect, it } from 'vitest'
import outline from 'echarts4/map/json/province/shanghai.json'
import { markAt } from '../../src/charts/mark-walk.ts'
import { CENTRAL, outlineLayout, stripsOf } from '../../src/charts/outline/outline-layout.ts'
import { outlineMap } from '../../src/charts/outline/outline-map.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { coverageGrid } from '../../src/derive/coverage-grid.ts'
import { districtTiles } from '../../src/derive/district-rows.ts'
import { mapWords } from '../../src/messages/map.ts'
import { NO_FILTER } from '../../src/model/filter.ts'
import { unpackOutline } from '../../src/model/packed-outline.ts'
import { aDocument, aMeasure } from '../builders.ts'
import { drawn } from './drawn.ts'

const data = unpackOutline(outline)
const xuhui = aDocument({
  jurisdiction: '徐汇区',
  measures: [aMeasure({ brands: [{ id: 'service', basis: 'thematic', evidence: [] }] }), aMeasure()],
})
const setting = { kind: 'brand', preambles: false } as const
const rows = districtTiles(coverageGrid([xuhui], [xuhui], NO_FILTER, setting), 'brand')
const frame = { width: 256, height: 480, scale: 1 }
const picture = outlineMap(rows, data, frame, { theme: LIGHT, words: mapWords.zh })

describe('the map in outline', () => {
  it('has a mark for each district, in official order, with the sentence of its tile', () => {
    expect(picture.marks.map(({ id }) => id)).toEqual(rows.map(({ code }) => code))
    expect(picture.marks[1]).toMatchObject({ label: '徐汇区：1 份文件，2 条举措，涉及服务', opens: true })
    expect(picture.marks[0]).toMatchObject({ label: '黄浦区：无文件', opens: false })
  })

  it('answers to the mouse inside a district, in the inset and on the whole map alike', () => {
    const { whole, inset } = outlineLayout(data, frame)
    for (const district of [...whole.filter(({ code }) => !CENTRAL.has(code)), ...inset]) {
      const widest = stripsOf(district.rings, 4).reduce((a, b) => (b.width > a.width ? b : a))
      const hit = markAt(picture.marks, widest.x + widest.width / 2, widest.y + 2)
      // A name may stand over a neighbour; then that neighbour is what the finger sees there.
      expect([district.code, ...near(district.code)]).toContain(hit?.id)
    }
  })

  it('draws each central district twice and the others once, inside the room', () => {
    const { whole, inset } = outlineLayout(data, frame)
    expect([whole.length, inset.length]).toEqual([16, CENTRAL.size])
    for (const [x, y] of [...whole, ...inset].flatMap(({ rings }) => rings.flat())) {
      expect(x).toBeGreaterThanOrEqual(-0.5)
      expect(x).toBeLessThanOrEqual(frame.width + 0.5)
      expect(y).toBeGreaterThanOrEqual(-0.5)
      expect(y).toBeLessThanOrEqual(frame.height + 0.5)
    }
  })

  it('keeps the names apart', () => {
    const { whole, inset } = outlineLayout(data, frame)
    for (const list of [whole.filter(({ code }) => !CENTRAL.has(code)), inset]) {
      for (const [at, { label: a }] of list.entries()) {
        for (const { label: b } of list.slice(at + 1))
          expect(Math.abs(a[0] - b[0]) >= 44 || Math.abs(a[1] - b[1]) >= 16).toBe(true)
      }
    }
  })

  it('is drawn', () => expect(drawn(picture, frame)).toContain('中心七区'))
})

/** Districts whose names may stand over this one at this size. */
function near(code: string): readonly string[] {
  const { whole, inset } = outlineLayout(data, frame)
  const own = (CENTRAL.has(code) ? inset : whole).find((each) => each.code === code)!
  return [...inset, ...whole.filter((each) => !CENTRAL.has(each.code))]
    .filter(({ label }) =>
      stripsOf(own.rings, 4).some(
        (strip) =>
          Math.abs(label[0] - strip.x - strip.width / 2) < 24 + strip.width / 2 &&
          Math.abs(label[1] - strip.y) < 18,
      ),
    )
    .map((each) => each.code)
}
