import { describe, expect, it } from 'vitest'
import { markdownBlocks } from '../../src/derive/markdown-blocks.ts'
import { inlineParts, linksIn } from '../../src/derive/markdown-inline.ts'

describe('the words of a note', () => {
  it.each([
    ['一段\n两行', ['paragraph']],
    ['一段\n\n又一段', ['paragraph', 'paragraph']],
    ['> 原话', ['quote']],
    ['## 小标题\n正文', ['heading', 'paragraph']],
    ['- 甲\n- 乙\n1. 丙', ['list', 'list']],
    ['', []],
  ])('%j are %j', (text, kinds) => {
    expect(markdownBlocks(text).map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each(['1.5亿元', '-3', '#口径', '2018. 年', '<b>粗</b>', '| 甲 | 乙 |'])(
    '%s is a plain line',
    (text) => {
      expect(markdownBlocks(text)).toEqual([{ kind: 'paragraph', lines: [[{ kind: 'text', text }]] }])
    },
  )

  it('tells numbered items from others', () => {
    expect(markdownBlocks('1. 甲\n2. 乙')).toMatchObject([{ kind: 'list', ordered: true, items: [{}, {}] }])
    expect(markdownBlocks('* 甲')).toMatchObject([{ kind: 'list', ordered: false }])
  })
})

describe('a line of a note', () => {
  const text = (words: string) => ({ kind: 'text', text: words })
  it.each([
    ['前**粗**后', [text('前'), { kind: 'bold', parts: [text('粗')] }, text('后')]],
    ['*斜*', [{ kind: 'italic', parts: [text('斜')] }]],
    [
      '**粗*又斜*粗**',
      [{ kind: 'bold', parts: [text('粗'), { kind: 'italic', parts: [text('又斜')] }, text('粗')] }],
    ],
    ['`a*b*`', [{ kind: 'code', text: 'a*b*' }]],
    ['[目标](#/targets?row=t-1)', [{ kind: 'link', text: '目标', href: '#/targets?row=t-1' }]],
    ['[网页](https://example.org/a)', [{ kind: 'link', text: '网页', href: 'https://example.org/a' }]],
  ])('%s', (line, parts) => {
    expect(inlineParts(line)).toEqual(parts)
  })

  it.each([
    '3 * 4 * 5',
    '**没有合上',
    '[脚本](javascript:alert(1))',
    '[数据](data:text/html,x)',
    '[空]()',
    '[](#/targets)',
    '见[1]和(2)',
    '****',
    '``',
  ])('%s stays as typed', (line) => {
    expect(inlineParts(line)).toEqual([text(line)])
  })

  it('gives its links, also inside other signs', () => {
    expect(linksIn(inlineParts('**见[甲](#/a)**和[乙](#/b)')).map(({ href }) => href)).toEqual(['#/a', '#/b'])
  })

  it.each(['[', '*', '**', '`', '[a](', '[a](#/', '*a'])('of %j over and over keeps its words', (sign) => {
    const line = sign.repeat(Math.ceil(20_000 / sign.length))
    const flat = (parts: ReturnType<typeof inlineParts>): string =>
      parts.map((part) => ('parts' in part ? flat(part.parts) : part.text)).join('')
    const words = (of: string) => of.replaceAll(/[^a]/g, '').length
    expect(words(flat(inlineParts(line)))).toBe(words(line))
  })
})
