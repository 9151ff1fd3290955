import { describe, expect, it } from 'vitest'
import { faded, words } from '../../src/charts/words.ts'

type Piece = { x: number; style: { text: string; align: string; fontWeight: number } }
const pieces = (text: string, align: 'left' | 'center' | 'right' = 'left') =>
  (words([{ text, colour: '#000', bold: true }], { x: 100, y: 0, size: 10, align }) as { children?: Piece[] })
    .children

describe('a line of words', () => {
  it('is one text where nothing has to be set apart', () => {
    expect(words([{ text: '徐汇', colour: '#000' }], { x: 5, y: 6, size: 12, align: 'right' })).toMatchObject(
      {
        type: 'text',
        x: 5,
        style: { text: '徐汇', align: 'right', fontWeight: 400 },
      },
    )
  })

  it('gives quotation marks half a square on the side of their ink', () => {
    expect(pieces('全“四”会')!.map(({ x, style }) => [style.text, x, style.align])).toEqual([
      ['全', 100, 'left'],
      ['“', 115, 'right'],
      ['四', 115, 'left'],
      ['”', 125, 'left'],
      ['会', 130, 'left'],
    ])
  })

  it.each([
    ['the other side’s are read', "the other side's are read"],
    ['the faintest part of “All counted” advances none', 'the faintest part of "All counted" advances none'],
  ])('draws the quotation marks of English straight, in one piece: %s', (text, drawn) => {
    expect(pieces(text)!.map(({ style }) => style.text)).toEqual([drawn])
  })

  it.each(['“5G+”行动', 'Xuhui “健康徐汇2030”规划', '“四”'])(
    'leaves those of Chinese as they are: %s',
    (text) => {
      expect(
        pieces(text)!
          .map(({ style }) => style.text)
          .join(''),
      ).toBe(text)
    },
  )

  it('begins early enough to end at its place when set to the right', () => {
    expect(pieces('“四”', 'right')![0]).toMatchObject({ x: 85 })
  })

  it('fades a colour', () => expect(faded('#1C1B19', 0.12)).toBe('#1C1B191f'))
})
