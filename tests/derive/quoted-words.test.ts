import { expect, it } from 'vitest'
import { quoteWithCitation, wordsMark } from '../../src/derive/quoted-words.ts'

it('quotes words as printed, with where they stand', () => {
  expect(quoteWithCitation('到2020年,', '一、(三) 总体目标', 'X.')).toBe(
    '「到2020年,」\n——一、(三) 总体目标\nX.',
  )
  expect(quoteWithCitation('甲', null, 'X.')).toBe('「甲」\nX.')
})

it('marks different words differently', () => {
  const words = ['新增15家', '新增16家', '新增15家。', '', '15家新增']
  expect(new Set(words.map(wordsMark)).size).toBe(words.length)
  expect(wordsMark('新增15家')).toBe(wordsMark('新增15家'))
})
