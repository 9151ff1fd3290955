import type { TargetGroup } from '../../derive/target-counts.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import type { PickedFact } from '../shared/picked-fact.ts'
import { useWords } from '../shared/services.tsx'
import { useFrame } from '../shared/use-frame.ts'
import { GroupSummary } from './group-row.tsx'
import { useTargetNoting } from './use-target-noting.ts'

interface GaugeGroupsProps {
  readonly groups: readonly TargetGroup[]
  readonly documents: readonly DocumentSummary[]
  readonly selected: string | null
  readonly onPick: (picked: PickedFact) => void
}

/** Every target as a gauge, one group per document; small documents stand side by side. */
export function GaugeGroups({ groups, documents, selected, onPick }: GaugeGroupsProps) {
  const words = useWords(targetWords)
  const noting = useTargetNoting(groups)
  const [place, frame] = useFrame<HTMLDivElement>()
  const most = frame === null ? MOST_COLUMNS : Math.floor(frame.width / (COLUMN * frame.scale))
  return (
    <div ref={place} className="gauge-groups no-print">
      {groups.map(({ documentId, rows }) => {
        const columns = balancedColumns(rows.length, most)
        const doc = documents.find(({ id }) => id === documentId)
        return (
          <section
            key={documentId}
            className="gauge-group"
            style={{ '--columns': columns } as React.CSSProperties}
          >
            <h2>
              <strong title={rows[0]?.documentTitle}>{rows[0]?.documentName}</strong>
              <GroupSummary rows={rows} publishedOn={doc?.metadata.publishedOn ?? null} />
            </h2>
            <GaugesPicture
              rows={rows}
              columns={columns}
              onPick={onPick}
              noting={noting}
              title={words.titled(rows[0]?.documentName ?? '', words.progressTitle(targetFigures(rows)))}
              document={rows[0]?.documentTitle}
              own={{ doc: documentId, view: 'gauges' }}
              selectedId={
                rows.some(({ targetId }) => targetId === selected) ? (selected ?? undefined) : undefined
              }
            />
          </section>
        )
      })}
    </div>
  )
}

/** Most gauges side by side, and the least width of one in CSS pixels at scale 1: ten stand on a page of 1216. */
const MOST_COLUMNS = 10
const COLUMN = 112

/** Columns that fill every row as evenly as possible: 12 gauges are two rows of 6, not 10 and 2. */
export function balancedColumns(count: number, most: number): number {
  const limit = Math.max(1, Math.min(MOST_COLUMNS, most))
  return Math.max(1, Math.ceil(count / Math.ceil(count / limit)))
}
