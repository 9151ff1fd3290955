import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../scripts/fuzz/random.ts'
import { makeUpRecord } from '../../scripts/soak/made-up-records.ts'
import { annotationContent } from '../../src/model/records/annotation-content.ts'
import { conflictContent } from '../../src/model/records/conflict-content.ts'
import { deckContent } from '../../src/model/records/deck-content.ts'
import { ownEventContent } from '../../src/model/records/own-event-content.ts'
import { readingContent, reviewContent, targetPlanContent } from '../../src/model/records/progress-content.ts'
import { tagContent } from '../../src/model/records/tag-content.ts'
import { sureShape } from '../../src/model/sure-shape.ts'
import { spoilt } from '../exchange/runs/hostile-values.ts'

const SCHEMAS = {
  annotation: annotationContent,
  tag: tagContent,
  reading: readingContent,
  review: reviewContent,
  'own-event': ownEventContent,
  'target-plan': targetPlanContent,
  deck: deckContent,
  conflict: conflictContent,
} as const
const KINDS = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[]
const ENVELOPE = new Set(['id', 'kind', 'rev', 'v', 'createdAt', 'updatedAt', 'deletedAt', 'crc'])
const withoutEnvelope = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !ENVELOPE.has(key)))

describe('what is surely of a shape', () => {
  it.each(KINDS)('is never what the schema of a %s refuses, whatever was done to it', (kind) => {
    const random = createRandom(5)
    const isSure = sureShape(SCHEMAS[kind])
    let refused = 0
    for (let n = 0; n < 1500; n += 1) {
      const content = withoutEnvelope(makeUpRecord(random, kind))
      const value = n % 5 === 0 ? content : spoilt(random, content)
      const isSound = v.is(SCHEMAS[kind], value)
      if (isSure(value)) expect([value, isSound]).toEqual([value, true])
      if (!isSound) refused += 1
    }
    expect(refused).toBeGreaterThan(100)
  })

  it.each(KINDS.filter((kind) => kind !== 'conflict'))('is nearly every %s that is stored', (kind) => {
    const random = createRandom(6)
    const isSure = sureShape(SCHEMAS[kind], ENVELOPE)
    const sure = Array.from({ length: 200 }, () => makeUpRecord(random, kind)).filter(isSure)
    expect(sure.length).toBeGreaterThan(100)
  })

  const text = v.pipe(v.string(), v.minLength(1), v.maxLength(3))
  it.each<[string, v.GenericSchema, unknown]>([
    ['a text', text, '字'],
    ['a number', v.pipe(v.number(), v.integer(), v.minValue(1)), 1],
    ['a list', v.array(v.nullable(text)), ['a', null]],
    ['one of some', v.picklist(['a', 'b']), 'b'],
    ['an object', v.strictObject({ a: text, b: v.exactOptional(text), c: v.optional(text) }), { a: 'a' }],
    ['a tuple, or one of several', v.union([v.number(), v.strictTuple([v.number(), text])]), [1, 'a']],
    ['a record', v.record(v.string(), v.number()), { a: 1 }],
    ['a day', v.pipe(v.string(), v.isoDate()), '2024-02-29'],
    ['a length and a limit', v.pipe(v.array(v.pipe(v.number(), v.maxValue(2))), v.length(1)), [2]],
    ['what is told only when it is there', v.lazy(() => v.literal(7)), 7],
  ])('is told of %s', (_name, schema, value) => expect(sureShape(schema)(value)).toBe(true))

  it.each<[string, v.GenericSchema, unknown]>([
    ['a text that is too short', text, ''],
    ['a text that is too long', text, 'abcd'],
    ['a list in place of a text', text, ['a']],
    ['no number', v.number(), Number.NaN],
    ['a fraction', v.pipe(v.number(), v.integer()), 0.5],
    ['a key that is missing', v.strictObject({ a: text }), {}],
    ['a key too many', v.strictObject({ a: text }), { a: 'a', b: 1 }],
    ['a member that is not there but named', v.strictObject({ a: v.exactOptional(text) }), { a: undefined }],
    ['an item that is none', v.array(text), ['a', 1]],
    ['a step that is not known here', v.pipe(v.string(), v.email()), 'a@b.example'],
    ['a step that changes it', v.pipe(v.string(), v.trim()), 'a'],
    ['a schema that is not known here', v.object({ a: text }), { a: 'a' }],
    ['a member that would be filled in', v.strictObject({ a: v.optional(text, 'b') }), {}],
    ['a name that is passed over', v.record(v.string(), v.number()), JSON.parse('{"__proto__": 1}')],
    ['names of a kind', v.record(v.picklist(['a']), v.number()), { a: 1 }],
    ['a place too few', v.strictTuple([text, text]), ['a']],
    ['none of several', v.union([v.number(), v.boolean()]), 'a'],
    ['a day that is none', v.pipe(v.string(), v.isoDate()), '2024'],
    ['another length', v.pipe(v.array(v.number()), v.length(2)), [1]],
    ['too much', v.pipe(v.number(), v.maxValue(2)), 3],
  ])('is not told of %s', (_name, schema, value) => expect(sureShape(schema)(value)).toBe(false))
})
