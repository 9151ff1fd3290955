import { describe, expect, it } from 'vitest'
import { timelineTable } from '../../src/charts/timeline-strip.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../src/messages/timeline.ts'
import { aDocument, anEvent } from '../builders.ts'

const AS_OF = '2026-11-21'
const due = (label: string, start: number) =>
  anEvent({ date: '2020', label, quote: '到2020年', span: { start, end: start + 6 } })
const rowsOf = (events: ReturnType<typeof anEvent>[], apart: boolean) =>
  timelineRows([aDocument({ jurisdiction: '徐汇区', events })], AS_OF, { apart })
const said = (row: ReturnType<typeof rowsOf>[number]) => [
  timelineWords.zh.mark(row, 1),
  timelineWords.en.mark(row, 1),
]

describe('the sentence of a deadline', () => {
  it('says first what is due, so that no two of a document are alike', () => {
    const rows = rowsOf([due('新增总部15家', 0), due('企业技术中心达到6家', 20)], true)
    const [first, second] = rows.map(said)
    expect(first![0]).toMatch(/^新增总部15家：期限“到2020年”，已过 2151 天（.+）$/)
    expect(second![0]).toMatch(/^企业技术中心达到6家：期限“到2020年”，已过 2151 天（.+）$/)
    expect(first![1]).toMatch(/^新增总部15家: deadline “到2020年”, 2151 days past \(.+\)$/)
  })

  it.each([
    ['several as one mark', [due('甲', 0), due('乙', 20)]],
    ['one of which nothing is known', [due('', 0)]],
  ])('begins with the document for %s', (_, events) => {
    const [row] = rowsOf(events, false)
    expect(said(row!)[0]).toMatch(new RegExp(`^${row!.documentName}：期限“到2020年”`))
  })
})

describe('a year that is only mentioned', () => {
  it.each(['zh', 'en'] as const)(
    'has no days to count in %s, a day that is due or was held has',
    (language) => {
      const words = timelineWords[language]
      const mentioned = anEvent({ role: 'reference', date: '2030', label: '“健康徐汇2030”规划纲要' })
      const held = anEvent({ role: 'held', date: '2018-04-24', precision: 'day', label: '' })
      const rows = rowsOf([held, due('甲', 20), mentioned], false)
      const days = timelineTable(rows, { words, today: '' }).rows.map((cells) => cells.at(-1))
      expect(days.filter((cell) => cell === '')).toHaveLength(1)
      expect(days.at(-1)).toBe('')
    },
  )
})
