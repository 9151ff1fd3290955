import { laneTexts } from '../../src/charts/timeline/lane-texts.ts'
import { packLane } from '../../src/charts/timeline/pack-lane.ts'
import { timelineLanes } from '../../src/derive/timeline-lanes.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../src/messages/timeline.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { dayNumber } from '../../src/model/edtf.ts'

/** How the events are drawn at a zoom: every one in exactly one mark, alone with or without a label, or in a cluster. */
export interface Drawn {
  readonly rows: number
  readonly placed: number
  readonly labelled: number
  readonly bare: number
  readonly clustered: number
  /** Events without words of their own. */
  readonly wordless: number
}

/** Lays all events out as the page does, `perDay` pixels a day. */
export function drawnAt(documents: readonly DocumentSummary[], perDay: number): Drawn {
  const rows = timelineRows(documents, '2026-11-21', { apart: true })
  const texts = (row: (typeof rows)[number]) => laneTexts(row, 'document', timelineWords.zh)
  const end = dayNumber('2032-01-01') * perDay
  const marks = timelineLanes(rows, documents, 'document').flatMap(
    (lane) => packLane(lane.rows, { perDay, unit: 1, mostTracks: 4, start: -Infinity, end, texts }).marks,
  )
  const alone = marks.filter((mark) => mark.rows.length === 1)
  return {
    rows: rows.length,
    placed: new Set(marks.flatMap((mark) => mark.rows.map(({ id }) => id))).size,
    labelled: alone.filter(({ label }) => label !== null).length,
    bare: alone.filter(({ label }) => label === null).length,
    clustered: rows.length - alone.length,
    wordless: rows.filter((row) => texts(row).every(({ strong, weak }) => `${strong}${weak}` === '')).length,
  }
}
