import { useCallback, useMemo } from 'react'
import { laneTexts } from '../../charts/timeline/lane-texts.ts'
import type { Lane } from '../../charts/timeline/lane-places.ts'
import type { TimeRange } from '../../charts/timeline/time-range.ts'
import { packLane } from '../../charts/timeline/pack-lane.ts'
import { documentNames } from '../../derive/document-names.ts'
import { OWN_LANE } from '../../derive/own-event-rows.ts'
import {
  OTHER_LANE,
  timelineLanes,
  type LaneKind,
  type LaneOrder,
  type TimelineLane,
} from '../../derive/timeline-lanes.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { domainWords } from '../../messages/domain.ts'
import { ownEventWords } from '../../messages/own-events.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { BrandId, DocumentSummary, EventRole } from '../../model/dataset.ts'
import { DISTRICTS } from '../../model/district.ts'
import { useWords } from '../shared/services.tsx'

/** Lines of single marks an open lane may have when it is one of few, of some, of many. */
const TRACKS = { few: 7, some: 4, many: 2 }

/** How lanes are packed: pixels a day, and pixels of the design. `fold` overrides what the person folded. */
export interface LaneZoom {
  readonly perDay: number
  readonly unit: number
  /** All of time. */
  readonly whole: TimeRange
  /** Leaves the person's own dates out. */
  readonly factsOnly?: boolean
}

/** The name of a lane and what stands under it, with the number of its dates. */
export type LaneTitles = (id: string, count: number) => { readonly title: string; readonly subtitle: string }

/** The lanes there are, the person's own dates first. */
export function useLanes(
  rows: readonly TimelineRow[],
  ownRows: readonly TimelineRow[],
  documents: readonly DocumentSummary[],
  kind: LaneKind,
  order: LaneOrder,
): readonly TimelineLane[] {
  return useMemo(
    () => [
      ...(ownRows.length === 0 ? [] : [{ id: OWN_LANE, rows: ownRows }]),
      ...timelineLanes(rows, documents, kind, order),
    ],
    [rows, ownRows, documents, kind, order],
  )
}

/** Packs the lanes that are shown for a zoom (memoise its result). */
export type PackLanes = (zoom: LaneZoom, folded: ReadonlySet<string>) => readonly Lane[]

/** The function that packs these lanes; the same one until they or their words change. */
export function usePacking(lanes: readonly TimelineLane[], kind: LaneKind, titleOf: LaneTitles): PackLanes {
  const words = useWords(timelineWords)
  return useCallback(
    ({ perDay, unit, whole, factsOnly = false }, folded) => {
      const mostTracks = lanes.length <= 8 ? TRACKS.few : lanes.length <= 24 ? TRACKS.some : TRACKS.many
      const shown = factsOnly ? lanes.filter(({ id }) => id !== OWN_LANE) : lanes
      return shown.map(({ id, rows: own }) => {
        const collapsed = folded.has(id)
        const texts = (row: TimelineRow) => (collapsed ? [] : laneTexts(row, kind, words))
        const packed = packLane(own, {
          perDay,
          unit,
          start: whole.from * perDay,
          end: whole.to * perDay,
          mostTracks: collapsed ? 0 : mostTracks,
          texts,
        })
        const { title, subtitle } = titleOf(id, own.length)
        return { id, title, subtitle, collapsed, packed }
      })
    },
    [lanes, kind, words, titleOf],
  )
}

/** How lanes of a kind are called. */
export function useLaneTitles(documents: readonly DocumentSummary[], kind: LaneKind): LaneTitles {
  const domain = useWords(domainWords)
  const { dates, other } = useWords(timelinePageWords)
  const mine = useWords(ownEventWords)
  return useMemo(() => {
    const names = documentNames(documents)
    const byId = new Map(documents.map((doc) => [doc.id, doc]))
    const districts = new Map(DISTRICTS.map(({ code, name }) => [code, name]))
    return (id, count) => {
      if (id === OWN_LANE) return { title: mine.lane, subtitle: mine.laneNote(count) }
      const doc = byId.get(id)
      if (kind === 'document' && doc !== undefined) {
        const parts = [doc.metadata.jurisdiction, domain.kinds[doc.metadata.kind]]
        const own = count === 0 ? [...parts, dates(0)] : parts
        return { title: names.get(id) ?? id, subtitle: own.filter((part) => part !== null).join(' · ') }
      }
      if (id === OTHER_LANE) return { title: other[kind], subtitle: dates(count) }
      if (kind === 'jurisdiction')
        return { title: districts.get(id) ?? domain.cityLevel, subtitle: dates(count) }
      const title = kind === 'brand' ? domain.brands[id as BrandId] : domain.roles[id as EventRole]
      return { title, subtitle: dates(count) }
    }
  }, [documents, kind, domain, dates, other, mine])
}
