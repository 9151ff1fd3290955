import { useMemo } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { headlineTargets } from '../../derive/headline-targets.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetRows, withStatus } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { useAddress, useOverview, useWords } from '../shared/services.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useFrame } from '../shared/use-frame.ts'
import { Alone, NoChart } from './embed-alone.tsx'

/** Least width of a gauge in CSS pixels at scale 1. */
const COLUMN = 112
/** Gauges of 总览 that stand alone. */
const SEATS = 8

/** The gauges of 总览. */
export function HeadlineGauges() {
  const { counts, headline } = useOverview().targets
  const words = useWords(targetWords)
  const rows = useMemo(() => headlineTargets(withStatus(headline), SEATS), [headline])
  const title = words.headlineTitle(targetFigures(rows), counts.all)
  return <Gauges rows={rows} title={title} note={words.headlineRule} />
}

/** Every target of the documents in scope, of one document with its name; the target alone where the address opens one. */
export function AllGauges({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const words = useWords(targetWords)
  const { item } = useAddress()
  const all = useMemo(() => targetRows(documents), [documents])
  const rows = useMemo(
    () => (item === null ? all : all.filter(({ targetId }) => targetId === item)),
    [all, item],
  )
  const [first] = rows
  if (item !== null && first === undefined) return <NoChart />
  const title = words.progressTitle(targetFigures(rows))
  const one = first !== undefined && (item !== null || documents.length === 1)
  return (
    <Gauges
      rows={rows}
      title={
        item !== null && one
          ? displayText(first.quote)
          : one
            ? words.titled(first.documentName, title)
            : title
      }
      document={one ? first.documentTitle : undefined}
    />
  )
}

function Gauges(props: {
  readonly rows: ReturnType<typeof targetRows>
  readonly title: string
  readonly note?: string
  readonly document?: string | undefined
}) {
  const { rows, title, note = '', document: documentTitle } = props
  const { openFact } = useDoors()
  const [place, frame] = useFrame<HTMLDivElement>()
  const most = frame === null ? 4 : Math.max(1, Math.floor(frame.width / (COLUMN * frame.scale)))
  // As even as possible: 8 gauges are two rows of 4, not 6 and 2.
  const columns = Math.max(1, Math.ceil(rows.length / Math.ceil(rows.length / most)))
  return (
    <Alone chart="gauges" title={title} document={documentTitle}>
      <div ref={place} className="embed-gauges">
        <GaugesPicture
          rows={rows}
          columns={columns}
          onPick={openFact}
          title={title}
          note={note}
          document={documentTitle}
        />
      </div>
    </Alone>
  )
}
