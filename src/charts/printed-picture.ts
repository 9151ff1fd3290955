import type { Frame } from './picture.ts'
import { printedLegend, type LegendEntry, type PrintedPath } from './printed-legend.ts'
import { quotePieces } from './quote-pieces.ts'
import { textWidth } from './text-width.ts'
import { LIGHT, SANS, SERIF } from './theme.ts'
import { wrapText } from './wrap-text.ts'

/** The words that travel inside an exported picture, so that it can be checked wherever it ends up. */
export interface PictureWords {
  readonly title: string
  /** Unit or reading note under the title; '' for none. */
  readonly unit: string
  /** What the marks mean, where the picture does not say it itself. */
  readonly legend?: readonly LegendEntry[]
  /** Documents, dataset id and as-of date. */
  readonly sourceLine: string
}

/** A line of text of an exported picture; `y` is its baseline, in CSS pixels. */
export interface PrintedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly family: string
  readonly colour: string
  /** Which end of the text stands at `x`; the left one unless said otherwise. */
  readonly align?: 'left' | 'right'
}

/** An exported sheet: light paper, the title above, the picture, a hairline and the source strip below. */
export interface PrintedSheet {
  readonly width: number
  readonly height: number
  /** The whole title, for the file's own. */
  readonly title: string
  /** Where the picture's top left stands on the sheet. */
  readonly picture: { readonly x: number; readonly y: number }
  readonly rule: number
  readonly texts: readonly PrintedText[]
  /** The marks of the legend. */
  readonly paths: readonly PrintedPath[]
}

/** Lays the sheet around a picture of the given size; long titles and sources break into lines. */
export function printedSheet(frame: Frame, words: PictureWords): PrintedSheet {
  const { scale } = frame
  const margin = 24 * scale
  const texts: PrintedText[] = []
  let y = margin
  const put = (
    text: string,
    size: number,
    lead: number,
    look: Pick<PrintedText, 'bold' | 'family' | 'colour'>,
  ) => {
    for (const line of linesOf(text, frame.width, size, look.bold)) {
      y += lead
      const base = y - (lead - size) / 2 - size * 0.12
      const { pieces } = quotePieces(line, margin, size, look.bold)
      for (const { text: part, x, align } of pieces)
        texts.push({ text: part, x, align, y: base, size, ...look })
    }
  }
  const muted = { bold: false, family: SANS, colour: LIGHT.muted }
  put(words.title, 20 * scale, 28 * scale, { bold: true, family: SERIF, colour: LIGHT.ink })
  put(words.unit, 12 * scale, 18 * scale, muted)
  const legend = printedLegend(words.legend ?? [], { x: margin, y, width: frame.width, scale })
  texts.push(...legend.texts)
  y += legend.height
  const picture = { x: margin, y: y + 12 * scale }
  const rule = picture.y + frame.height + 12 * scale
  y = rule + 6 * scale
  put(words.sourceLine, 12 * scale, 18 * scale, muted)
  const [width, height] = [frame.width + 2 * margin, Math.ceil(y + 16 * scale)]
  return { width, height, title: words.title, picture, rule, texts, paths: legend.paths }
}

/** Broken between words; what is one word and too wide for a line is broken anywhere. A line's first · hangs on the line before. */
function linesOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  if (text === '') return []
  const lines: string[] = []
  for (const line of wrapText(text, bold ? width / 1.04 : width, size, Infinity)) {
    const dotted = lines.length > 0 && line.startsWith('· ')
    if (dotted) lines[lines.length - 1] += ' ·'
    lines.push(...brokenAnywhere(dotted ? line.slice(2) : line, width, size, bold))
  }
  return lines
}

function brokenAnywhere(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines = ['']
  for (const character of text) {
    const longer = lines.at(-1)! + character
    if (textWidth(longer, size, bold) > width + size) lines.push(character)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/**
 * The sheet as an SVG file around the picture's own SVG.
 *
 * `inner` is what ECharts gives; it becomes an `<svg>` within the sheet, moved into place.
 */
export function printedSvg(sheet: PrintedSheet, inner: string): string {
  const { width, height, picture, rule, texts, paths } = sheet
  const right = width - picture.x
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(sheet.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>`,
    ...texts.map(textElement),
    ...paths.map(pathElement),
    inner.replace(/^<svg /, `<svg x="${picture.x}" y="${picture.y}" overflow="visible" `),
    `<path d="M${picture.x} ${rule}H${right}" stroke="${LIGHT.hairline}"/>`,
    '</svg>',
  ].join('\n')
}

function textElement({ text, x, y, size, bold, family, colour, align }: PrintedText): string {
  const look = `font-family="${escaped(family)}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}"`
  const anchor = align === 'right' ? ' text-anchor="end"' : ''
  return `<text x="${x}" y="${y}" ${look}${anchor}>${escaped(text)}</text>`
}

function pathElement({ d, fill, stroke, width }: PrintedPath): string {
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${width}"`
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
