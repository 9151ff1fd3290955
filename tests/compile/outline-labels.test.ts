import { describe, expect, it } from 'vitest'
import { parseHeadingLabel } from '../../src/compile/outline-labels.ts'

describe('parseHeadingLabel', () => {
  it.each([
    ['一、总体要求', 'han', 1, '一、'],
    ['十二、附则', 'han', 12, '十二、'],
    ['(二)基本原则', 'han-bracket', 2, '(二)'],
    ['( 三 ) 目标', 'han-bracket', 3, '( 三 )'],
    ['3.打造优势', 'digit', 3, '3.'],
    ['10、新增家数', 'digit', 10, '10、'],
    ['(1)指标', 'digit-bracket', 1, '(1)'],
    ['2)指标', 'digit-bracket', 2, '2)'],
    ['第二十章 附则', 'chapter', 20, '第二十章'],
    ['第三节 目标', 'section', 3, '第三节'],
    ['第一部分 目标', 'part', 1, '第一部分'],
    ['第一百零三条 施行', 'article', 103, '第一百零三条'],
    ['③景区', 'circled', 3, '③'],
    ['2.1 近期目标', 'decimal', 1, '2.1'],
    ['2.1近期目标', 'decimal', 1, '2.1'],
    ['2.1.3 危旧房治理。完成。', 'subdecimal', 3, '2.1.3'],
    ['3 保障措施', 'figure', 3, '3'],
  ])('%s', (text, style, number, label) =>
    expect(parseHeadingLabel(text)).toMatchObject({ style, number, label }),
  )

  it.each([
    '3.5万平方米',
    '3.5公里绿道',
    '3.5%左右',
    '3 床位 张 80',
    '3 床位80张',
    '2018年',
    '10',
    '1.',
    '第三条例',
    '一是做强',
    '一方面',
    '5个平台',
    '5:00-23:00',
    '2018.建设',
    '5.5左右',
    '3.2以上',
    '(WTO)规则',
    '十五五',
  ])('finds none in %s', (text) => expect(parseHeadingLabel(text)).toBeNull())
})
