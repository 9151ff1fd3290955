import { useEffect, useState } from 'react'
import type { DistrictMapData } from '../../model/geo.ts'
import { problemOf, UNREAD, type Loaded } from '../../state/loaded.ts'
import { readOutline } from './read-outline.ts'

/** The outlines of the districts, read when they are first wanted. */
export function useOutline(wanted: boolean): Loaded<DistrictMapData> {
  const [outline, setOutline] = useState<Loaded<DistrictMapData>>(UNREAD)
  useEffect(() => {
    if (!wanted) return undefined
    let here = true
    readOutline().then(
      (value) => here && setOutline({ kind: 'ready', value }),
      (error: unknown) => here && setOutline({ kind: 'failed', problem: problemOf(error) }),
    )
    return () => {
      here = false
    }
  }, [wanted])
  return outline
}
