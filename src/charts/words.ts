import type { Shape } from './drawing.ts'
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
 * One line of text from runs of different looks.
 *
 * Quotation marks get half a square each, as in the page's titles: an opening one is set to end where its half ends, a
 * closing one to begin where it begins, so that the blank half of a full-width glyph falls outside.
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
    for (const part of run.text.split(/([“”‘’])/).filter((each) => each !== '')) {
      const right = left + textWidth(part, size, run.bold)
      const opening = part === '“' || part === '‘'
      children.push(
        piece(part.trimStart(), run, {
          x: opening ? right : startOf(part, left, size),
          y,
          size,
          align: opening ? 'right' : 'left',
        }),
      )
      left = right
    }
  }
  return { type: 'group', children } as Shape
}

const QUOTES = /[“”‘’]/

/** Renderers drop spaces at the start of a text; they become distance. */
function startOf(part: string, left: number, size: number): number {
  return left + textWidth(part.slice(0, part.length - part.trimStart().length), size)
}

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
