import { useCallback, useMemo } from 'react'
import { coverageBlocks, MOST_BLOCKS } from '../../charts/coverage-blocks.ts'
import { coverageMatrix } from '../../charts/coverage-matrix.ts'
import { coverageTable } from '../../charts/coverage-table.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { inScope } from '../../derive/in-scope.ts'
import { districtsOf } from '../../derive/coverage-counts.ts'
import { chartWords } from '../../messages/chart.ts'
import { coverageWords } from '../../messages/coverage.ts'
import type { BrandId } from '../../model/dataset.ts'
import type { CoverageCount } from '../../model/overview.ts'
import { coverageLegend, CoverageLegend } from './coverage-legend.tsx'
import { onSlide, PictureFrame } from './picture-frame.tsx'
import type { About } from '../../state/about-address.ts'
import { aboutKey } from '../../state/notes-about.ts'
import { useServices, useWords } from './services.tsx'
import { useAbout, useNoteCounts } from './use-about.ts'
import { useSourceLine } from './source-strip.tsx'
import './coverage-picture.css'

/** A cell of the matrix: the district as in `Metadata.jurisdiction` (徐汇区) and the brand; `*` is its column of all measures. */
export interface PickedCell {
  readonly district: string
  readonly brand: BrandId | '*'
}

interface CoveragePictureProps {
  /** Memoised: new counts are a new picture. The city is left out. */
  readonly coverage: readonly CoverageCount[]
  readonly onPick: (picked: PickedCell) => void
  readonly variant?: 'overview' | 'slide'
}

/**
 * Coverage of the Four Brands by district, with its legend and counting rule. Fills the height its parent gives.
 *
 * `overview` folds the districts without a document into one row when the room is low, as on a phone.
 */
export function CoveragePicture({ coverage, onPick, variant = 'overview' }: CoveragePictureProps) {
  const words = useWords(coverageWords)
  const { notes } = useWords(chartWords)
  const sourceLine = useSourceLine()
  const districts = useMemo(() => districtsOf(coverage), [coverage])
  const rows = useMemo(() => districts.filter(inScope), [districts])
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => {
      if (variant !== 'slide') return coverageMatrix(rows, frame, { theme, words, fold: false })
      return inBlocks(rows)
        ? coverageBlocks(rows, frame, { theme, words })
        : coverageMatrix(rows, onSlide(frame), { theme, words, fold: true })
    },
    [rows, variant, words],
  )
  const table = useMemo(() => coverageTable(rows, words), [rows, words])
  const { about, open } = useAbout()
  const { embedded } = useServices()
  const counts = useNoteCounts()
  const noting = useMemo(
    () => ({
      countOf: (id: string) => {
        const cell = cellNamed(rows, id)
        return cell === null ? null : (counts.get(aboutKey(cell)) ?? 0)
      },
      onNote: (id: string) => {
        const cell = cellNamed(rows, id)
        if (cell !== null) open(cell)
      },
    }),
    [rows, counts, open],
  )
  const pick = (id: string) => {
    const picked = pickedCell(rows, id)
    if (picked !== null) onPick(picked)
  }
  return (
    <div className={`coverage-picture coverage-${variant}`} style={leastRows(rows)}>
      <PictureFrame
        className="coverage-room"
        draw={draw}
        label={words.title(coverageFigures(rows))}
        unit={notes([words.unit, words.rule])}
        legend={coverageLegend(rows, districts.length - rows.length, words)}
        subject={SUBJECT}
        sourceLine={sourceLine}
        table={table}
        fileName="cetu-coverage"
        onPick={pick}
        noting={variant === 'overview' && !embedded ? noting : undefined}
        selectedId={variant === 'overview' ? notedCell(rows, about) : undefined}
      />
      <CoverageLegend rows={rows} hidden={districts.length - rows.length} short={variant !== 'slide'} />
    </div>
  )
}

const SUBJECT = { chart: 'coverage', behind: { kind: 'measures' } } as const

/** Rows that have to be legible, for the style sheet: districts with documents, and one for all the others. */
function leastRows(rows: readonly CoverageCount[]): React.CSSProperties {
  const having = rows.filter((row) => row.documents > 0).length
  return { '--coverage-rows': having < rows.length ? having + 1 : having } as React.CSSProperties
}

/** The cell a mark's id names: `310104/service` → 徐汇区, service. Null for a mark that is no cell. */
export function pickedCell(rows: readonly CoverageCount[], id: string): PickedCell | null {
  const [code, brand] = id.split('/')
  const row = rows.find((each) => each.code === code)
  const cell = brand === '*' ? ({ brand } as const) : row?.cells.find((each) => each.brand === brand)
  return row === undefined || cell === undefined ? null : { district: row.name, brand: cell.brand }
}

/** The cell a mark's id names, as a note is about it: 徐汇, service. */
function cellNamed(rows: readonly CoverageCount[], id: string) {
  const picked = pickedCell(rows, id)
  const row = rows.find(({ name }) => name === picked?.district)
  if (picked === null || row === undefined) return null
  return { type: 'cell', district: row.shortName, subject: picked.brand } as const
}

/** The mark of the cell whose notes are open; undefined when none are. */
function notedCell(rows: readonly CoverageCount[], about: About | null): string | undefined {
  if (about?.type !== 'cell') return undefined
  const row = rows.find(({ shortName }) => shortName === about.district)
  return row === undefined ? undefined : `${row.code}/${about.subject}`
}

const inBlocks = (rows: readonly CoverageCount[]) => {
  const having = rows.filter((row) => row.documents > 0).length
  return having > 0 && having <= MOST_BLOCKS
}
