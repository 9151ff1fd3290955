// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPlaces, rangesOf, spanOf } from '../../src/anchor/dom-range.ts'

/** Paragraphs as the page sets them: some with a bold beginning, all separated by a line break of the text. */
function page(paragraphs: readonly { head: string; rest: string }[]) {
  const root = document.createElement('div')
  let start = 0
  for (const { head, rest } of paragraphs) {
    const element = document.createElement('p')
    element.dataset['start'] = String(start)
    if (head !== '') {
      const bold = document.createElement('b')
      bold.append(head)
      element.append(bold)
    }
    element.append(rest)
    root.append(element)
    start += head.length + rest.length + 1
  }
  document.body.replaceChildren(root)
  return {
    places: textPlaces(root),
    text: paragraphs.map(({ head, rest }) => head + rest).join('\n'),
  }
}

/** One range over all of them, as a person would select. */
function whole(ranges: readonly Range[]): Range {
  const range = document.createRange()
  range.setStart(ranges[0]!.startContainer, ranges[0]!.startOffset)
  range.setEnd(ranges.at(-1)!.endContainer, ranges.at(-1)!.endOffset)
  return range
}

const word = fc.string({ unit: fc.constantFrom('服', '务', '2', '。', '𠮷'), minLength: 1, maxLength: 6 })
const paragraphs = fc.array(fc.record({ head: fc.oneof(fc.constant(''), word), rest: word }), {
  minLength: 1,
  maxLength: 5,
})

describe('dom-range', () => {
  it('gives back the offsets of any selection (any paragraphs, any span)', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(60), fc.integer({ min: 1, max: 40 }), (given, at, length) => {
        const { places, text } = page(given)
        fc.pre(at < text.length)
        const end = Math.min(text.length, at + length)
        const ranges = rangesOf(places, { start: at, end })
        const words = text.slice(at, end)
        expect(ranges.map(String).join('')).toBe(words.replaceAll('\n', ''))
        if (words.startsWith('\n') || words.endsWith('\n')) return // a line break is no place on the page
        expect(spanOf(places, whole(ranges))).toEqual({ start: at, end })
      }),
      { numRuns: 300 },
    )
  })

  it('takes a selection that ends at the beginning of the next paragraph for one that ends before it', () => {
    const { places } = page([
      { head: '', rest: '甲乙' },
      { head: '', rest: '丙丁' },
    ])
    const range = document.createRange()
    range.setStart(places[0]!.element.firstChild!, 1)
    range.setEnd(places[1]!.element, 0)
    expect(spanOf(places, range)).toEqual({ start: 1, end: 3 })
  })

  it('takes everything when the selection begins and ends outside the text', () => {
    const { places, text } = page([
      { head: '一、', rest: '甲' },
      { head: '', rest: '乙' },
    ])
    const range = document.createRange()
    range.selectNodeContents(document.body)
    expect(spanOf(places, range)).toEqual({ start: 0, end: text.length })
  })

  it('is null for a selection beside the text, and has no range between paragraphs', () => {
    const { places } = page([
      { head: '', rest: '甲' },
      { head: '', rest: '乙' },
    ])
    const aside = document.createElement('p')
    aside.append('旁')
    document.body.append(aside)
    const range = document.createRange()
    range.selectNodeContents(aside)
    expect(spanOf(places, range)).toBeNull()
    expect(rangesOf(places, { start: 1, end: 2 })).toEqual([])
  })

  it('is null while the pieces are not on the page', () => {
    const { places } = page([{ head: '', rest: '甲乙' }])
    const range = document.createRange()
    range.selectNodeContents(places[0]!.element)
    document.body.replaceChildren('别的')
    const other = document.createRange()
    other.selectNodeContents(document.body)
    expect(spanOf(places, other)).toBeNull()
  })

  it('covers a piece of another length whole, and gives its ends for a selection inside it', () => {
    const root = document.createElement('p')
    const [before, odd] = [document.createElement('span'), document.createElement('span')]
    before.dataset['start'] = '0'
    before.append('甲')
    Object.assign(odd.dataset, { start: '1', length: '1' })
    odd.append('𬀩')
    root.append(before, odd)
    document.body.replaceChildren(root)
    const places = textPlaces(root)
    expect(rangesOf(places, { start: 0, end: 2 }).map(String)).toEqual(['甲', '𬀩'])
    const range = document.createRange()
    range.setStart(before.firstChild!, 0)
    range.setEnd(odd.firstChild!, 2)
    expect(spanOf(places, range)).toEqual({ start: 0, end: 2 })
  })
})
