import { describe, expect, it } from 'vitest'
import { DISTRICTS } from '../../src/model/district.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { renderHome } from '../../src/prerender.tsx'
import { aSummary } from '../a-library.ts'
import { aDocument, aMeasure, aTarget } from '../builders.ts'

const notices = (documents: readonly DocumentSummary[]) => {
  const html = renderHome(aSummary(documents))
  const strip = /<div class="source-notices">(.*?)<\/div>/.exec(html)?.[1] ?? ''
  return [...strip.matchAll(/<(?:a|span|strong)[^>]*>([^<]*)/g)].map(([, words]) => words)
}
const everywhere = (...targets: (() => ReturnType<typeof aTarget>)[]) =>
  DISTRICTS.map(({ name }) => aDocument({ jurisdiction: name, targets: targets.map((make) => make()) }))
const rank = () => aTarget({ kind: 'rank' })

describe('the figures of 总览', () => {
  const doors = (documents: readonly DocumentSummary[]) => {
    const html = renderHome(aSummary(documents))
    return [...html.matchAll(/<a[^>]* href="(#\/[^"]*)"[^>]*>([^<]+)/g)].map(([, href, words]) => [
      words,
      href,
    ])
  }

  it('each lead to the list behind them', () => {
    const measure = aMeasure()
    const doc = aDocument({ jurisdiction: '徐汇区', targets: [aTarget(), rank()], measures: [measure] })
    expect(doors([doc])).toEqual(
      expect.arrayContaining([
        ['0 处日期', '#/timeline'],
        [expect.stringMatching(/^2 项目标/), '#/targets'],
        ['1 条举措（按段计）', '#/coverage'],
        ['1 个区有文件，15 个区无文件', '#/coverage'],
        ['1 项尚无进展数据', '#/targets?status=no-reading'],
        ['1 项待评估', '#/targets?status=unjudged'],
        ['15 个区无文件', '#/coverage'],
      ]),
    )
  })
})

describe('what needs a look on 总览', () => {
  it('names what waits for a figure and what waits for a judgement apart', () => {
    expect(notices([aDocument({ jurisdiction: '徐汇区', targets: [aTarget(), aTarget(), rank()] })])).toEqual(
      ['要留意', '2 项尚无进展数据', '1 项待评估', '15 个区无文件'],
    )
  })

  it('does not name what there is none of', () => {
    expect(notices(everywhere(rank))).toEqual(['要留意', '16 项待评估'])
    expect(notices(everywhere())).toEqual([])
  })
})
