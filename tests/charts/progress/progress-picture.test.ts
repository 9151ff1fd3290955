import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../../src/charts/drawing.ts'
import { GOAL_MARK } from '../../../src/charts/progress/progress-marks.ts'
import { progressPicture } from '../../../src/charts/progress/progress-picture.ts'
import { LIGHT } from '../../../src/charts/theme.ts'
import { judge } from '../../../src/derive/progress/judge.ts'
import { progressPath } from '../../../src/derive/progress/progress-path.ts'
import { progressWords } from '../../../src/messages/progress.ts'
import { aJudged } from '../../derive/progress/a-target.ts'
import { drawn } from '../drawn.ts'

const frame = { width: 856, height: 290, scale: 1 }
const readings = [
  { id: 'r-1', date: '2018-12-31', value: 3 },
  { id: 'r-2', date: '2020-06-30', value: 11 },
]
const picture = (own: typeof readings, today = '2020-07-31', target = aJudged()) => {
  const judged = judge(target, { readings: own, reviews: [], plan: null }, today)
  return progressPicture(
    progressPath(judged, own, [{ date: '2019-12-31', value: 9 }]),
    frame,
    LIGHT,
    progressWords.zh,
  )
}
interface Drawn {
  readonly type: string
  readonly style?: Readonly<Record<string, unknown>>
}
const shapes = (own: typeof readings, today?: string) =>
  shapesOf(
    (picture(own, today).option as { series: Parameters<typeof shapesOf>[0][] }).series[0]!,
  ) as readonly Drawn[]
const stroked = (all: readonly Drawn[], colour: string) =>
  all.filter(({ style }) => style?.['stroke'] === colour)

describe('the picture of a path', () => {
  it('names both figures of a target that prints two', () => {
    const two = { id: 'r-1', date: '2019-12-31', value: 1 }
    expect(drawn(picture([two], '2020-07-31', aJudged({ value: [1, 2] })), frame)).toContain('目标 1–2')
  })

  it('labels the target, the pace, what is missing, the deadline and the as-of day', () => {
    const svg = drawn(picture(readings), frame)
    for (const words of ['目标 15', '匀速路径', '少 1.5', '2020-12-31 期限', '截至 2020-07-31', '11'])
      expect(svg).toContain(words)
  })

  it('draws the gap in amber and the as-of line in seal red, once each', () => {
    expect(stroked(shapes(readings), LIGHT.amber)).toHaveLength(1)
    expect(stroked(shapes(readings), LIGHT.accent)).toHaveLength(1)
  })

  it('has no gap and says 尚无进展数据 without a reading', () => {
    expect(stroked(shapes([]), LIGHT.amber)).toEqual([])
    expect(drawn(picture([]), frame)).toContain(progressWords.zh.noReading)
    expect(shapes([]).filter(({ type }) => type === 'circle')).toEqual([])
  })

  it('is walked reading by reading, then to the target', () => {
    const { marks } = picture(readings)
    expect(marks.map(({ id }) => id)).toEqual(['r-1', 'r-2', 'interim 2019-12-31', GOAL_MARK, 'as-of'])
    expect(marks[1]?.label).toBe('个人记录 2020-06-30：11')
    for (const { rect } of marks) expect(rect.x >= -20 && rect.x + rect.width <= frame.width + 20).toBe(true)
  })

  it('points to an as-of day that lies beyond it', () =>
    expect(drawn(picture(readings, '2030-01-01'), frame)).toContain('截至 2030-01-01 →'))

  it('of a target without a deadline has no pace and no due day', () => {
    const svg = drawn(picture(readings, '2020-07-31', aJudged({ deadline: null })), frame)
    expect(svg).not.toContain('匀速路径')
    expect(svg).not.toContain('期限')
  })
})
