import { describe, expect, it } from 'vitest'
import { collectPatterns, placeOf } from '../scripts/patterns/collect-patterns.ts'
import { patternName, readRecord } from '../scripts/patterns/pattern-record.ts'

// Patterns that are built are seen only where their modules have not been loaded before: this test needs a file of its own.
const { patterns, unseen } = await collectPatterns()

describe('the regular expressions of src and scripts', () => {
  it.each([
    ['written out', 'src/compile/clean/line-forms.ts', '有关|机关'],
    ['written in a script', 'scripts/build/page.ts', 'srcset'],
    ['built from a list of words', 'src/compile/metadata/labels.ts', '来\\s{0,6}源'],
    ['built from the lexicon', 'src/compile/evidence/bodies.ts', '浦东新区'],
  ])('are found where they are %s', (_, file, words) => {
    const there = patterns.filter((pattern) => pattern.file === file)
    expect(there.some(({ source }) => source.includes(words))).toBe(true)
    expect(there.every(({ line }) => line > 0)).toBe(true)
  })

  it('are all built while the modules load or the seeds are compiled', () => expect(unseen).toEqual([]))

  it('have been found safe or are named as waiting; where one is new, run npm run check:patterns', () => {
    const { safe, waiting } = readRecord()
    const known = new Set([...safe, ...waiting])
    const unchecked = patterns.filter((pattern) => !known.has(patternName(pattern)))
    expect(unchecked.map((pattern) => `${placeOf(pattern)}: ${pattern.source}`)).toEqual([])
  })

  it('wait no longer once they are gone or were found safe', () => {
    const { safe, waiting } = readRecord()
    const names = new Set(patterns.map(patternName))
    expect(waiting.filter((name) => !names.has(name) || safe.includes(name))).toEqual([])
  })
})
