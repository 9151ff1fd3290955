import { useCallback, useMemo } from 'react'
import type { GaugeVariant } from '../../charts/gauge-layout.ts'
import { gaugesPicture, targetTable } from '../../charts/gauges.ts'
import type { Frame } from '../../charts/picture.ts'
import type { LegendEntry } from '../../charts/printed-legend.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { chartWords } from '../../messages/chart.ts'
import { targetWords } from '../../messages/targets.ts'
import type { Address } from '../../state/address.ts'
import type { ChartNoting } from './chart.tsx'
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
  /** Title of the one document they stand in, for the source line. */
  readonly document?: string | undefined
  /** Parameters that make the open page show these targets and no others, such as their document. */
  readonly own?: Address['params']
  /** The person's notes on the targets; without it there are none to be made. */
  readonly noting?: ChartNoting | undefined
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
  own = NONE,
  document: documentTitle,
  noting,
  selectedId,
}: GaugesPictureProps) {
  const words = useWords(targetWords)
  const { notes } = useWords(chartWords)
  const sourceLine = useSourceLine(documentTitle)
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => gaugesPicture(rows, frame, { columns, variant, theme, words }),
    [rows, columns, variant, words],
  )
  const table = useMemo(() => targetTable(rows, words), [rows, words])
  const legend = useMemo(() => gaugesLegend(rows, words), [rows, words])
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
        unit={notes([words.gaugeUnit, note])}
        legend={legend}
        subject={{
          chart: 'gauges',
          behind: { kind: 'targets', ids: rows.map(({ targetId }) => targetId) },
          own,
        }}
        sourceLine={sourceLine}
        table={table}
        fileName="cetu-targets"
        onPick={pick}
        noting={noting}
        selectedId={selectedId}
      />
    </div>
  )
}

const NONE = {}

/** The key of exported gauges: what stands in the page's foot, as far as these rows need it. */
export function gaugesLegend(
  rows: readonly TargetRow[],
  words: WordsOf<typeof targetWords>,
): readonly LegendEntry[] {
  const has = (basis: 'stated' | 'inherited') => rows.some(({ deadline }) => deadline?.basis === basis)
  const chip = (basis: 'stated' | 'inherited'): readonly LegendEntry[] =>
    has(basis) ? [{ mark: null, text: words.chipMeans(words.basis[basis], words.legend[basis]) }] : []
  const hatched: readonly LegendEntry[] = rows.some(({ latest }) => latest === null)
    ? [{ mark: 'hatch', text: words.noProgress }]
    : []
  const own: readonly LegendEntry[] = rows.some(({ latest }) => latest !== null)
    ? [{ mark: 'solid', text: words.ownReadings }]
    : []
  return [...own, ...hatched, ...chip('stated'), ...chip('inherited')]
}

/** The number of rows for the style sheet. */
const gridRows = (rows: number) => ({ '--gauge-rows': rows }) as React.CSSProperties
