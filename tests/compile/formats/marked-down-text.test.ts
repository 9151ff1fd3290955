import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/compile/formats/read-source.ts'

const marksOf = (text: string) => {
  const { source } = readSource({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  return source?.markup.map(({ start, end }) => text.slice(start, end))
}

describe('a plain text', () => {
  it('with headings of Markdown is read like one', () => {
    expect(marksOf('# 行动方案\n## 一、目标\n改造。')).toEqual(['# ', '## '])
  })

  it.each(['# 话题\n改造。', '一、目标\n#改造#\n#更新#', '2 * 3\n- 改造'])(
    'without them keeps its marks: 「%s」',
    (text) => expect(marksOf(text)).toEqual([]),
  )
})
