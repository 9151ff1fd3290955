import { expect, it } from 'vitest'
import { parseFrontMatter } from '../../../src/compile/formats/front-matter.ts'
import { findMarkdownNoise } from '../../../src/compile/formats/markdown-noise.ts'

function withoutMarks(source: string): string {
  let at = 0
  const kept = findMarkdownNoise(source).map(({ start, end }) => {
    const words = source.slice(at, start)
    at = end
    return words
  })
  return [...kept, source.slice(at)].join('')
}

it.each([
  ['## 一、总体要求 ##', '一、总体要求'],
  ['到**2026年**新增*20家*', '到2026年新增20家'],
  ['[某某意见](a.html)和[办法][2]', '某某意见和办法'],
  ['[2]: https://a.cn/b', ''],
  ['![图](a.png)甲', '甲'],
  ['- 甲\n* 乙\n+ [x] 丙', '甲\n乙\n丙'],
  ['1. 打造', '1. 打造'],
  ['1.打造', '1.打造'],
  ['> 甲\n> > 乙', '甲\n乙'],
  ['甲\n===\n乙\n---', '甲\n\n乙\n'],
  ['* * *\n=====\n| | |\n：---', '\n\n\n：---'],
  ['```yaml\n甲\n```', '\n甲\n'],
  ['~~~\n甲\n~~~', '\n甲\n'],
  ['```到2026年```', '到2026年'],
  ['[2]: https://a.cn/b "某某网"', ''],
  [`[2]: ${'甲 '.repeat(60)}`, `[2]: ${'甲 '.repeat(60)}`],
  ['| 甲 | 乙 |\n|---|:-:|', ' 甲 | 乙 \n'],
  ['a_b_c 和 _甲_', 'a_b_c 和 甲'],
  ['2*3米', '2*3米'],
  ['\\*甲\\*', '*甲*'],
  ['A&amp;B', 'A&B'],
  ['甲<br>乙<!-- 丙 -->', '甲乙'],
  ['#甲', '#甲'],
  ['增长-3%，《甲》（乙）', '增长-3%，《甲》（乙）'],
])('%j without marks is %j', (source, words) => {
  expect(withoutMarks(source)).toBe(words)
})

it('keeps of front matter what a page’s head would print', () => {
  const source = "---\ntitle: '甲方案'\nlayout: a\ndate: 2024-01-05\n来源：某报\n---\n乙"
  expect(withoutMarks(source)).toBe('\n甲方案\n\ndate: 2024-01-05\n来源：某报\n\n乙')
  expect(parseFrontMatter(source)?.entries.map(({ key }) => key)).toEqual(['title', 'layout', 'date', '来源'])
})

it.each(['----\na: b\n---\n', '---\na: b\n', ' ---\na: b\n---\n', '---', ''])(
  '%j has no front matter',
  (source) => {
    expect(parseFrontMatter(source)).toBeNull()
  },
)
