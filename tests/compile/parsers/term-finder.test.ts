import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTermFinder, type TermList, termsWithin } from '../../../src/compile/parsers/term-finder.ts'
import type { Span } from '../../../src/model/span.ts'

const list = (terms: readonly string[], except: TermList | null = null): TermList => ({ terms, except })
const read = (text: string, wanted: TermList, others: readonly TermList[] = []) =>
  within(text, { start: 0, end: text.length }, wanted, others)
const within = (text: string, piece: Span, wanted: TermList, others: readonly TermList[] = []) =>
  (termsWithin(createTermFinder([wanted, ...others])(text), piece).get(wanted) ?? []).map(
    ({ start, end, term }) => [start, end, term],
  )

describe('createTermFinder', () => {
  it('takes the longest term of a list at a place, without overlaps', () => {
    expect(read('现代服务业和服务', list(['服务', '服务业', '业和']))).toEqual([
      [2, 5, '服务业'],
      [6, 8, '服务'],
    ])
  })

  it('gives the same place to several lists', () => {
    const other = list(['金融'])
    expect(read('金融中心', list(['金融中心']), [other])).toEqual([[0, 4, '金融中心']])
    expect(read('金融中心', other, [list(['金融中心'])])).toEqual([[0, 2, '金融']])
  })

  it('finds nothing inside the words a list excepts', () => {
    const except = list(['贸易战'])
    expect(read('贸易战和贸易', list(['贸易'], except), [except])).toEqual([[4, 6, '贸易']])
  })

  it('falls back on a shorter term where only the longer one is excepted', () => {
    const except = list(['易'])
    expect(read('贸易', list(['贸易', '贸'], except), [except])).toEqual([[0, 1, '贸']])
  })

  it('gives the terms of a piece at their places in the text, and none that goes beyond it', () => {
    expect(within('金融和金融和金融', { start: 2, end: 7 }, list(['金融']))).toEqual([[3, 5, '金融']])
  })

  it('counts in UTF-16 units and stands an empty list', () => {
    expect(read('𠮷市', list(['市']))).toEqual([[2, 3, '市']])
    expect(read('市', list([]))).toEqual([])
  })

  it('agrees with a pattern of all terms, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 20 }),
        (terms, words) => {
          const text = words.join('')
          const longestFirst = [...terms].sort((a, b) => b.length - a.length)
          const matches = [...text.matchAll(new RegExp(longestFirst.join('|'), 'g'))]
          expect(read(text, list(terms))).toEqual(
            matches.map(({ index, 0: term }) => [index, index + term.length, term]),
          )
        },
      ),
    )
  })
})
