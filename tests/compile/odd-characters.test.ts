import { describe, expect, it } from 'vitest'
import { findOddCharacters } from '../../src/compile/odd-characters.ts'

const odd = (source: string) =>
  findOddCharacters(source).map(({ code, message, line, column }) => [
    code,
    message.slice(0, message.indexOf(':')),
    line,
    column,
  ])

describe('findOddCharacters', () => {
  it.each([
    // source, code with what is said, at the first place
    ['发展\n\uFFFD和\uFFFD', [['lost-character', '「\uFFFD」 (2 times)', 2, 1]]],
    ['锟斤拷锟斤拷', [['lost-character', '「锟斤拷」 (2 times)', 1, 1]]],
    ['甲\uE000', [['private-character', '「\uE000」 (once)', 1, 2]]],
    ['甲\u{F0000}', [['private-character', '「\u{F0000}」 (once)', 1, 2]]],
    ['⽂化', [['look-alike-character', '「⽂」 (once)', 1, 1]]],
    ['\u{2F800}', [['look-alike-character', '「\u{2F800}」 (once)', 1, 1]]],
    ['𠮷𠮷', [['rare-character', '「𠮷」 (2 times)', 1, 1]]],
    ['𰻝', [['rare-character', '「𰻝」 (once)', 1, 1]]],
    ['增长８％', [['full-width-digit', '「８」 (once)', 1, 3]]],
    [
      '８\uFFFD',
      [
        ['lost-character', '「\uFFFD」 (once)', 1, 2],
        ['full-width-digit', '「８」 (once)', 1, 1],
      ],
    ],
  ])('%j holds %j', (source, expected) => expect(odd(source)).toEqual(expected))

  it.each(['', '锟', '锟斤', '文化8%', '😀', '\ud840', '\udc00'])('says nothing of %j', (source) =>
    expect(odd(source)).toEqual([]),
  )
})
