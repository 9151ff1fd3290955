import { assert, constantFrom, integer, nat, pre, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchedText } from '../../src/anchor/candidates.ts'
import { differencesAt } from '../../src/anchor/differences-at.ts'
import { isTelling } from '../../src/anchor/differences.ts'
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
      differences: [],
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

  it.each([
    ['full width', (text: string) => text.replaceAll('15', '１５').replaceAll(',', '，')],
    ['Kangxi radicals', (text: string) => text.replaceAll('用', '⽤').replaceAll('生', '⽣')],
    ['blanks beside figures', (text: string) => text.replaceAll('15家', ' 15 家')],
    ['a line break inside', (text: string) => text.replace('跨国公司', '跨国\n公司')],
    ['an invisible character inside', (text: string) => text.replace('跨国公司', '跨国\u200B公司')],
  ])('finds words set in %s', (_, set) => {
    const [before, after] = ['甲方大力发展。' + TEXT, set('甲方大力发展。' + TEXT)]
    const words = `深化创新示范区引领作用。到2020年,${LATER}`
    const start = before.indexOf(words)
    const selector = makeSelector(before, [], { start, end: start + words.length })
    const anchor = findAnchor(after, selector)
    expect(anchor).toMatchObject({ kind: 'moved', differences: [] })
    const span = 'span' in anchor ? anchor.span : { start: 0, end: 0 }
    expect(after.slice(span.start, span.end)).toBe(set(words).trim())
  })

  it.each([
    ['a figure', '15家', '25家', [{ kind: 'figure', from: '15家', to: '25家' }]],
    ['a denial', '新增跨国', '不新增跨国', [{ kind: 'sense', from: '', to: '不' }]],
    ['a bound', '15家', '15家以上', [{ kind: 'sense', from: '', to: '以上' }]],
    [
      'a figure that only ends in the same one',
      '部15家',
      '部115家',
      [{ kind: 'figure', from: '15家', to: '115家' }],
    ],
  ])('never attaches words with another %s, and says which', (_, from, to, differences) => {
    const anchor = findAnchor(TEXT.replace(from, to), select(LATER))
    expect(anchor).toMatchObject({ kind: 'review', candidates: [{ differences }] })
  })

  it('reads the figure that begins before the marked words', () => {
    const anchor = findAnchor(TEXT.replace('部15家', '部115家'), select('15家。特色服务品牌'))
    expect(anchor).toMatchObject({
      kind: 'review',
      candidates: [{ differences: [{ kind: 'figure', from: '15家', to: '115家' }] }],
    })
  })

  it('never attaches deleted words to a sentence like them', () => {
    const without = TEXT.replace(LATER, '')
    const anchor = findAnchor(`${without}新增外资研发中心20家。`, select(LATER))
    expect(['review', 'lost']).toContain(anchor.kind)
  })

  it('follows words lightly reworded in their place, and says how', () => {
    const words = '特色服务品牌加快涌现,聚焦重点领域和关键环节'
    const anchor = findAnchor(TEXT.replace('加快涌现', '加速涌现'), select(words))
    expect(anchor).toMatchObject({ kind: 'moved', differences: [{ kind: 'words', from: '快', to: '速' }] })
  })

  it('leaves reworded words to the person where others like them stood when the note was made', () => {
    const like = '特色制造品牌加快涌现,聚焦重点领域和关键环节。'
    const text = like + TEXT
    const start = text.indexOf('特色服务品牌')
    const selector = makeSelector(text, [], { start, end: start + 23 })
    expect(selector.alike).toBe(1)
    expect(findAnchor(text.replace('服务品牌加快', '服务品牌加速'), selector).kind).toBe('review')
  })

  it('never takes the copy that stayed for the one that was deleted', () => {
    const sentence = '聚焦重点领域和关键环节,引进一批具有国际影响力的企业。'
    const text = `${sentence}甲、乙、丙三方分工负责,按季度通报进展。${sentence}`
    const selector = makeSelector(text, [], { start: 0, end: sentence.length })
    expect(selector.copies).toBe(2)
    expect(findAnchor(text.slice(sentence.length), selector).kind).toBe('review')
  })

  it.each([
    ['到2020年,新增总部15家', '到2020年,新增总部15家以下。'],
    ['提供资助20家', '提供资助20家'],
  ])('sees at the end of 「%s」 what was put behind it', (before, after) => {
    const selector = makeSelector(before, [], { start: 0, end: before.length })
    expect(findAnchor(after, selector).kind).toBe(before === after ? 'exact' : 'review')
  })

  it('finds words without context where they were', () => {
    const bare = { ...select(LATER), quote: { exact: LATER, prefix: '', suffix: '' } }
    expect(findAnchor(TEXT, bare).kind).toBe('exact')
  })

  it('leaves a short word in strange surroundings to the person', () => {
    expect(findAnchor('这里的企业完全不同,上下文也都换过了。', select('企业', 60))).toMatchObject({
      kind: 'review',
      candidates: [{ start: 3, end: 5, differences: [] }],
    })
  })

  it('leaves two places that fit alike to the person, and names both in reading order', () => {
    const selector = select('到2020年')
    const anchor = findAnchor(`甲:到2020年。乙:到2020年。`, { ...selector, start: 90, end: 96 })
    expect(anchor).toMatchObject({ kind: 'review', candidates: [{ start: 2 }, { start: 11 }] })
  })

  it('is not sure of a place once the same words and context stand there twice', () => {
    const selector = select(LATER)
    const around = TEXT.slice(selector.start - 32, selector.end + 32)
    expect(findAnchor(`${TEXT}\n${around}`, selector).kind).toBe('review')
  })

  it('takes a long quote that stands once, whatever surrounds it', () => {
    const long = '科技服务业增加值占地区生产总值的比重达到20%左右'
    expect(findAnchor(`只剩这句:${long}!`, select(long))).toMatchObject({ kind: 'moved' })
  })

  it('proposes a short figure by its context alone', () => {
    expect(findAnchor(TEXT.replace('15', '30'), select('15'))).toMatchObject({
      kind: 'review',
      candidates: [{ differences: [{ kind: 'figure', from: '15家', to: '30家' }] }],
    })
  })

  it.each([
    ['', select(LATER)],
    ['无关', select(LATER)],
    ['甲 乙', { ...select(LATER), quote: { exact: ' ', prefix: '', suffix: '' }, start: 9, end: 10 }],
  ])('has lost the words in 「%s」', (text, selector) => {
    expect(findAnchor(text, selector)).toEqual({ kind: 'lost' })
  })

  it('attaches only to words that say the same (any text, any edit)', () => {
    const text = string({
      unit: constantFrom('服', '务', '2', '0', '年', '。', '𠮷', '不', ' '),
      maxLength: 60,
    })
    assert(
      property(text, text, nat(60), integer({ min: 1, max: 12 }), (before, after, at, length) => {
        pre(at < before.length)
        const selector = makeSelector(before, [], { start: at, end: Math.min(before.length, at + length) })
        const anchor = findAnchor(after, selector)
        if ('span' in anchor) {
          const found = after.slice(anchor.span.start, anchor.span.end)
          expect(found).not.toMatch(/\p{Surrogate}/u)
          expect(differencesAt(searchedText(after), anchor.span, selector.quote).filter(isTelling)).toEqual(
            [],
          )
        }
        if (anchor.kind === 'review')
          for (const place of anchor.candidates) expect(place.end).toBeGreaterThan(place.start)
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every span of a text that did not change where it was (any text)', () => {
    const text = string({
      unit: constantFrom('服', '务', '2', '年', '。', '𠮷'),
      minLength: 1,
      maxLength: 60,
    })
    assert(
      property(text, nat(60), integer({ min: 1, max: 12 }), (before, at, length) => {
        pre(at < before.length)
        const selector = makeSelector(before, [], { start: at, end: Math.min(before.length, at + length) })
        const anchor = findAnchor(before, selector)
        // Among copies in like contexts even an unchanged text leaves a doubt; the place itself is then proposed.
        if (anchor.kind === 'review')
          expect(anchor.candidates.map(({ start }) => start)).toContain(selector.start)
        else expect(anchor).toEqual({ kind: 'exact', span: { start: selector.start, end: selector.end } })
      }),
      { numRuns: 1000 },
    )
  })
})
