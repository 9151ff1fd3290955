import type { DistrictRow } from '../../derive/district-rows.ts'
import { mapWords } from '../../messages/map.ts'
import { DistrictMap } from '../shared/map-picture.tsx'
import { useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useCoverage } from './use-coverage.ts'

/** The map with the figures of the matrix; a district with documents opens the list of all its measures. */
export function CoverageMap({ tiles }: { readonly tiles: readonly DistrictRow[] }) {
  const words = useWords(mapWords)
  const { setting, cell, openCell } = useCoverage()
  const inScope = tiles.filter(({ state }) => state !== 'out-of-scope')
  const having = inScope.filter(({ documents }) => documents > 0).length
  const title = words.title(having, inScope.length)
  const pick = (code: string) => {
    const place = tiles.find((tile) => tile.code === code)?.shortName
    if (place !== undefined) openCell({ place, subject: '*' })
  }
  return (
    <>
      <h2>
        <TitleText text={title} />
      </h2>
      <DistrictMap
        rows={tiles}
        title={title}
        setting={setting}
        onPick={pick}
        selectedId={tiles.find(({ shortName }) => shortName === cell?.place)?.code}
      />
    </>
  )
}
