import type { Frame, Picture } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { laneGrid, lanesHeight, placeLanes } from '../../charts/timeline/lane-places.ts'
import { lanesPicture } from '../../charts/timeline/lanes-picture.ts'
import type { TimelineTexts } from '../../charts/timeline-texts.ts'
import type { PackLanes } from './use-lanes.ts'
import type { RangeControl } from './use-time-range.ts'

/** What the whole timeline is drawn from. */
export interface WholeGrounds {
  readonly pack: PackLanes
  readonly control: Pick<RangeControl, 'whole'>
  readonly asOf: string
  readonly texts: TimelineTexts
  /** Whether the person's own dates are left out. */
  readonly factsOnly: boolean
}

/** All time and all lanes, unfolded, in one sheet as high as they need: what is exported. */
export function wholePicture(
  { pack, control, asOf, texts, factsOnly }: WholeGrounds,
  frame: Frame,
  theme: ChartTheme,
): { readonly picture: Picture; readonly frame: Frame } {
  const grid = laneGrid(frame)
  const { whole: range } = control
  const perDay = (frame.width - grid.left) / (range.to - range.from)
  const lanes = placeLanes(pack({ perDay, unit: grid.unit, whole: range, factsOnly }, new Set()), grid, 0)
  const sheet = { ...frame, height: Math.ceil(grid.head + lanesHeight(lanes) + 2) }
  return {
    frame: sheet,
    picture: lanesPicture({ lanes, grid, range, asOf, scrolled: 0 }, sheet, theme, texts),
  }
}
