import { describe, expect, it } from 'vitest'
import { findHits } from '../../src/model/find-hits.ts'
import { foldedText } from '../../src/workers/text-forms.ts'

/** The words of a text that a search finds. */
const found = (text: string, words: string) =>
  findHits(foldedText(text), foldedText(words)).map(({ start, end }) => text.slice(start, end))

describe('finding words', () => {
  it.each([
    ['在（２０２５年）和(2025年)', '(2025年)', ['（２０２５年）', '(2025年)']],
    ['學習贯彻,学习貫徹', '学习贯彻', ['學習贯彻', '学习貫徹']],
    ['⽂化与文化', '⽂化', ['⽂化', '文化']],
    ['ABC与ａｂｃ', 'abc', ['ABC', 'ａｂｃ']],
    ['是关键,更是', '关键，更', ['关键,更']],
    ['哈哈哈', '哈哈', ['哈哈']],
  ])('in 「%s」 「%s」 finds %j', (text, words, all) => expect(found(text, words)).toEqual(all))

  it.each([
    ['达到125家', '1.5'],
    ['新增15家', '.*'],
    ['新增15家', '[15]'],
    ['新增15家', ''],
    ['服务\n贸易', '服务贸易'],
  ])('in 「%s」 「%s」 finds nothing', (text, words) => expect(found(text, words)).toEqual([]))
})
