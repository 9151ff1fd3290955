import { describe, expect, it } from 'vitest'
import { sentenceParts } from '../../src/derive/sentence-parts.ts'
import { aTarget } from '../builders.ts'

const inText = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  const target = aTarget({ id: 't', quote, span: { start, end: start + quote.length } })
  return sentenceParts({ text, targets: [target] }, 't')
}

describe('the sentence on a target slide', () => {
  it('is the whole sentence when it is short', () => {
    expect(inText('前一句。到2020年,新增总部15家。', '新增总部15家')).toEqual({
      before: '到2020年，',
      quote: '新增总部15家',
      after: '。',
    })
  })

  it('is cut at a clause when it is long, and says so', () => {
    const long = `${'很长的一段话'.repeat(8)},后来,新增总部15家`
    expect(inText(long, '新增总部15家')?.before).toBe('……后来，')
  })

  it('is null when the document lacks the target', () => {
    expect(sentenceParts({ text: '', targets: [] }, 't')).toBeNull()
  })
})
