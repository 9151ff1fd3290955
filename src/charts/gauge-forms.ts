import { TOLERANCE } from '../derive/progress/meets-target.ts'
import { progressShare } from '../derive/progress/progress-share.ts'
import type { TargetRow } from '../derive/target-rows.ts'
import type { Shape } from './drawing.ts'
import type { GaugeCell, GaugeSizes } from './gauge-layout.ts'
import { hatchBox, hatchStrokes } from './hatch.ts'
import type { ChartTheme } from './theme.ts'

/** What the form of a gauge is drawn from; `scale` is the frame's. */
export interface FormPlace {
  readonly cell: GaugeCell
  readonly sizes: GaugeSizes
  readonly theme: ChartTheme
  readonly scale: number
}

/** Degrees, clockwise from three o'clock: the arc starts at 150, the target stands at 200 of its 240. */
export const ARC = { start: 150, target: 200, sweep: 240 } as const

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Middle and radii of an arc's or ring's band. */
export function bandOf(kind: 'arc' | 'ring', { cell, sizes }: Pick<FormPlace, 'cell' | 'sizes'>) {
  const reach = sizes.width / 2
  const outer = kind === 'arc' ? reach * 0.923 : reach * 0.75
  const y = cell.top + (kind === 'arc' ? reach : reach * 0.83)
  return { x: cell.centre, y, outer, inner: outer - sizes.band }
}

/**
 * A numeric target: a band up to the tick at the target, headroom beyond it. Hatched without a reading; with one filled up to
 * it, and an amber tick where the pace was on its day.
 */
export function arcForm(row: TargetRow, place: FormPlace): Shape[] {
  const { sizes, theme, scale } = place
  const { x, y, outer, inner } = bandOf('arc', place)
  const angle = (degrees: number) => radians(ARC.start + degrees)
  const sectorTo = (degrees: number) => ({
    cx: x,
    cy: y,
    r0: inner,
    r: outer,
    startAngle: angle(0),
    endAngle: angle(degrees),
    clockwise: true,
  })
  const sector = sectorTo(ARC.target)
  const progress = progressShare(row)
  const arc = (r: number, from: number, to: number, stroke: string, lineWidth: number): Shape => ({
    type: 'arc',
    shape: { cx: x, cy: y, r, startAngle: angle(from), endAngle: angle(to), clockwise: true },
    style: { fill: 'none', stroke, lineWidth },
  })
  const box = { x: x - outer, y: y - outer, width: 2 * outer, height: 2 * outer }
  const tick = 4 * sizes.stroke
  const accepted = acceptedShare(row)
  const filled = (degrees: number, fill: string): Shape => ({
    type: 'sector',
    shape: sectorTo(degrees),
    style: { fill },
  })
  const band: readonly Shape[] =
    progress === null
      ? [
          hatchStrokes(box, theme, scale, { type: 'sector', shape: sector } as Shape),
          {
            type: 'sector',
            shape: sector,
            style: { fill: 'none', stroke: theme.line, lineWidth: sizes.stroke },
          },
        ]
      : [filled(ARC.target, theme.hairline), filled(ARC.target * progress.reading, theme.ink)]
  const pace: readonly Shape[] =
    progress === null || progress.pace === null
      ? []
      : [
          radial(
            x,
            y,
            inner - tick,
            outer + tick,
            angle(ARC.target * progress.pace),
            theme.amber,
            2 * sizes.stroke,
          ),
        ]
  return [
    ...band,
    arc(outer, ARC.target, ARC.sweep, theme.line, sizes.stroke),
    ...pace,
    ...(accepted === null
      ? []
      : [
          arc(
            outer + 5 * sizes.stroke,
            accepted[0] * ARC.target,
            Math.min(ARC.sweep, accepted[1] * ARC.target),
            theme.ink,
            1.5 * sizes.stroke,
          ),
        ]),
    radial(x, y, inner - tick, outer + tick, angle(ARC.target), theme.ink, 2.5 * sizes.stroke),
  ]
}

/** Where a value counts as met, as shares of the target: 左右 0.95–1.05, 1–2 个 0.5–1; null when it is one figure. */
export function acceptedShare({
  comparator,
  value,
}: Pick<TargetRow, 'comparator' | 'value'>): readonly [number, number] | null {
  if (value === null) return null
  if (typeof value !== 'number') return value[1] === 0 ? null : [value[0] / value[1], 1]
  return comparator === '~' ? [1 - TOLERANCE, 1 + TOLERANCE] : null
}

function radial(
  x: number,
  y: number,
  from: number,
  to: number,
  angle: number,
  stroke: string,
  lineWidth: number,
): Shape {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    type: 'line',
    shape: { x1: x + from * cos, y1: y + from * sin, x2: x + to * cos, y2: y + to * sin },
    style: { stroke, lineWidth },
  }
}

/**
 * An absolute target (100 %, 0, once): a closed ring, since there is no part of it to be at. Hatched without a reading, full
 * when it is met, empty when it is not.
 */
export function ringForm(row: Pick<TargetRow, 'latest' | 'judgement'>, place: FormPlace): Shape[] {
  const { sizes, theme, scale } = place
  const { x, y, outer, inner } = bandOf('ring', place)
  const ring = { cx: x, cy: y, r0: inner, r: outer, startAngle: 0, endAngle: 2 * Math.PI, clockwise: true }
  const circle = (r: number, stroke: string, lineWidth: number): Shape => ({
    type: 'circle',
    shape: { cx: x, cy: y, r },
    style: { fill: 'none', stroke, lineWidth },
  })
  const box = { x: x - outer, y: y - outer, width: 2 * outer, height: 2 * outer }
  const met = row.judgement !== null && row.judgement.metOn !== null && !row.judgement.fallen
  const band: Shape =
    row.latest === null
      ? hatchStrokes(box, theme, scale, { type: 'sector', shape: ring } as Shape)
      : { type: 'sector', shape: ring, style: { fill: met ? theme.ink : theme.paper } }
  return [band, circle(inner, theme.line, sizes.stroke), circle(outer, theme.ink, 1.5 * sizes.stroke)]
}

/** Heights of a rank's four steps as shares of the form's width. */
const STEPS = [0.115, 0.205, 0.295, 0.38] as const

/**
 * A rank: four rising steps, the top one outlined; its words stand below. The steps are hatched until a person has judged it; judged
 * as met, the top one is full.
 */
export function stepsForm(row: Pick<TargetRow, 'status'>, { cell, sizes, theme, scale }: FormPlace): Shape[] {
  const [step, gap] = [sizes.width * 0.125, sizes.width * 0.0385]
  const left = cell.centre - (4 * step + 3 * gap) / 2
  const foot = cell.top + sizes.width * 0.54
  const judged = row.status !== 'unjudged' && row.status !== 'no-reading'
  return STEPS.flatMap((share, index): readonly Shape[] => {
    const height = Math.round(sizes.width * share)
    const box = {
      x: Math.round(left + index * (step + gap)),
      y: Math.round(foot - height),
      width: Math.round(step),
      height,
    }
    if (index < STEPS.length - 1 && !judged) return hatchBox(box, theme, scale)
    if (index < STEPS.length - 1) return [{ type: 'rect', shape: box, style: { fill: theme.hairline } }]
    const fill = row.status === 'achieved' || row.status === 'achieved-late' ? theme.ink : 'none'
    return [{ type: 'rect', shape: box, style: { fill, stroke: theme.ink, lineWidth: 1.6 * sizes.stroke } }]
  })
}
