import { readFileSync } from 'node:fs'
import { assert, constantFrom, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HATCH, hatchBox, hatchPath, hatchStrokes } from '../../src/charts/hatch.ts'
import { DARK, LIGHT } from '../../src/charts/theme.ts'

const strokesOf = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((part) => part.split(/[ L]/).map(Number) as [number, number, number, number])

describe('the no-data hatch', () => {
  it('fills a tile with strokes 6 px apart', () => {
    const strokes = strokesOf(hatchPath({ x: 0, y: 0, width: 48, height: 48 }, 1))
    expect(strokes.length).toBe(15)
    expect(strokes[0]).toEqual([0, 6, 6, 0])
  })

  it('rises at 45° and never leaves its box', () => {
    const side = double({ min: 0, max: 400, noNaN: true })
    assert(
      property(side, side, side, side, constantFrom(1, 1.25, 1.667), (x, y, width, height, scale) => {
        for (const [x1, y1, x2, y2] of strokesOf(hatchPath({ x, y, width, height }, scale))) {
          expect(Math.abs(x2 - x1 - (y1 - y2))).toBeLessThan(0.03)
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x - 0.01)
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(x + width + 0.01)
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(y - 0.01)
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height + 0.01)
        }
      }),
    )
  })

  it('is nothing in an empty box', () => {
    expect(hatchPath({ x: 10, y: 10, width: 0, height: 0 }, 1)).toBe('')
  })

  it('keeps its frame on whole pixels', () => {
    const [, frame] = hatchBox({ x: 52, y: 0, width: 48, height: 48 }, LIGHT, 1)
    expect(frame).toMatchObject({ shape: { x: 52.5, y: 0.5, width: 47, height: 47 } })
  })

  it('takes a form to be cut to', () => {
    const clip = { type: 'circle', shape: { cx: 5, cy: 5, r: 5 } } as const
    expect(hatchStrokes({ x: 0, y: 0, width: 10, height: 10 }, LIGHT, 1, clip)).toHaveProperty(
      'clipPath',
      clip,
    )
  })

  it('has the same stroke and colours in CSS', () => {
    const css = readFileSync(new URL('../../src/views/shared/hatch.css', import.meta.url), 'utf8')
    const colours = [...css.matchAll(/stroke='%23([0-9A-F]{6})'/g)].map((match) => `#${match[1]}`)
    expect(colours).toEqual([LIGHT.hatch, DARK.hatch])
    expect(css).toContain(`stroke-width='${String(HATCH.stroke).slice(1)}'`)
    expect(css).toContain(`${HATCH.pitch / 16}rem`)
  })
})
