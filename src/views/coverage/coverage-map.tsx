import type { DistrictRow } from '../../derive/district-rows.ts'
import { mapWords } from '../../messages/map.ts'
import { DistrictMap } from '../shared/map-picture.tsx'
import { useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { OutlinePicture } from './outline-picture.tsx'
import { useCoverage } from './use-coverage.ts'
import { useOutline } from './use-outline.ts'

/** The map with the figures of the matrix, as tiles or in outline; a district with documents opens the list of all its measures. */
export function CoverageMap({ tiles }: { readonly tiles: readonly DistrictRow[] }) {
  const words = useWords(mapWords)
  const { setting, cell, map, openCell, drawMap } = useCoverage()
  const outline = useOutline(map === 'outline')
  const inScope = tiles.filter(({ state }) => state !== 'out-of-scope')
  const having = inScope.filter(({ documents }) => documents > 0).length
  const drawn = {
    rows: tiles,
    title: words.title(having, inScope.length),
    setting,
    selectedId: tiles.find(({ shortName }) => shortName === cell?.place)?.code,
    onPick: (code: string) => {
      const place = tiles.find((tile) => tile.code === code)?.shortName
      if (place !== undefined) openCell({ place, subject: '*' })
    },
  }
  const inOutline = map === 'outline' && outline.kind === 'ready'
  return (
    <>
      <div className="map-head">
        <h2>
          <TitleText text={drawn.title} />
        </h2>
        <ViewSwitch
          legend={words.form}
          quiet
          choices={['tiles', 'outline']}
          names={words.forms}
          chosen={map}
          onChoose={drawMap}
        />
      </div>
      {map === 'outline' && outline.kind === 'failed' && (
        <p role="alert">{words.outlineFailed(outline.problem)}</p>
      )}
      {inOutline ? <OutlinePicture {...drawn} data={outline.value} /> : <DistrictMap {...drawn} />}
    </>
  )
}
