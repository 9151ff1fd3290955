import type { ChartMark, Frame } from '../../charts/picture.ts'
import type { PlacedLane } from '../../charts/timeline/lane-places.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import { useWords } from '../shared/services.tsx'
import { EventPreview, OwnPreview, PreviewBox } from './event-preview.tsx'
import { clusterRows } from './stage-clusters.ts'
import './stage-preview.css'

/** How many dates of a cluster its card lists. */
const LISTED = 6

/** A mark's preview; of a cluster the dates in it, as far as a card holds them. */
export function StagePreview({
  mark,
  lanes,
  frame,
  rowOf,
}: {
  readonly mark: ChartMark
  readonly lanes: readonly PlacedLane[]
  readonly frame: Frame
  /** The row a mark's id names; undefined for none. */
  readonly rowOf: (markId: string) => TimelineRow | undefined
}) {
  const { cluster } = useWords(timelinePageWords)
  const said = useWords(timelineWords)
  const rows = clusterRows(lanes, mark.id)
  if (rows === null) {
    const row = rowOf(mark.id)
    if (row === undefined) return null
    const Card = row.own === true ? OwnPreview : EventPreview
    return <Card key={mark.id} row={row} mark={mark} frame={frame} />
  }
  const listed = rows.slice(0, LISTED)
  return (
    <PreviewBox mark={mark} frame={frame}>
      <p className="preview-head">
        <strong>{cluster.title(rows.length)}</strong>
      </p>
      <ul className="preview-list">
        {listed.map((row) => (
          <li key={row.id}>
            {said.date(row.date)}{' '}
            <span className="muted">
              {row.role === 'deadline' || row.own === true ? row.label : row.documentName}
            </span>
          </li>
        ))}
      </ul>
      <p className="preview-foot muted">
        {rows.length > LISTED ? cluster.more(rows.length - LISTED) : ''}
        <span>{cluster.open}</span>
      </p>
    </PreviewBox>
  )
}
