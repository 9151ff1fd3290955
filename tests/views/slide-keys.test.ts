import { describe, expect, it } from 'vitest'
import { overviewSlides } from '../../src/derive/slides.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { parseSlide } from '../../src/state/slide-address.ts'
import { actionOf, USUAL_KEYS } from '../../src/model/key-choices.ts'
import { slideFor, type SlideTurn } from '../../src/views/present/use-slide-keys.ts'
import { aDocument, aTarget } from '../builders.ts'

/** The slide a key leads to, by the table of keys. */
const slideBy = (key: string, slide: number) =>
  slideFor(actionOf(USUAL_KEYS, 'slides', key.toLowerCase()) as SlideTurn, slide, 4)

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['PageDown', 2, 3],
    [' ', 1, 2],
    ['ArrowLeft', 3, 2],
    ['PageUp', 2, 1],
    ['Home', 3, 1],
    ['End', 1, 4],
  ])('%s on slide %i leads to %i', (key, slide, next) => expect(slideBy(key, slide)).toBe(next))

  it.each([
    ['ArrowRight', 4],
    ['ArrowLeft', 1],
    ['Home', 1],
  ])('%s on slide %i stays', (key, slide) => expect(slideBy(key, slide)).toBeNull())

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
