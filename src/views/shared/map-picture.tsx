import { useCallback, useMemo } from 'react'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { tileMap, tileMapTable } from '../../charts/tile-map.ts'
import type { CoverageSetting } from '../../derive/coverage-grid.ts'
import { districtRows, type DistrictRow } from '../../derive/district-rows.ts'
import { mapTitle } from '../../derive/picture-titles.ts'
import { chartWords } from '../../messages/chart.ts'
import { mapWords } from '../../messages/map.ts'
import type { CoverageCount } from '../../model/overview.ts'
import { onSlide, PictureFrame } from './picture-frame.tsx'
import { useLanguage, useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './map-picture.css'

/** The tile map of the 16 districts. Beside it stands that squares are no areas; on a slide the slide’s head says so. */
export function MapPicture(props: {
  /** Memoised: new counts are a new picture. */
  readonly coverage: readonly CoverageCount[]
  /** Receives 徐汇区; only districts with documents open. */
  readonly onPick?: (districtName: string) => void
  readonly variant?: 'small' | 'slide'
}) {
  const { coverage, onPick, variant } = props
  const language = useLanguage()
  const rows = useMemo(() => districtRows(coverage), [coverage])
  const pick = (code: string) => {
    const row = rows.find((each) => each.code === code)
    if (row !== undefined) onPick?.(row.name)
  }
  return <DistrictMap rows={rows} title={mapTitle(coverage, language)} onPick={pick} variant={variant} />
}

interface DistrictMapProps {
  /** Memoised: new rows are a new picture. */
  readonly rows: readonly DistrictRow[]
  readonly title: string
  /** What its figures count, where that is not the tasks and safeguards by brand. */
  readonly setting?: CoverageSetting
  /** Receives a district’s code. */
  readonly onPick: (code: string) => void
  /** The district framed in seal red. */
  readonly selectedId?: string | undefined
  readonly variant?: 'small' | 'slide' | undefined
}

/** The 16 districts as tiles. */
export function DistrictMap(props: DistrictMapProps) {
  const { rows, title, setting, variant = 'small' } = props
  const words = useWords(mapWords)
  const { notes } = useWords(chartWords)
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) =>
      tileMap(rows, variant === 'slide' ? onSlide(frame) : frame, theme, words),
    [rows, words, variant],
  )
  return (
    <figure className={`map-picture map-picture-${variant}`}>
      <PictureFrame
        className="map-tiles"
        draw={draw}
        label={title}
        unit={notes([words.note, words.unit])}
        subject={{ chart: 'map', behind: { kind: 'measures', ...(setting && { setting }) } }}
        sourceLine={useSourceLine()}
        table={tileMapTable(rows, words)}
        fileName="cetu-districts"
        onPick={props.onPick}
        selectedId={props.selectedId}
      />
      {variant === 'small' && <figcaption>{words.note}</figcaption>}
    </figure>
  )
}
