import { useCallback, useMemo } from 'react'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { tileMap, tileMapTable } from '../../charts/tile-map.ts'
import { districtRows } from '../../derive/district-rows.ts'
import { mapTitle } from '../../derive/picture-titles.ts'
import { chartWords } from '../../messages/chart.ts'
import { mapWords } from '../../messages/map.ts'
import type { CoverageCount } from '../../model/overview.ts'
import { onSlide, PictureFrame } from './picture-frame.tsx'
import { useLanguage, useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './map-picture.css'

const SUBJECT = { chart: 'map', behind: { kind: 'measures' } } as const

/** The tile map of the 16 districts. Beside it stands that squares are no areas; on a slide the slide’s head says so. */
export function MapPicture(props: {
  /** Memoised: new counts are a new picture. */
  readonly coverage: readonly CoverageCount[]
  /** Receives 徐汇区; only districts with documents open. */
  readonly onPick?: (districtName: string) => void
  /** The district framed in seal red, 徐汇区. */
  readonly selected?: string
  readonly variant?: 'small' | 'slide'
}) {
  const { coverage, onPick, selected, variant = 'small' } = props
  const words = useWords(mapWords)
  const { notes } = useWords(chartWords)
  const language = useLanguage()
  const rows = useMemo(() => districtRows(coverage), [coverage])
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) =>
      tileMap(rows, variant === 'slide' ? onSlide(frame) : frame, theme, words),
    [rows, words, variant],
  )
  const pick = (code: string) => {
    const row = rows.find((each) => each.code === code)
    if (row !== undefined) onPick?.(row.name)
  }
  return (
    <figure className={`map-picture map-picture-${variant}`}>
      <PictureFrame
        className="map-tiles"
        draw={draw}
        label={mapTitle(coverage, language)}
        unit={notes([words.note, words.unit])}
        subject={SUBJECT}
        sourceLine={useSourceLine()}
        table={tileMapTable(rows, words)}
        fileName="cetu-districts"
        onPick={pick}
        selectedId={rows.find(({ name }) => name === selected)?.code}
      />
      {variant === 'small' && <figcaption>{words.note}</figcaption>}
    </figure>
  )
}
