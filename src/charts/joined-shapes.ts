import type { Shape } from './drawing.ts'

/** What a joined shape is drawn with; the path of a canvas and that of an SVG file both have it. */
export interface PathPen {
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
  rect(x: number, y: number, width: number, height: number): unknown
  arc(x: number, y: number, radius: number, from: number, to: number): unknown
  closePath(): unknown
}

/** The name ECharts must know `drawJoined` by before a picture with joined shapes is drawn. */
export const JOINED = 'joined'

type Part =
  | {
      readonly type: 'rect'
      readonly shape: {
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      }
    }
  | {
      readonly type: 'circle'
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number }
    }
  | { readonly type: 'polygon'; readonly shape: { readonly points: readonly (readonly [number, number])[] } }

/**
 * The same drawing in fewer shapes: rects, circles and polygons that look alike become one, which costs a thousand marks as much as
 * one. For shapes that leave each other alone: what is joined is drawn after what is not, and words come last.
 */
export function joinedShapes(shapes: readonly Shape[]): Shape[] {
  const alike = new Map<string, { readonly style: object; readonly parts: Part[] }>()
  const alone: Shape[] = []
  const words: Shape[] = []
  for (const shape of shapes) {
    const plain = shape as unknown as Plain
    const look = lookOf(plain)
    const group = look === null ? undefined : alike.get(look)
    if (look === null) (isWords(shape) ? words : alone).push(shape)
    else if (group === undefined) alike.set(look, { style: plain.style!, parts: [plain as Part] })
    else group.parts.push(plain as Part)
  }
  const joined = [...alike.values()].map(
    ({ style, parts }) => ({ type: JOINED, shape: { parts }, style }) as unknown as Shape,
  )
  return [...alone, ...joined, ...words]
}

/** A shape as far as it is looked at here. */
interface Plain {
  readonly type: string
  readonly shape?: object
  readonly style?: Readonly<Record<string, unknown>>
}

const isWords = ({ type }: Shape) => type === 'text' || type === 'group'

const PARTS: readonly string[] = ['rect', 'circle', 'polygon'] satisfies readonly Part['type'][]
const LOOKS: ReadonlySet<string> = new Set(['fill', 'stroke', 'lineWidth'])

/** What a shape has in common with those it may be joined to; null for one that stays alone: cut, rounded, or with a gradient. */
function lookOf({ type, shape = {}, style = {}, ...rest }: Plain): string | null {
  const { fill, stroke, lineWidth } = style
  const rounded = type === 'rect' && 'r' in shape
  if (!PARTS.includes(type) || rounded || typeof fill === 'object') return null
  if (Object.keys(rest).length > 0 || Object.keys(style).some((key) => !LOOKS.has(key))) return null
  return `${String(fill)}|${String(stroke)}|${String(lineWidth)}`
}

/** Draws the parts of a joined shape as one path. */
export function drawJoined(pen: PathPen, { parts }: { readonly parts: readonly Part[] }): void {
  for (const part of parts) {
    if (part.type === 'rect') {
      const { x, y, width, height } = part.shape
      pen.rect(x, y, width, height)
    } else if (part.type === 'circle') {
      const { cx, cy, r } = part.shape
      pen.moveTo(cx + r, cy)
      pen.arc(cx, cy, r, 0, Math.PI * 2)
    } else {
      part.shape.points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
      pen.closePath()
    }
  }
}
