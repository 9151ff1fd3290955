import { useMemo } from 'react'
import type { TableTwin } from '../../charts/picture.ts'
import { timelineTable } from '../../charts/timeline-strip.ts'
import type { TimelineTexts } from '../../charts/timeline-texts.ts'
import { shownRows } from '../../derive/timeline-lanes.ts'
import type { ChartSubject } from '../shared/chart-subject.ts'
import type { LaneChoice } from './use-lane-choice.ts'

/** What the shown lanes hold, as figures. */
export interface LaneTables {
  /** As on the screen, with the person's own dates. */
  readonly table: TableTwin
  /** As it is taken along: with own dates only when the person says so. */
  readonly tableOut: TableTwin
  /** The facts behind it; null stands for all there are. */
  readonly behind: ChartSubject['behind']
}

/** The tables of the lanes that are shown, and the facts they stand on. */
export function useLaneTables(
  { shown, hidden }: LaneChoice,
  texts: TimelineTexts,
  ownOut: boolean,
): LaneTables {
  const rows = useMemo(() => shownRows(shown), [shown])
  const table = useMemo(() => timelineTable(rows, texts), [rows, texts])
  const tableOut = useMemo(
    () =>
      ownOut
        ? table
        : timelineTable(
            rows.filter(({ own }) => own !== true),
            texts,
          ),
    [rows, table, texts, ownOut],
  )
  const behind = useMemo(
    (): ChartSubject['behind'] =>
      hidden.size === 0
        ? { kind: 'events' }
        : { kind: 'events', ids: new Set(rows.flatMap(({ factIds }) => factIds)) },
    [rows, hidden],
  )
  return { table, tableOut, behind }
}
