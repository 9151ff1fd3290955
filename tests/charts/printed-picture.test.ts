import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { printedSheet, printedSvg } from '../../src/charts/printed-picture.ts'

const frame = { width: 400, height: 100, scale: 1 }
const words = {
  title: '16 个区里，2 个有文件 <b>&"',
  unit: '单位：条',
  sourceLine: '来源：5 份公开文件 · 数据集 1a2b3c4d5e6f · 截至 2026-11-21',
}

describe('an exported sheet', () => {
  const sheet = printedSheet(frame, words)

  it('carries title, unit and source around the picture', () => {
    expect(sheet.texts.map(({ text }) => text)).toEqual([words.title, words.unit, words.sourceLine])
    const [title, unit, source] = sheet.texts
    expect(title!.y).toBeLessThan(unit!.y)
    expect(unit!.y).toBeLessThan(sheet.picture.y)
    expect(sheet.picture.y + frame.height).toBeLessThan(sheet.rule)
    expect(sheet.rule).toBeLessThan(source!.y)
    expect(source!.y).toBeLessThan(sheet.height)
  })

  it('sets quotation marks in half a square, and breaks no line before a closing mark or behind an opening one', () => {
    const title = '徐汇 25 条举措按词都推进“上海服务”，明写 0 条'
    for (let width = 120; width < 520; width += 7) {
      const { texts } = printedSheet({ ...frame, width }, { ...words, title, unit: '' })
      const lines = new Map<number, string>()
      for (const { text, y, bold } of texts) if (bold) lines.set(y, (lines.get(y) ?? '') + text)
      for (const line of lines.values()) {
        expect(line).not.toMatch(/^[”，]|“$/)
        expect(textWidth(line, 20, true)).toBeLessThanOrEqual(width)
      }
      expect([...lines.values()].join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
    }
  })

  it('breaks a long title and makes room for it', () => {
    const long = printedSheet(frame, { ...words, title: '一'.repeat(50) })
    expect(long.texts.filter(({ bold }) => bold).length).toBeGreaterThan(2)
    expect(long.picture.y).toBeGreaterThan(sheet.picture.y)
  })

  it('breaks English between words alone', () => {
    const unit =
      'Measures, one block each; A measure is a section at the lowest level, or a paragraph where there are none. It counts once for each subject it advances'
    for (let width = 200; width < 900; width += 11) {
      const { texts } = printedSheet({ ...frame, width }, { ...words, title: '', unit, sourceLine: '' })
      expect(texts.map(({ text }) => text).join(' '), String(width)).toBe(unit)
    }
  })

  it('hangs the dot between two parts of the source on the line before', () => {
    const { texts } = printedSheet({ ...frame, width: 250 }, words)
    const source = texts.filter(({ y }) => y > sheet.rule).map(({ text }) => text)
    expect(source).toHaveLength(2)
    expect(source[0]).toMatch(/·$/)
    expect(source[1]).toMatch(/^[^·]/)
  })

  it('has no smaller type than 12 px', () => {
    expect(Math.min(...sheet.texts.map(({ size }) => size))).toBe(12)
  })

  it('escapes what documents print and places the picture inside', () => {
    const svg = printedSvg(sheet, '<svg width="400" height="100"><g/></svg>')
    expect(svg).toContain('&lt;b>&amp;&quot;')
    expect(svg).toContain(`<svg x="24" y="${sheet.picture.y}"`)
    expect(svg).not.toContain('<b>')
  })

  describe('with a legend', () => {
    const MARKS = ['solid', 'outline', 'hatch', 'held', 'published', 'deadline', 'reference', 'own'] as const
    const legend = MARKS.map((mark) => ({ mark, text: `记号 ${mark}` }))
    const keyed = printedSheet(frame, { ...words, legend })

    it('sets every entry between unit and picture, within the width', () => {
      for (const { text } of legend) {
        const set = keyed.texts.find((line) => line.text === text)!
        expect(set.y).toBeGreaterThan(keyed.texts[1]!.y)
        expect(set.y).toBeLessThan(keyed.picture.y)
        expect(set.x + textWidth(text, 12)).toBeLessThanOrEqual(24 + frame.width)
      }
      expect(new Set(legend.map(({ text }) => keyed.texts.find((line) => line.text === text)!.y)).size).toBe(
        3,
      )
    })

    it('draws every mark, in the SVG as on the canvas', () => {
      expect(keyed.paths).toHaveLength(MARKS.length + 1)
      const svg = printedSvg(keyed, '<svg width="400" height="100"><g/></svg>')
      for (const { d } of keyed.paths) expect(svg).toContain(`<path d="${d}"`)
      expect(keyed.paths.every(({ d }) => /^M[\d.\-A-Z ]+$/.test(d))).toBe(true)
    })
  })
})
