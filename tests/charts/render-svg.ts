import { CustomChart, MapChart } from 'echarts/charts'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Frame, Picture } from '../../src/charts/picture.ts'
import { TILE_MAP, tileGeoJson } from '../../src/charts/tile-geometry.ts'

core.use([SVGRenderer, CustomChart, MapChart])
core.registerMap(TILE_MAP, tileGeoJson() as Parameters<typeof core.registerMap>[1])

/** A picture as ECharts draws it without a browser. */
export function renderSvg({ option }: Picture, { width, height }: Pick<Frame, 'width' | 'height'>): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
