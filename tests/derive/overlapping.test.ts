import { array, assert, boolean, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { overlapping } from '../../src/derive/overlapping.ts'
import { overlaps, type Span } from '../../src/model/span.ts'

const spans = tuple(boolean(), array(tuple(nat(60), nat(30)), { maxLength: 40 })).map(([isInOrder, made]) => {
  const all = made.map(([start, length]): Span => ({ start, end: start + length }))
  return isInOrder ? all.sort((a, b) => a.start - b.start) : all
})

test('what is looked up by a span is what shares characters with it, in the order of all', () => {
  assert(
    property(spans, nat(70), nat(40), (made, start, length) => {
      const items = made.map((span, index) => ({ span, index }))
      const looked = { start, end: start + length }
      expect(overlapping(items)(looked)).toEqual(items.filter(({ span }) => overlaps(span, looked)))
    }),
  )
})

test('something that begins far before a span and reaches into it is found', () => {
  const whole = { span: { start: 0, end: 100 } }
  const inner = Array.from({ length: 20 }, (_, at) => ({ span: { start: at + 1, end: at + 2 } }))
  const late = { span: { start: 90, end: 95 } }
  expect(overlapping([whole, ...inner, late])({ start: 80, end: 91 })).toEqual([whole, late])
})
