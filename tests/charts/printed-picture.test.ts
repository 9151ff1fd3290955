import { describe, expect, it } from 'vitest'
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

  it('breaks a long title and makes room for it', () => {
    const long = printedSheet(frame, { ...words, title: '一'.repeat(50) })
    expect(long.texts.filter(({ bold }) => bold).length).toBeGreaterThan(2)
    expect(long.picture.y).toBeGreaterThan(sheet.picture.y)
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
})
