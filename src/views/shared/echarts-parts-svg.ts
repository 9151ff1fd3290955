import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Frame, Picture } from '../../charts/picture.ts'
import './echarts-parts.ts'

core.use([SVGRenderer])

/** A picture as an SVG string. A chunk of its own, loaded when somebody asks for SVG. */
export function pictureSvg({ option }: Picture, { width, height }: Frame): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return wellFormed(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** ECharts writes the faces' double quotes into a double-quoted attribute; XML wants the other ones. */
function wellFormed(svg: string): string {
  return svg.replaceAll(/font-family:[^;:]*;/g, (faces) => faces.replaceAll('"', "'"))
}
