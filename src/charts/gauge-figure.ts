import type { TargetRow } from '../derive/target-rows.ts'
import type { targetWords } from '../messages/targets.ts'
import type { WordsOf } from '../messages/catalogue.ts'
import type { Shape } from './drawing.ts'
import { ARC, bandOf, type FormPlace } from './gauge-forms.ts'
import { centred, richText } from './rich-text.ts'
import { figureLabel, figureText, goalFigure, targetFigure, type TargetFigure } from './target-figure.ts'
import { cutText, textWidth } from './text-width.ts'
import { SANS } from './theme.ts'
import { words as wordsAt } from './words.ts'

type TargetWords = WordsOf<typeof targetWords>

/** The type sizes at which a figure stands inside its form, and whether its unit has to go below it. */
export interface FittedFigure {
  readonly figure: number
  readonly prefix: number
  readonly unit: number
  readonly below: boolean
}

/** Fits a figure into `width` pixels: with its unit beside it from the wished size down to 3/4, else the unit below. */
export function fitFigure(parts: TargetFigure, wished: number, text: number, width: number): FittedFigure {
  const sized = (figure: number, below: boolean) => ({
    figure,
    prefix: Math.max(text, figure * 0.75),
    unit: Math.max(text, figure * 0.45),
    below,
  })
  const wide = ({ figure, prefix, unit, below }: FittedFigure) =>
    // ≥ ≤ ≈ stand as wide as a Chinese character in Chinese faces.
    (/[≥≤≈]/.test(parts.prefix) ? prefix : textWidth(parts.prefix, prefix)) +
    textWidth(parts.figure, figure, true) +
    (below || parts.unit === '' ? 0 : textWidth(parts.unit, unit) + unit / 6)
  for (let size = wished; size >= wished * 0.75; size -= wished / 24) {
    if (wide(sized(size, false)) <= width) return sized(size, false)
  }
  let size = wished
  while (size > text && wide(sized(size, true)) > width) size -= wished / 24
  return sized(Math.max(text, size), parts.unit !== '')
}

/** The reading in the middle of an arc or a ring, and below it the target it is of: 「/ +15 家」, on a large one 「目标 +15 家」. */
export function readingShapes(
  kind: 'arc' | 'ring',
  row: TargetRow & { readonly latest: NonNullable<TargetRow['latest']> },
  place: FormPlace,
  words: TargetWords,
  large: boolean,
): Shape[] {
  const { sizes, theme } = place
  const band = bandOf(kind, place)
  const target = figureLabel(goalFigure(row, words.rank))
  const width = 2 * (band.inner - (kind === 'arc' ? 5 : 4) * sizes.stroke)
  const figure = { prefix: '', figure: figureText(row.latest.value), unit: '' }
  const size = fitFigure(
    figure,
    kind === 'ring' ? sizes.figure * 0.8 : sizes.figure,
    sizes.text,
    width,
  ).figure
  const text = large ? words.ofTarget(target) : `/ ${target}`
  const below = {
    x: band.x,
    y: band.y + size * 0.5 + sizes.text * 0.5,
    size: sizes.text,
    align: 'center',
  } as const
  return [
    wordsAt([{ text: figure.figure, colour: theme.ink, bold: true }], {
      x: band.x,
      y: band.y - sizes.text * 0.35,
      size,
      align: 'center',
    }),
    wordsAt(
      [{ text: cutText(text, width + 2 * sizes.text, sizes.text) ?? text, colour: theme.muted }],
      below,
    ),
  ]
}

/** The target's figure at its tick, beside a large arc that shows a reading; nothing where there is no room for it. */
export function tickShape(row: TargetRow, place: FormPlace, words: TargetWords): Shape[] {
  const { cell, sizes, theme } = place
  const { x, y, outer } = bandOf('arc', place)
  const { figure } = goalFigure(row, words.rank)
  const angle = ((ARC.start + ARC.target) * Math.PI) / 180
  const reach = outer + 8 * sizes.stroke
  const left = x + reach * Math.cos(angle)
  const size = sizes.text
  if (left + textWidth(figure, size, true) > cell.rect.x + cell.rect.width) return []
  const at = { x: left, y: y + reach * Math.sin(angle), size, align: 'left' } as const
  return [wordsAt([{ text: figure, colour: theme.ink, bold: true }], at)]
}

/** The figure in the middle of an arc or a ring: comparator light at 75 %, figure bold, unit small and muted. */
export function figureShapes(
  kind: 'arc' | 'ring',
  row: TargetRow,
  place: FormPlace,
  words: TargetWords,
): Shape[] {
  const { sizes, theme } = place
  const band = bandOf(kind, place)
  const parts = targetFigure(row, words.rank)
  const width = 2 * (band.inner - (kind === 'arc' ? 7 : 4) * sizes.stroke)
  const fit = fitFigure(parts, sizes.figure, sizes.text, width)
  const style = (size: number, fill: string, weight: number, foot: number) => ({
    fill,
    fontSize: size,
    fontFamily: SANS,
    fontWeight: weight,
    verticalAlign: 'bottom',
    padding: [0, 0, foot, 0],
  })
  // Smaller parts are lifted so that all stand on the figure's baseline, 12 % of the size above the line's foot.
  const lift = (size: number) => Math.max(0, (fit.figure - size) * 0.12)
  const rich = {
    p: style(fit.prefix, theme.ink, 400, lift(fit.prefix)),
    v: style(fit.figure, theme.ink, 700, 0),
    u: {
      ...style(fit.unit, theme.muted, 400, lift(fit.unit)),
      padding: [0, 0, lift(fit.unit), fit.unit / 6],
    },
  }
  const unit = !fit.below && parts.unit !== '' ? [['u', parts.unit] as const] : []
  const line = [['p', parts.prefix] as const, ['v', parts.figure] as const, ...unit]
  const y = band.y - (fit.below ? fit.unit * 0.55 : 0)
  const figure = centred(richText(line), band.x, y, rich)
  if (!fit.below) return [figure]
  const unitLine = {
    x: band.x,
    y: y + fit.figure / 2 + fit.unit * 0.7,
    size: fit.unit,
    align: 'center',
  } as const
  return [figure, wordsAt([{ text: parts.unit, colour: theme.muted }], unitLine)]
}
