import { describe, expect, it } from 'vitest'
import { citation } from '../../src/derive/citation.ts'
import type { Metadata } from '../../src/model/dataset.ts'

const metadata: Metadata = {
  title: '某区三年行动计划(2018-2020年)',
  kind: 'plan',
  issuer: '某区人民政府',
  source: null,
  publishedOn: '2018-09-12',
  publishedAt: null,
  documentNumber: null,
  jurisdiction: null,
  period: null,
}
const sections = [
  { id: 's-1', level: 1, label: '一、', title: '总体要求', parent: null, span: { start: 0, end: 9 } },
  { id: 's-2', level: 2, label: '(二)', title: '目标', parent: 's-1', span: { start: 4, end: 9 } },
]
const cite = (over: Partial<Metadata>, named: readonly string[] = []) =>
  citation({ metadata: { ...metadata, ...over }, sections, file: 'plan.txt' }, named)

describe('a citation', () => {
  it.each<readonly [Partial<Metadata>, readonly string[], string]>([
    [{}, [], '某区人民政府. 某区三年行动计划（2018-2020年）[A]. 2018-09-12.'],
    [{}, ['s-2'], '某区人民政府. 某区三年行动计划（2018-2020年）[A]. 2018-09-12：一、(二) 目标.'],
    [{}, ['s-9'], '某区人民政府. 某区三年行动计划（2018-2020年）[A]. 2018-09-12.'],
    [
      { documentNumber: '某府发〔2018〕1号' },
      [],
      '某区人民政府. 某区三年行动计划（2018-2020年）：某府发〔2018〕1号[A]. 2018-09-12.',
    ],
    [{ kind: 'news', source: '某报', title: '一场大会' }, [], '某报. 一场大会[N]. 2018-09-12.'],
    [{ kind: 'meeting', source: null, title: '一场大会' }, [], '某区人民政府. 一场大会[N]. 2018-09-12.'],
    [{ issuer: null, publishedOn: null }, ['s-1'], '佚名. 某区三年行动计划（2018-2020年）[A]. 一、总体要求.'],
    [{ issuer: null, publishedOn: null, title: null }, [], '佚名. plan.txt[A].'],
  ])('of %j in section %s is %s', (over, section, words) => expect(cite(over, section)).toBe(words))

  it.each<readonly [Partial<Metadata>, readonly string[], string]>([
    [{}, [], '某区人民政府. 某区三年行动计划（2018-2020年）[A/OL]. (2018-09-12)[2026-11-21]. http://h/#/a'],
    [
      { documentNumber: '某府发〔2018〕1号', publishedOn: null },
      ['s-2'],
      '某区人民政府. 某区三年行动计划（2018-2020年）：某府发〔2018〕1号[A/OL]. 一、(二) 目标[2026-11-21]. http://h/#/a',
    ],
    [
      { kind: 'news', source: '某报', title: '一场大会' },
      [],
      '某报. 一场大会[N/OL]. (2018-09-12)[2026-11-21]. http://h/#/a',
    ],
    [
      { kind: 'speech', title: '讲话' },
      [],
      '某区人民政府. 讲话[Z/OL]. (2018-09-12)[2026-11-21]. http://h/#/a',
    ],
  ])('of %j in section %s, read at an address, is %s', (over, section, words) => {
    const source = { metadata: { ...metadata, ...over }, sections, file: 'plan.txt' }
    expect(citation(source, section, { today: '2026-11-21', link: 'http://h/#/a' })).toBe(words)
  })
})
