import type { Shape } from './drawing.ts'
import { quotePieces } from './quote-pieces.ts'
import { textWidth } from './text-width.ts'
import { SANS } from './theme.ts'

/** A stretch of a line in one look. */
export interface Run {
  readonly text: string
  readonly colour: string
  readonly bold?: boolean
}

/** Where a line of text stands: `x` by `align`, `y` its middle. */
export interface WordsPlace {
  readonly x: number
  readonly y: number
  /** CSS pixels. */
  readonly size: number
  readonly align?: 'left' | 'center' | 'right'
}

/**
 * One line of text from runs of different looks. Quotation marks get half a square each, as in the page's titles.
 */
export function words(runs: readonly Run[], { x, y, size, align = 'left' }: WordsPlace): Shape {
  const [only] = runs
  if (only !== undefined && runs.length === 1 && !QUOTES.test(only.text)) {
    return piece(only.text, only, { x, y, size, align })
  }
  const width = runs.reduce((sum, run) => sum + textWidth(run.text, size, run.bold), 0)
  let left = x - (align === 'left' ? 0 : align === 'right' ? width : width / 2)
  const children: Shape[] = []
  for (const run of runs) {
    const set = quotePieces(run.text, left, size, run.bold)
    children.push(
      ...set.pieces.map(({ text, x: at, align: by }) => piece(text, run, { x: at, y, size, align: by })),
    )
    left = set.right
  }
  return { type: 'group', children } as Shape
}

const QUOTES = /[“”‘’]/

function piece(text: string, { colour, bold }: Run, { x, y, size, align }: Required<WordsPlace>): Shape {
  const font = { fontSize: size, fontFamily: SANS, fontWeight: bold === true ? 700 : 400 }
  return {
    type: 'text',
    x,
    y,
    silent: true,
    style: { text, fill: colour, align, verticalAlign: 'middle', ...font },
  } as Shape
}

/** A hex colour with an opacity from 0 to 1: #1C1B19 at 0.12 → #1C1B191f. */
export function faded(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}
