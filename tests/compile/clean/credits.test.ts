import { describe, expect, it } from 'vitest'
import { splitCredit } from '../../../src/compile/clean/credits.ts'
import { findLines } from '../../../src/compile/clean/source-line.ts'

const split = (source: string) => splitCredit(source, findLines(source, [])[0]!)

describe('splitCredit', () => {
  it.each([
    ['各区作了发言。(图片来源:陈某 摄)', '各区作了发言。', '(图片来源:陈某 摄)'],
    ['形成合力。（来源：某区时报）', '形成合力。', '（来源：某区时报）'],
    ['会议结束。（记者 王某）', '会议结束。', '（记者 王某）'],
    ['会议结束。（王某 摄）', '会议结束。', '（王某 摄）'],
  ])('%s', (source, words, credit) => {
    expect(split(source)).toMatchObject({ words: { text: words }, credit: { text: credit } })
  })

  it.each([
    '完成改造(责任单位:区建管委)',
    '加强服务(含来源核查)',
    '开放来源(来源:某库)的数据',
    '五大中心(经济、金融)',
  ])('leaves %s', (source) => expect(split(source)).toMatchObject({ words: { text: source }, credit: null }))

  it('leaves nothing of a line that is a credit', () => {
    expect(split('(摄影:李某)')).toMatchObject({ words: null, credit: { text: '(摄影:李某)' } })
  })
})
