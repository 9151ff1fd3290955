import { describe, expect, it } from 'vitest'
import { drawingSeries, shapesOf, type Shape } from '../../src/charts/drawing.ts'
import { JOINED, joinedShapes } from '../../src/charts/joined-shapes.ts'
import { words } from '../../src/charts/words.ts'
import { drawn } from './drawn.ts'

const FRAME = { width: 100, height: 40, scale: 1 }
const ink = { fill: '#1C1B19' }
const rect = (x: number, style: object = ink, more: object = {}): Shape =>
  ({ type: 'rect', shape: { x, y: 4, width: 6, height: 8 }, style, ...more }) as Shape
const circle = (cx: number, style: object = ink): Shape =>
  ({ type: 'circle', shape: { cx, cy: 20, r: 4 }, style }) as Shape
const polygon = (x: number): Shape =>
  ({
    type: 'polygon',
    shape: {
      points: [
        [x, 30],
        [x + 6, 26],
        [x + 6, 34],
      ],
    },
    style: ink,
  }) as Shape
const said = words([{ text: '15家', colour: '#1C1B19' }], { x: 60, y: 20, size: 12 })

const kinds = (shapes: readonly Shape[]) => joinedShapes(shapes).map(({ type }) => type)
const svgOf = (shapes: readonly Shape[]) =>
  drawn({ option: { animation: false, series: [drawingSeries('drawing', shapes)] }, marks: [] }, FRAME)
/** Every number a drawing goes to: with the shapes the same, so are they. */
const places = (svg: string) =>
  [...svg.matchAll(/ (?:d|points)="([^"]+)"/g)].flatMap(([, d = '']) => d.match(/[\d.]+/g) ?? [])

describe('joined shapes', () => {
  it('makes one of all that look alike', () =>
    expect(kinds([rect(0), polygon(10), circle(30), rect(40)])).toEqual([JOINED]))

  it.each([
    ['another colour', rect(0, { fill: '#9B1C1C' })],
    ['a gradient', rect(0, { fill: { type: 'linear' } })],
    ['an opacity', rect(0, { ...ink, opacity: 0.5 })],
    ['rounded corners', { ...rect(0), shape: { x: 0, y: 4, width: 6, height: 8, r: 3 } } as Shape],
    ['an edge that cuts it', rect(0, ink, { clipPath: rect(0) })],
    ['a place below the rest', rect(0, ink, { z2: -1 })],
  ])('leaves alone what has %s', (_, other) =>
    expect(joinedShapes([rect(20), other, rect(40)])).toHaveLength(2),
  )

  it('puts words last', () => expect(kinds([said, rect(0), circle(20)])).toEqual([JOINED, 'text']))

  it('loses no shape', () => {
    const all = [rect(0), said, circle(20), polygon(40), rect(60, { fill: '#9B1C1C' })]
    const parts = joinedShapes(all).flatMap((shape) => {
      const { parts: own } = (shape as { shape?: { parts?: Shape[] } }).shape ?? {}
      return own ?? [shape]
    })
    expect(new Set(parts)).toEqual(new Set(all))
  })

  it('draws each part where it stood alone', () => {
    const alone = [rect(0), polygon(40)]
    const one = joinedShapes(alone)
    expect(one).toHaveLength(1)
    expect(new Set(places(svgOf(one)))).toEqual(new Set(places(svgOf(alone))))
  })

  it('hands out the shapes of a series as they are', () =>
    expect(shapesOf(drawingSeries('drawing', [said]))).toEqual([said]))
})
