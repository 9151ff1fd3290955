import { describe, expect, it } from 'vitest'
import { compileText } from '../../src/compile/compile-document.ts'
import { projectLexicon } from '../project-lexicon.ts'

const lexicon = projectLexicon()
const compiled = (source: string) =>
  compileText({ file: 'a.txt', sha256: '0'.repeat(64) }, source, lexicon).document!

const LIST = `政府工作报告要点一览
云岭日报 2026年01月17日
■ 2025年成效
●地区增加值增长6%左右
●粮食总产达到55万吨
■ 2026年主要预期目标
●地区增加值增长5%左右
●城镇新增就业7万人以上
●粮食产量保持在50万吨以上
`

describe('what a paper lists of a report', () => {
  const { metadata, targets, title } = (() => {
    const document = compiled(LIST)
    return { ...document, title: document.metadata.title }
  })()

  it('has its first line for title where the date line of the page stands below it', () => {
    expect(title).toBe('政府工作报告要点一览')
    expect(metadata).toMatchObject({ source: '云岭日报', publishedOn: '2026-01-17' })
    expect(compiled(LIST.replace('2026年01月17日', '第3版')).metadata.title).toBeNull()
  })

  it('aims at what stands below the heading of goals, due in its year', () => {
    expect(
      targets.map(({ value, unit, deadline, deadlineBasis }) => [value, unit, deadline, deadlineBasis]),
    ).toEqual([
      [5, '%', '2026', 'inherited'],
      [7, '万人', '2026', 'inherited'],
      [50, '万吨', '2026', 'inherited'],
    ])
  })

  it('aims at nothing below a line without a year, which may be a headline', () => {
    expect(compiled(LIST.replace('■ 2026年主要预期目标', '■ 重点工作')).targets).toEqual([])
  })

  it('reads the goals of the whole year above numbered lines, due in the year it is published', () => {
    const listed = LIST.replace('■ 2026年主要预期目标', '建议全年预期目标').replace(
      '■ 2025年成效',
      '区第十届人民代表大会第一次会议16日开幕。区长作政府工作报告。\n■ 2025年成效',
    )
    const { targets: found } = compiled(`${listed}1.抓好经济\n2.抓好民生\n`)
    expect(found.map(({ value, deadline }) => [value, deadline])).toEqual([
      [5, '2026'],
      [7, '2026'],
      [50, '2026'],
    ])
  })
})
