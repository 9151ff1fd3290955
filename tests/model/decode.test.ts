import { anything, assert, constantFrom, nat, oneof, property } from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { openedFile } from '../../src/model/dataset-schema.ts'
import { decoder } from '../../src/model/decode.ts'
import { facts } from '../../src/model/summary-schema.ts'
import { sureShape } from '../../src/model/sure-shape.ts'
import { anyDocument } from '../a-corpus.ts'
import { projectLexicon } from '../project-lexicon.ts'

const SOURCE = `东湖区商业三年行动方案（2024—2026年）
发布机构：东湖区商务委　发布日期：2024-03-05
为加快发展，制定本行动方案。
一、总体目标
到2026年，新增首店20家，销售额达到10—12亿元。
二、重点任务
（一）做优服务。打响“上海服务”品牌，由区商务委牵头。
`

/** A document's file as its reader gets it. */
const file = (): unknown => {
  const bytes = new TextEncoder().encode(SOURCE)
  const { document } = compileDocument({ file: 'a.txt', sha256: '0'.repeat(64), bytes }, projectLexicon())
  return { ...JSON.parse(JSON.stringify(document)), removed: ['一'] }
}

/** A word, number or nothing as it may stand in a damaged file, and things of the wrong kind. */
const anyDamage = oneof(
  constantFrom<unknown>(null, undefined, '', '2018-13', '2018-02-30', -1, 0.5, Number.NaN, -0, [], {}, true),
  anything(),
)

type Holder = Record<string, unknown>

/** Every object and list in a value, itself first. */
function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)]
}

/** Puts something in the place of one of its parts, takes that out, or adds a part nobody knows. */
function damaged(
  value: unknown,
  at: number,
  part: number,
  how: 'put' | 'take' | 'add',
  other: unknown,
): unknown {
  const holders = holdersIn(value)
  const holder = holders[at % holders.length]!
  const keys = Object.keys(holder)
  const key = keys[part % keys.length]
  if (how === 'add' || key === undefined) {
    if (Array.isArray(holder)) holder.push(other)
    else holder['unknown'] = other
  } else if (how === 'put') holder[key] = other
  else delete holder[key]
  return value
}

describe('what is surely a file of the app', () => {
  it('knows every part of the files of the app', () => {
    expect(sureShape(openedFile)(file())).toBe(true)
    assert(
      property(anyDocument, (doc) => {
        const own = JSON.parse(JSON.stringify({ schema: 'cetu-facts/1', documents: [doc] }))
        expect(sureShape(facts)(own)).toBe(true)
      }),
    )
  })

  it('says yes only to what the schema takes, and gives back as it is', () => {
    const isSure = sureShape(openedFile)
    const whole = JSON.stringify(file())
    let [yes, no] = [0, 0]
    assert(
      property(nat(), nat(), constantFrom('put', 'take', 'add'), anyDamage, (at, part, how, other) => {
        const made = damaged(JSON.parse(whole), at, part, how, other)
        if (!isSure(made)) return void (no += 1)
        yes += 1
        const result = v.safeParse(openedFile, made)
        expect(result.success).toBe(true)
        expect(result.output).toEqual(made)
      }),
      { numRuns: 600, seed: 7 },
    )
    expect(Math.min(yes, no)).toBeGreaterThan(5)
  })
})

describe('a decoder', () => {
  it('gives the value itself, and names the place of what does not fit', () => {
    const decode = decoder(v.strictObject({ a: v.array(v.number()) }))
    const value = { a: [1, 2] }
    expect(decode(value)).toBe(value)
    expect(() => decode({ a: [1, '2'] })).toThrow(/a\.1/)
  })
})
