import { useCallback, useMemo } from 'react'
import { coverageBlocks, MOST_BLOCKS } from '../../charts/coverage-blocks.ts'
import { coverageMatrix, coverageTable } from '../../charts/coverage-matrix.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { coverageRows, type CoverageRow } from '../../derive/coverage-rows.ts'
import { coverageWords } from '../../messages/coverage.ts'
import type { BrandId, DocumentSummary } from '../../model/dataset.ts'
import { PictureFrame } from './picture-frame.tsx'
import { useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './coverage-picture.css'

/** A cell of the matrix: the district as in `Metadata.jurisdiction` (徐汇区) and the brand. */
export interface PickedCell {
  readonly district: string
  readonly brand: BrandId
}

interface CoveragePictureProps {
  /** Memoised: new documents are a new picture. */
  readonly documents: readonly DocumentSummary[]
  readonly onPick: (picked: PickedCell) => void
  readonly variant?: 'overview' | 'slide'
}

/**
 * Coverage of the Four Brands by district, with its legend and counting rule. Fills the height its parent gives.
 *
 * `overview` folds the districts without a document into one row when the room is low, as on a phone.
 */
export function CoveragePicture({ documents, onPick, variant = 'overview' }: CoveragePictureProps) {
  const words = useWords(coverageWords)
  const sourceLine = useSourceLine()
  const rows = useMemo(() => coverageRows(documents), [documents])
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) =>
      variant === 'slide' && inBlocks(rows)
        ? coverageBlocks(rows, frame, { theme, words })
        : coverageMatrix(rows, onSlide(frame, variant), { theme, words, fold: variant === 'slide' }),
    [rows, variant, words],
  )
  const table = useMemo(() => coverageTable(rows, words), [rows, words])
  const pick = (id: string) => {
    const picked = pickedCell(rows, id)
    if (picked !== null) onPick(picked)
  }
  return (
    <div className={`coverage-picture coverage-${variant}`}>
      <PictureFrame
        className="coverage-room"
        draw={draw}
        label={words.title(coverageFigures(rows))}
        unit={words.rule}
        sourceLine={sourceLine}
        table={table}
        fileName="cetu-coverage"
        onPick={pick}
      />
      <CoverageLegend rows={rows} />
    </div>
  )
}

/** On a slide the matrix grows until its type of 12 stands at 20 px. */
const onSlide = (frame: Frame, variant: 'overview' | 'slide'): Frame =>
  variant === 'slide' ? { ...frame, scale: (frame.scale * 20) / 12 } : frame

/** The cell a mark's id names: `310104/service` → 徐汇区, service. Null for a mark that is no cell. */
export function pickedCell(rows: readonly CoverageRow[], id: string): PickedCell | null {
  const [code, brand] = id.split('/')
  const row = rows.find((each) => each.code === code)
  const cell = row?.cells.find((each) => each.brand === brand)
  return row === undefined || cell === undefined ? null : { district: row.name, brand: cell.brand }
}

const inBlocks = (rows: readonly CoverageRow[]) => {
  const having = rows.filter((row) => row.documentIds.length > 0).length
  return having > 0 && having <= MOST_BLOCKS
}

/** The key to the ticks; the rule behind the counts opens beside it. */
function CoverageLegend({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const words = useWords(coverageWords)
  const lacking = rows.filter((row) => row.documentIds.length === 0).length
  return (
    <div className="coverage-legend">
      <p>
        <span>{words.unit}</span>
        <span>
          <i className="coverage-explicit" /> {words.explicit}
        </span>
        <span>
          <i className="coverage-thematic" /> {words.thematic}
        </span>
        {lacking > 0 && (
          <span>
            <i className="coverage-none hatch" />{' '}
            {lacking < rows.length ? words.othersLabel(lacking) : words.noDocument}
          </span>
        )}
      </p>
      <p className="coverage-rule">{words.rule}</p>
    </div>
  )
}
