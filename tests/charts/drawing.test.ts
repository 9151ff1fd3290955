import { describe, expect, it } from 'vitest'
import { drawingSeries, shapesOf, type Shape } from '../../src/charts/drawing.ts'
import { words } from '../../src/charts/words.ts'
import { renderSvg } from './render-svg.ts'

const FRAME = { width: 200, height: 60 }
const picture = (...shapes: readonly Shape[]) => ({
  option: { animation: false, series: [drawingSeries('drawing', shapes)] },
  marks: [],
})
const plain = words([{ text: '徐汇', colour: '#1C1B19' }], { x: 90, y: 50, size: 12 })
const quoted = words([{ text: '“徐汇”', colour: '#1C1B19' }], { x: 10, y: 10, size: 12 })

/** Without the numbers ECharts gives to elements in the order they were made. */
const stable = (svg: string) => svg.replaceAll(/zr\d+-/g, 'zr-').replaceAll(/ ecmeta_\w+="[^"]*"/g, '')

describe('a drawing', () => {
  it('gives its shapes back', () => {
    expect(shapesOf(drawingSeries('drawing', [plain, quoted]))).toEqual([plain, quoted])
  })

  it('keeps nothing of the picture that stood there before', () => {
    const fresh = stable(renderSvg(picture(quoted), FRAME))
    const after = stable(renderSvg(picture(quoted), FRAME, [picture(plain, plain)]))
    expect(after).toBe(fresh)
    expect(after).not.toContain('translate(90')
  })
})
