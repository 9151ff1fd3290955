import { timelineLayout } from '../../src/charts/timeline-layout.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../src/messages/timeline.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { aDocument, anEvent } from '../builders.ts'

/** The as-of day of every timeline test. */
export const AS_OF = '2026-11-21'
export const texts = { words: timelineWords.zh, today: `今天 ${AS_OF}` }
/** 1280, 1920, a phone, a slide. */
export const FRAMES = [
  { width: 1216, height: 116, scale: 1 },
  { width: 1536 * 1.25, height: 145, scale: 1.25 },
  { width: 340, height: 116, scale: 1 },
  { width: 1152, height: 427, scale: 1.667 },
]

/** The dates of three seeds. */
export const seeds = [
  aDocument({
    kind: 'meeting',
    events: [
      anEvent({
        role: 'held',
        date: '2018-04-24',
        precision: 'day',
        label: '召开全力打响“四大品牌”推进大会',
      }),
      anEvent({ role: 'published', date: '2018-04-24', precision: 'day' }),
    ],
  }),
  aDocument({
    jurisdiction: '徐汇区',
    events: [
      anEvent({ role: 'published', date: '2018-11-12', precision: 'day' }),
      anEvent({ role: 'period', date: '2018/2020', precision: 'range', basis: 'inferred' }),
      ...Array.from({ length: 5 }, () => anEvent()),
      anEvent({ role: 'reference', date: '2030', label: '《“健康徐汇2030”规划纲要》' }),
    ],
  }),
  aDocument({
    jurisdiction: '长宁区',
    kind: 'opinion',
    title: '实施意见',
    events: [anEvent({ role: 'published', date: '2022-12-09', precision: 'day' })],
  }),
]

/** The strip laid out, on the screen of 1280 unless said otherwise. */
export const layout = (documents: readonly DocumentSummary[], frame = FRAMES[0]!, asOf = AS_OF) =>
  timelineLayout(timelineRows(documents, asOf), asOf, frame, texts)
