import { displayText } from '../derive/display-text.ts'
import type { TargetRow } from '../derive/target-rows.ts'
import type { targetWords } from '../messages/targets.ts'
import type { WordsOf } from '../messages/catalogue.ts'
import type { Shape } from './drawing.ts'
import type { FormPlace } from './gauge-forms.ts'
import { centred, richText } from './rich-text.ts'
import { targetFigure } from './target-figure.ts'
import { cutText } from './text-width.ts'
import { SANS } from './theme.ts'
import { words as wordsAt } from './words.ts'
import { nameLines } from './wrap-text.ts'

type TargetWords = WordsOf<typeof targetWords>

/** The deadline in words and the chip beside it: 到2020年 · 明示. Without a deadline the words are ''. */
export function deadlineWords(
  row: Pick<TargetRow, 'deadline'>,
  words: TargetWords,
): { text: string; chip: string } {
  const { deadline } = row
  if (deadline === null) return { text: '', chip: words.basis.none }
  return { text: deadline.printed ?? words.date(deadline.date), chip: words.basis[deadline.basis] }
}

/** The words of a rank below its steps, in place of a figure. */
export function placeShape(row: TargetRow, { cell, sizes, theme }: FormPlace, words: TargetWords): Shape {
  const { figure } = targetFigure(row, words.rank)
  const size = Math.min(sizes.figure * (14 / 24), sizes.text * 2)
  const text = cutText(figure, cell.rect.width - 8, size, true) ?? figure
  const y = cell.top + sizes.width * 0.66
  return wordsAt([{ text, colour: theme.ink, bold: true }], { x: cell.centre, y, size, align: 'center' })
}

/** Name in one or two lines and the deadline with its chip; `lines` is what the row of gauges keeps free for
 * names; a shorter name stands in the middle of it. */
export function captionShapes(row: TargetRow, place: FormPlace, words: TargetWords, lines: number): Shape[] {
  const { cell, sizes, theme } = place
  const names = gaugeName(row, place)
  const first = cell.top + sizes.width * 0.8 + sizes.line / 2
  const { text, chip } = deadlineWords(row, words)
  const dashed = row.deadline?.basis !== 'stated'
  const plain = { fill: theme.muted, fontSize: sizes.text, fontFamily: SANS, verticalAlign: 'middle' }
  const rich = {
    d: { ...plain, padding: [0, sizes.text / 3, 0, 0] },
    c: {
      ...plain,
      padding: [sizes.text / 12, sizes.text / 3],
      borderColor: theme.line,
      borderWidth: sizes.text / 12,
      ...(dashed ? { borderDash: [sizes.text / 4, sizes.text / 6] } : {}),
      borderRadius: sizes.text / 6,
    },
  }
  const line = richText([
    ['d', text],
    ['c', chip],
  ])
  return [
    ...names.map((name, index) => {
      const y = first + (index + (lines - names.length) / 2) * sizes.line
      return wordsAt([{ text: name, colour: theme.ink }], {
        x: cell.centre,
        y,
        size: sizes.text,
        align: 'center',
      })
    }),
    centred(line, cell.centre, first + lines * sizes.line, rich),
  ]
}

/** The lines a gauge's name is set in. */
export function gaugeName(
  row: Pick<TargetRow, 'metric'>,
  { cell, sizes }: Pick<FormPlace, 'cell' | 'sizes'>,
): string[] {
  return nameLines(displayText(row.metric), cell.rect.width - sizes.text, sizes.text)
}
