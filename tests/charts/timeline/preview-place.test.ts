import { expect, it } from 'vitest'
import { previewPlace } from '../../../src/charts/timeline/preview-place.ts'

const FRAME = { width: 1000, height: 500, scale: 1 }
const BOX = { width: 300, height: 200 }
const mark = (x: number, y: number, words = 0) => ({
  rect: { x, y, width: 80, height: 18 },
  also: words === 0 ? [] : [{ x: x + 85, y, width: words, height: 18 }],
})

it.each([
  // mark, left, top, where the line meets it
  ['right of its words, joined to them', mark(200, 200, 300), { left: 609, top: 189, join: 20 }],
  ['kept inside the stage at its foot', mark(200, 480), { left: 304, top: 296, join: 193 }],
  ['kept inside the stage at its head', mark(200, 0), { left: 304, top: 0, join: 9 }],
  ['below a mark whose words reach the end', mark(200, 200, 600), { left: 232, top: 226, join: null }],
  ['above one at the foot of the stage', mark(200, 400, 600), { left: 232, top: 192, join: null }],
  ['no further right than the stage', mark(900, 100), { left: 696, top: 126, join: null }],
] as const)('a preview stands %s', (_, of, place) => expect(previewPlace(of, FRAME, BOX)).toEqual(place))
