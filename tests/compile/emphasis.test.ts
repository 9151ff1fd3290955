import { describe, expect, it } from 'vitest'
import { emphasisOf } from '../../src/compile/emphasis.ts'
import type { Mention } from '../../src/model/dataset.ts'

const TEXT = '上海文化 计划\n建设“五个中心”。𠮷 长宁文化'
const BODY = { start: 8, end: TEXT.length }
const mention = (
  quote: string,
  entity: string,
  kind: Mention['kind'],
  start = TEXT.indexOf(quote),
): Mention => ({
  id: `x-${start}`,
  span: { start, end: start + quote.length },
  quote,
  entity,
  kind,
})

describe('the emphasis of a document', () => {
  it('counts the characters of the body, a rare one once and white space not at all', () => {
    expect(emphasisOf({ text: TEXT, body: BODY, mentions: [] })).toEqual({ characters: 14, names: {} })
  })

  it('counts names printed in the body, and neither the title nor districts', () => {
    const mentions = [
      mention('上海文化', 'culture', 'brand'),
      mention('五个中心', 'centres', 'centre'),
      mention('长宁', '310105', 'district'),
    ]
    expect(emphasisOf({ text: TEXT, body: BODY, mentions }).names).toEqual({ centres: 1 })
  })

  it('writes the names in the order of their ids, however they stand in the text', () => {
    const mentions = [mention('文', 'service', 'brand', 9), mention('心', 'centres', 'centre', 10)]
    expect(Object.keys(emphasisOf({ text: TEXT, body: BODY, mentions }).names)).toEqual([
      'centres',
      'service',
    ])
  })
})
