import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAnchor } from '../../src/anchor/find-anchor.ts'
import { makeSelector } from '../../src/anchor/make-selector.ts'

const TEXT =
  '到2020年,科技服务业增加值占地区生产总值的比重达到20%左右。服务经济能级持续提升,深化创新示范区引领作用。' +
  '到2020年,新增跨国公司地区总部15家。特色服务品牌加快涌现,聚焦重点领域和关键环节,引进一批企业。'
const select = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return makeSelector(TEXT, [], { start, end: start + words.length })
}
const LATER = '新增跨国公司地区总部15家'

describe('findAnchor', () => {
  it('finds words where they were', () => {
    const selector = select(LATER)
    expect(findAnchor(TEXT, selector)).toEqual({
      kind: 'exact',
      span: { start: selector.start, end: selector.end },
    })
  })

  it('tells two places with the same words apart by their surroundings', () => {
    const second = select('到2020年', 10)
    expect(findAnchor(TEXT, second)).toMatchObject({ kind: 'exact', span: { start: second.start } })
  })

  it('follows words that moved with their surroundings', () => {
    const selector = select(LATER)
    expect(findAnchor(`新的一段。\n${TEXT}`, selector)).toEqual({
      kind: 'moved',
      span: { start: selector.start + 6, end: selector.end + 6 },
    })
  })

  it('does not take the offset for the place when other words stand there now', () => {
    const selector = select(LATER)
    const changed = TEXT.replace('到2020年,科技', '至2020年末,科技')
    expect(findAnchor(changed, selector)).toMatchObject({
      kind: 'moved',
      span: { start: selector.start + 1 },
    })
  })

  it('never attaches words whose figure changed', () => {
    expect(findAnchor(TEXT.replace('15家', '25家'), select(LATER))).toEqual({ kind: 'lost' })
  })

  it('never attaches deleted words to a sentence like them', () => {
    const without = TEXT.replace(LATER, '')
    expect(findAnchor(`${without}新增外资研发中心20家。`, select(LATER))).toEqual({ kind: 'lost' })
  })

  it('leaves a short word in strange surroundings to the person', () => {
    expect(findAnchor('这里的企业完全不同,上下文也都换过了。', select('企业', 60))).toMatchObject({
      kind: 'review',
      candidates: [{ start: 3, end: 5 }],
    })
  })

  it('leaves two places that fit alike to the person, and names both', () => {
    const selector = select('到2020年')
    const anchor = findAnchor(`甲:到2020年。乙:到2020年。`, { ...selector, start: 90, end: 96 })
    expect(anchor).toMatchObject({ kind: 'review', candidates: [{ start: 2 }, { start: 11 }] })
  })

  it('takes a long quote that stands once, whatever surrounds it', () => {
    const long = '科技服务业增加值占地区生产总值的比重达到20%左右'
    expect(findAnchor(`只剩这句:${long}!`, select(long))).toMatchObject({ kind: 'moved' })
  })

  it('only ever answers with the very same words (any text, any edit)', () => {
    const text = fc.string({ unit: fc.constantFrom('服', '务', '2', '0', '年', '。', '𠮷'), maxLength: 60 })
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.integer({ min: 1, max: 12 }), (before, after, at, length) => {
        fc.pre(at < before.length)
        const selector = makeSelector(before, [], { start: at, end: Math.min(before.length, at + length) })
        const anchor = findAnchor(after, selector)
        if ('span' in anchor) {
          expect(after.slice(anchor.span.start, anchor.span.end)).toBe(selector.quote.exact)
        }
        expect(findAnchor(before, selector).kind).toBe('exact')
      }),
      { numRuns: 2000 },
    )
  })
})
