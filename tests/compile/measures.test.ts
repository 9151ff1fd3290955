import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../src/compile/document-context.ts'
import { fold } from '../../src/compile/fold.ts'
import { findMeasures } from '../../src/compile/measures.ts'
import { findSections } from '../../src/compile/outline.ts'
import { textOf, type Span } from '../../src/model/span.ts'
import { projectLexicon } from '../project-lexicon.ts'

const contextOf = (...lines: string[]): DocumentContext => {
  const text = lines.join('\n')
  const folded = fold(text)
  const paragraphs: Span[] = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  const sections = findSections({ documentId: 'd-1', text, folded, paragraphs })
  const body = { start: 0, end: text.length }
  return {
    text,
    folded,
    title: null,
    body,
    paragraphs,
    sections,
    kind: 'plan',
    publishedOn: null,
    jurisdiction: null,
  }
}
const measuresOf = (...lines: string[]) => findMeasures(contextOf(...lines), 'd-1', projectLexicon())

describe('findMeasures', () => {
  it('lists every leaf of the outline with the role its titles give it', () => {
    const measures = measuresOf(
      '引言。',
      '一、总体目标',
      '建成。',
      '二、重点任务',
      '(一)做强。文。',
      '(二)做优。文。',
      '三、保障措施',
    )
    expect(measures.map(({ role, title }) => [role, title])).toEqual([
      ['preamble', '总体目标'],
      ['task', '做强'],
      ['task', '做优'],
      ['safeguard', '保障措施'],
    ])
    expect(measures.every(({ section }) => section !== null)).toBe(true)
  })

  it('lists the paragraphs of an unnumbered text, named by what they say', () => {
    const context = contextOf(
      '会议今天举行。',
      '李某指出,要做優服務,落實責任。',
      '5月6日上午,全市召开大会。',
      '指标',
    )
    const measures = findMeasures(context, 'd-1', projectLexicon())
    expect(measures.map(({ role, title }) => [role, title])).toEqual([
      ['preamble', '会议今天举行'],
      ['task', '要做优服务'],
      ['preamble', '全市召开大会'],
    ])
    expect(textOf(context.text, measures[1]!.span)).toBe('李某指出,要做優服務,落實責任。')
    expect(measures.every(({ section }) => section === null)).toBe(true)
  })

  it.each([
    ['昨天上午，全区召开绿色发展大会。', 'preamble', '全区召开绿色发展大会'],
    ['李某表示，自2023年以来，全区已办理21件。下一步，将加快上线新一批。', 'task', '将加快上线新一批'],
    ['去年，新设企业1.2万户。今年要新设1.5万户。', 'task', '今年要新设1.5万户'],
    ['去年，新设企业1.2万户。增长较快。', 'preamble', '新设企业1.2万户'],
    ['在去年基础上，要提升能级。', 'task', '在去年基础上'],
  ])('names 「%s」 by what it says, not by when or by a look back', (text, role, title) => {
    const [measure] = measuresOf(text)
    expect([measure!.role, measure!.title]).toEqual([role, title])
  })

  it('cuts a long title between characters', () => {
    const [measure] = measuresOf(`要${'𠮷'.repeat(40)},落实。`)
    expect(measure!.title).toBe(`要${'𠮷'.repeat(23)}…`)
  })

  it('gives equal words in two places two ids', () => {
    expect(new Set(measuresOf('要落实。', '要落实。').map(({ id }) => id)).size).toBe(2)
  })
})
