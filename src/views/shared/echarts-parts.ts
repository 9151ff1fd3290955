import { CustomChart, MapChart } from 'echarts/charts'
import * as core from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { drawJoined, JOINED } from '../../charts/joined-shapes.ts'
import { TILE_MAP, tileGeoJson } from '../../charts/tile-geometry.ts'

core.use([CanvasRenderer, CustomChart, MapChart])
core.registerMap(TILE_MAP, tileGeoJson() as Parameters<typeof core.registerMap>[1])

core.graphic.registerShape(JOINED, core.graphic.extendShape({ shape: { parts: [] }, buildPath: drawJoined }))

let live = 0

/** How many charts are alive; a test sees by it that every chart is disposed of. */
export const liveCharts = (): number => live

/**
 * What `echarts-for-react` sets its option on when the picture was taken away while it still waited for the first
 * drawing: nothing. Without it a slide turned quickly ends in an unhandled rejection.
 */
const GONE = { setOption: () => undefined, hideLoading: () => undefined }

/**
 * The parts of ECharts the pictures need, and the count of living charts.
 *
 * `init`, `dispose` and `getInstanceByDom` are what `echarts-for-react` calls.
 */
export const charts = {
  init: (...wanted: Parameters<typeof core.init>): ReturnType<typeof core.init> => {
    live += 1
    return core.init(...wanted)
  },
  dispose: (place: HTMLElement): void => {
    if (core.getInstanceByDom(place) === undefined) return
    live -= 1
    core.dispose(place)
  },
  getInstanceByDom: (place: HTMLElement | null): ReturnType<typeof core.getInstanceByDom> | typeof GONE =>
    place === null ? GONE : core.getInstanceByDom(place),
}
