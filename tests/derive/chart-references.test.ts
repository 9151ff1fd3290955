import { describe, expect, it } from 'vitest'
import { factsBehind } from '../../src/derive/chart-facts.ts'
import { chartCitation, chartReferences, MOST_REFERENCES } from '../../src/derive/chart-references.ts'
import { MOST_SECTIONS } from '../../src/derive/sections-of-words.ts'
import { aDocument, aTarget } from '../builders.ts'

const section = (id: string, title: string, start: number) => ({
  id,
  level: 1,
  label: '一、',
  title,
  parent: null,
  span: { start, end: start + 20 },
})
const at = (start: number) => aTarget({ span: { start, end: start + 5 } })
const plan = aDocument({
  title: '某区三年行动计划',
  issuer: '某区人民政府',
  publishedOn: '2018-09-12',
  documentNumber: '某府发〔2018〕1号',
  sections: [section('s-1', '目标', 0), section('s-2', '任务', 20)],
  targets: [at(0), at(6), at(20)],
})
const all = { kind: 'targets', ids: null } as const

describe('what a picture rests on', () => {
  it('is each document once, with its number and the path of every section', () => {
    expect(chartReferences(factsBehind([plan], all), () => null)).toEqual({
      written: ['某区人民政府. 某区三年行动计划：某府发〔2018〕1号[A]. 2018-09-12：一、目标；一、任务.'],
      left: 0,
    })
  })

  it('says where and when each was read, when others can open it', () => {
    const readAt = () => ({ today: '2026-11-21', link: 'http://h/#/reader/d' })
    const [first] = chartReferences(factsBehind([plan], all), readAt).written
    expect(first).toContain('[A/OL]. 一、目标；一、任务(2018-09-12)[2026-11-21]. http://h/#/reader/d')
  })

  it('names no section where there are too many, and counts the documents left out', () => {
    const many = Array.from({ length: MOST_REFERENCES + 2 }, (_, index) =>
      aDocument({
        ...plan,
        id: `d-${index}`,
        title: `计划${index}`,
        file: `${index}.txt`,
        sections: plan.sections,
        targets: [at(0), at(20)],
      }),
    )
    const { written, left } = chartReferences(factsBehind(many, all), () => null)
    expect(written).toHaveLength(MOST_REFERENCES)
    expect(written[0]).toContain('：一、目标；一、任务.')
    expect(left).toBe(2)
    const starts = Array.from({ length: MOST_SECTIONS + 1 }, (_, index) => index * 20)
    const divided = aDocument({
      title: '细则',
      sections: starts.map((start, index) => section(`s-${index}`, `第${index}`, start)),
      targets: starts.map(at),
    })
    const [only, ...more] = chartReferences(factsBehind([divided], all), () => null).written
    expect([only, more]).toEqual([expect.not.stringContaining('一、'), []])
  })
})

describe('the citation of a picture', () => {
  const chart = {
    appName: '策图',
    title: '16 个区里，2 个有文件',
    dataset: '数据集 5ce10b891ab0',
    datedOn: '2026-11-20',
  }
  const online = { today: '2026-11-21', link: 'http://h/#/?data=5ce10b891ab0' }

  it.each([
    [
      { ...chart, online },
      '策图. 16 个区里，2 个有文件：数据集 5ce10b891ab0[DS/OL]. (2026-11-20)[2026-11-21]. http://h/#/?data=5ce10b891ab0',
    ],
    [
      { ...chart, datedOn: null, online },
      '策图. 16 个区里，2 个有文件：数据集 5ce10b891ab0[DS/OL]. [2026-11-21]. http://h/#/?data=5ce10b891ab0',
    ],
    [{ ...chart, online: null }, '策图. 16 个区里，2 个有文件：数据集 5ce10b891ab0[DS]. 2026-11-20.'],
    [{ ...chart, datedOn: null, online: null }, '策图. 16 个区里，2 个有文件：数据集 5ce10b891ab0[DS].'],
  ])('of %j is %s', (cited, words) => expect(chartCitation(cited)).toBe(words))
})
