import { describe, expect, it } from 'vitest'
import { cutText, textWidth } from '../../src/charts/text-width.ts'

describe('the width of a text', () => {
  it('counts a Chinese character as one square and quotation marks as half', () => {
    expect(textWidth('徐汇', 12)).toBe(24)
    expect(textWidth('“四大品牌”', 10)).toBe(50)
  })

  it('cuts to fit, with an ellipsis, and gives up below two characters', () => {
    expect(cutText('徐汇区三年行动计划', 200, 12)).toBe('徐汇区三年行动计划')
    expect(cutText('徐汇区三年行动计划', 60, 12)).toBe('徐汇区三…')
    expect(cutText('徐汇区三年行动计划', 30, 12)).toBeNull()
  })

  it('never gives more than the width asked for', () => {
    for (let width = 20; width < 200; width += 7) {
      const cut = cutText('“五个中心”专题会议 2024', width, 12, true)
      if (cut !== null) expect(textWidth(cut, 12, true)).toBeLessThanOrEqual(width)
    }
  })
})
