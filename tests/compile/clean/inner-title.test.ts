import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/compile/clean/clean-text.ts'
import { textOf } from '../../../src/model/span.ts'

const titleOf = (source: string) => {
  const { text, title } = cleanText(source)
  return title && textOf(text, title)
}
const note = (name: string) => `各区人民政府：\n《${name}》已经市政府同意，现印发给你们，请执行。`
const REST = '为加快绿化，制定本方案。\n一、总体要求\n新建公园5个。'

describe('the title below a note that passes a document on', () => {
  it.each([
    [`${note('绿化实施方案')}\n东湖市人民政府办公室\n2026年3月1日\n绿化实施方案\n${REST}`, '绿化实施方案'],
    [
      `东政办〔2026〕5号\n${note('绿化实施方案')}\n2026年3月1日\n(此件公开发布)\n绿化实施方案\n${REST}`,
      '绿化实施方案',
    ],
    [`${note('绿化意见（试行）')}\n2026年3月1日\n绿化意见\n（试行）\n${REST}`, '绿化意见（试行）'],
    [`${note('东湖市绿化实施方案')}\n2026年3月1日\n东湖市绿化\n实施方案\n${REST}`, '东湖市绿化实施方案'],
  ])('is found: %s', (source, title) => expect(titleOf(source)).toBe(title))

  it.each([
    ['another line stands there', `${note('绿化实施方案')}\n2026年3月1日\n绿化项目清单\n${REST}`],
    ['the note has no date', `${note('绿化实施方案')}\n绿化实施方案\n${REST}`],
    [
      'nothing is passed on',
      `各区人民政府：\n《绿化实施方案》正在修订。\n2026年3月1日\n绿化实施方案\n${REST}`,
    ],
  ])('is not found where %s', (_, source) => expect(titleOf(source)).toBeNull())

  it('stays where it is printed, and is no paragraph', () => {
    const { text, title, body, paragraphs } = cleanText(
      `${note('绿化实施方案')}\n2026年3月1日\n绿化实施方案\n${REST}`,
    )
    expect(textOf(text, body)).toBe(text)
    expect(title!.start).toBe(text.indexOf('\n绿化实施方案') + 1)
    expect(paragraphs.some(({ start }) => start === title!.start)).toBe(false)
  })
})
