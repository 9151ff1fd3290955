import type { Frame, Picture } from '../../charts/picture.ts'
import {
  printedSheet,
  printedSvg,
  type PictureWords,
  type PrintedSheet,
} from '../../charts/printed-picture.ts'
import { LIGHT } from '../../charts/theme.ts'
import { charts } from './echarts-parts.ts'

/** Device pixels per CSS pixel of an exported PNG. */
const RESOLUTION = 2

/** The picture as a PNG at 2× on light paper, with title, unit and source. Rejects when the browser makes no image. */
export async function pngOf(picture: Picture, frame: Frame, words: PictureWords): Promise<Blob> {
  const sheet = printedSheet(frame, words)
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width * RESOLUTION
  canvas.height = sheet.height * RESOLUTION
  const context = canvas.getContext('2d')
  if (context === null) throw new RangeError('this browser gives no canvas')
  context.scale(RESOLUTION, RESOLUTION)
  drawSheet(context, sheet)
  const drawn = canvasOf(picture, frame)
  context.drawImage(drawn, sheet.picture.x, sheet.picture.y, frame.width, frame.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new RangeError('this browser makes no PNG')
  return blob
}

/** The picture as an SVG file with title, unit and source; the writer is loaded when first asked for. */
export async function svgOf(picture: Picture, frame: Frame, words: PictureWords): Promise<Blob> {
  const { pictureSvg } = await import('./echarts-parts-svg.ts')
  const file = printedSvg(printedSheet(frame, words), pictureSvg(picture, frame))
  return new Blob([file], { type: 'image/svg+xml;charset=utf-8' })
}

function canvasOf({ option }: Picture, { width, height }: Frame): HTMLCanvasElement {
  const place = document.createElement('div')
  const chart = charts.init(place, null, { renderer: 'canvas', width, height, devicePixelRatio: RESOLUTION })
  try {
    chart.setOption(option)
    return chart.renderToCanvas({ pixelRatio: RESOLUTION })
  } finally {
    charts.dispose(place)
  }
}

function drawSheet(
  context: CanvasRenderingContext2D,
  { width, height, picture, rule, texts, paths }: PrintedSheet,
): void {
  context.fillStyle = LIGHT.paper
  context.fillRect(0, 0, width, height)
  for (const { text, x, y, size, bold, family, colour, align } of texts) {
    context.font = `${bold ? 700 : 400} ${size}px ${family}`
    context.fillStyle = colour
    context.textAlign = align ?? 'left'
    context.fillText(text, x, y)
  }
  for (const { d, fill, stroke, width: lineWidth } of paths) {
    const path = new Path2D(d)
    if (fill !== null) {
      context.fillStyle = fill
      // It fills a shape on the canvas, no list.
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
      context.fill(path)
    }
    if (stroke !== null) {
      context.strokeStyle = stroke
      context.lineWidth = lineWidth
      context.stroke(path)
    }
  }
  context.fillStyle = LIGHT.hairline
  context.fillRect(picture.x, rule, width - 2 * picture.x, 1)
}
