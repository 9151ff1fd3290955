import { CustomChart } from 'echarts/charts'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { drawJoined, JOINED } from '../../src/charts/joined-shapes.ts'
import type { Frame, Picture } from '../../src/charts/picture.ts'

echarts.use([CustomChart, SVGRenderer])
echarts.graphic.registerShape(JOINED, echarts.graphic.extendShape({ buildPath: drawJoined }))

/** A picture drawn by ECharts to an SVG string, in plain Node. */
export function drawn({ option }: Picture, { width, height }: Frame): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
