import { describe, expect, it } from 'vitest'
import { DISTRICTS } from '../../src/model/district.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { renderHome } from '../../src/prerender.tsx'
import { aSummary } from '../a-library.ts'
import { aDocument, aTarget } from '../builders.ts'

const notices = (documents: readonly DocumentSummary[]) => {
  const html = renderHome(aSummary(documents))
  const strip = /<div class="source-notices">(.*?)<\/div>/.exec(html)?.[1] ?? ''
  return [...strip.matchAll(/<(?:a|span|strong)[^>]*>([^<]*)/g)].map(([, words]) => words)
}
const everywhere = (...targets: (() => ReturnType<typeof aTarget>)[]) =>
  DISTRICTS.map(({ name }) => aDocument({ jurisdiction: name, targets: targets.map((make) => make()) }))
const rank = () => aTarget({ kind: 'rank' })

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
