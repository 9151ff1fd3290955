import { describe, expect, it } from 'vitest'
import { drawingSeries } from '../../src/charts/drawing.ts'
import { words } from '../../src/charts/words.ts'
import { pictureSvg } from '../../src/views/shared/echarts-parts-svg.ts'

describe('a picture as SVG', () => {
  const line = words([{ text: '全力打响“四大品牌”<b>', colour: '#1C1B19' }], { x: 10, y: 20, size: 12 })
  const svg = pictureSvg(
    { option: { animation: false, series: [drawingSeries('words', [line])] }, marks: [] },
    { width: 200, height: 40, scale: 1 },
  )

  it('is XML: every attribute is quoted once, and what documents print is escaped', () => {
    const tags = svg.match(/<[^>]+>/g)!
    expect(tags.length).toBeGreaterThan(4)
    for (const tag of tags) expect(tag).toMatch(/^<\/?[a-z]+(\s+[\w:-]+="[^"<]*")*\s*\/?>$/i)
    expect(svg).toContain('&lt;b&gt;')
    expect(svg).toContain("'PingFang SC'")
  })
})
