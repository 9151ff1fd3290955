import { useCallback, useMemo } from 'react'
import type { GaugeVariant } from '../../charts/gauge-layout.ts'
import { gaugesPicture, targetTable } from '../../charts/gauges.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import type { PickedFact } from './picked-fact.ts'
import { PictureFrame } from './picture-frame.tsx'
import { useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './gauges-picture.css'

interface GaugesPictureProps {
  /** Memoised: new rows are a new picture. */
  readonly rows: readonly TargetRow[]
  readonly columns: number
  /** `single` is one large gauge, for a slide or the head of a page. */
  readonly variant?: GaugeVariant
  readonly onPick: (picked: PickedFact) => void
  /** Title of an exported picture; without it the sentence about these rows. */
  readonly title?: string
  /** Printed under the title of an exported picture, such as the rule by which these targets were chosen. */
  readonly note?: string
  /** The target framed in seal red. */
  readonly selectedId?: string | undefined
}

/**
 * Gauges of targets in a grid. A grid is as high as its rows need and grows with a flex column; `single` fills the
 * height its parent gives.
 */
export function GaugesPicture({
  rows,
  columns,
  variant = 'grid',
  onPick,
  title,
  note = '',
  selectedId,
}: GaugesPictureProps) {
  const words = useWords(targetWords)
  const sourceLine = useSourceLine()
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => gaugesPicture(rows, frame, { columns, variant, theme, words }),
    [rows, columns, variant, words],
  )
  const table = useMemo(() => targetTable(rows, words), [rows, words])
  const pick = (id: string) => {
    const row = rows.find(({ targetId }) => targetId === id)
    if (row !== undefined) onPick({ documentId: row.documentId, factId: row.targetId })
  }
  return (
    <div className={`gauges gauges-${variant}`} style={gridRows(Math.ceil(rows.length / columns))}>
      <PictureFrame
        className="gauges-room"
        draw={draw}
        label={title ?? words.progressTitle(targetFigures(rows))}
        unit={note}
        sourceLine={sourceLine}
        table={table}
        fileName="cetu-targets"
        onPick={pick}
        selectedId={selectedId}
      />
    </div>
  )
}

/** The number of rows for the style sheet. */
const gridRows = (rows: number) => ({ '--gauge-rows': rows }) as React.CSSProperties
