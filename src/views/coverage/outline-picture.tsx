import { useCallback } from 'react'
import { outlineMap } from '../../charts/outline/outline-map.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { tileMapTable } from '../../charts/tile-map.ts'
import type { CoverageSetting } from '../../derive/coverage-grid.ts'
import type { DistrictRow } from '../../derive/district-rows.ts'
import { chartWords } from '../../messages/chart.ts'
import { mapWords } from '../../messages/map.ts'
import type { DistrictMapData } from '../../model/geo.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'

interface OutlinePictureProps {
  readonly rows: readonly DistrictRow[]
  readonly data: DistrictMapData
  readonly title: string
  readonly setting: CoverageSetting
  /** Receives a district’s code. */
  readonly onPick: (code: string) => void
  readonly selectedId: string | undefined
}

/** The districts in outline; what it is not, or its 审图号, stands below it and in every export. */
export function OutlinePicture({ rows, data, title, setting, onPick, selectedId }: OutlinePictureProps) {
  const words = useWords(mapWords)
  const { notes } = useWords(chartWords)
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => outlineMap(rows, data, frame, { theme, words }),
    [rows, data, words],
  )
  const note = data.approval === null ? words.outlineNote : words.approvedNote(data.approval)
  return (
    <figure className="map-picture">
      <PictureFrame
        className="map-outline"
        draw={draw}
        label={title}
        unit={notes([note, words.unit])}
        subject={{ chart: 'map', behind: { kind: 'measures', setting } }}
        sourceLine={useSourceLine()}
        table={tileMapTable(rows, words)}
        fileName="cetu-districts-outline"
        onPick={onPick}
        selectedId={selectedId}
      />
      <figcaption>{note}</figcaption>
    </figure>
  )
}
