import { CustomChart, MapChart } from 'echarts/charts'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { drawJoined, JOINED } from '../../src/charts/joined-shapes.ts'
import type { Frame, Picture } from '../../src/charts/picture.ts'
import { TILE_MAP, tileGeoJson } from '../../src/charts/tile-geometry.ts'

core.use([SVGRenderer, CustomChart, MapChart])
core.graphic.registerShape(JOINED, core.graphic.extendShape({ buildPath: drawJoined }))
core.registerMap(TILE_MAP, tileGeoJson() as Parameters<typeof core.registerMap>[1])

/** A picture as ECharts draws it without a browser, after others stood in its place if some are given. */
export function renderSvg(
  { option }: Picture,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  before: readonly Picture[] = [],
): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height })
  for (const picture of before) chart.setOption(picture.option, { notMerge: true })
  chart.setOption(option, { notMerge: true })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
