import { describe, expect, it } from 'vitest'
import { overviewSlides } from '../../src/derive/slides.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { parseSlide } from '../../src/views/shared/presenting.ts'
import { slideFor } from '../../src/views/present/use-slide-keys.ts'
import { aDocument, aTarget } from '../builders.ts'

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['PageDown', 2, 3],
    [' ', 1, 2],
    ['ArrowLeft', 3, 2],
    ['PageUp', 2, 1],
    ['Home', 3, 1],
    ['End', 1, 4],
  ])('%s on slide %i leads to %i', (key, slide, next) => expect(slideFor(key, slide, 4)).toBe(next))

  it.each([
    ['ArrowRight', 4],
    ['ArrowLeft', 1],
    ['Home', 1],
    ['x', 2],
  ])('%s on slide %i stays', (key, slide) => expect(slideFor(key, slide, 4)).toBeNull())

  it.each([
    ['1', 1],
    ['12', 12],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['x', null],
    [undefined, null],
  ])('present=%s is slide %s', (value, slide) => expect(parseSlide(value)).toBe(slide))
})

describe('the slides of 总览', () => {
  it('are the timeline, each headline gauge, the matrix and the map', () => {
    const rows = targetRows([aDocument({ targets: [aTarget(), aTarget()] })])
    expect(overviewSlides(rows).map(({ kind }) => kind)).toEqual([
      'timeline',
      'target',
      'target',
      'coverage',
      'map',
    ])
  })
})
