import type { CustomSeriesOption, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts'

/** One shape of a custom series, in CSS pixels of the picture: line, rect, circle, polygon, path, text, group. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>

/**
 * A custom series that draws shapes laid out beforehand, without a coordinate system.
 *
 * The shapes travel as data (`itemPayload`), so a test reads them with `shapesOf` and nothing is computed while drawing. They stand behind
 * a function because ECharts copies whatever else it is given, at every option anew.
 */
export function drawingSeries(id: string, shapes: readonly Shape[]): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    data: [0],
    itemPayload: { shapes: () => shapes },
    renderItem: renderShapes,
  }
}

/**
 * What ECharts calls for a `drawingSeries`: all its shapes as one group.
 *
 * `$mergeChildren: false` makes them anew each time: ECharts would else hand a shape what stood in its place before,
 * such as the position of a text.
 */
export function renderShapes(params: Pick<CustomSeriesRenderItemParams, 'itemPayload'>): Shape {
  const children = (params.itemPayload['shapes'] as () => Shape[])()
  return { type: 'group', $mergeChildren: false, children } as Shape
}

/** The shapes of a series made by `drawingSeries`, for tests and for reading an option back. */
export function shapesOf(series: CustomSeriesOption): readonly Shape[] {
  return (series.itemPayload?.['shapes'] as (() => readonly Shape[]) | undefined)?.() ?? []
}
