import { DatasetError } from '../../model/dataset-error.ts'
import { decodeApprovedMap, type DistrictMapData } from '../../model/geo.ts'
import { unpackOutline } from '../../model/packed-outline.ts'

/** Where a host puts an approved map; the file is delivered holding null. */
const APPROVED = 'geo/districts.json'

/**
 * The outlines of the districts: the approved map of this host where it has one, else the sketch that comes with the app. Rejects
 * with `DatasetError` when the approved file is not what it should be, so that a wrong map is never replaced in silence.
 */
export async function readOutline(): Promise<DistrictMapData> {
  const response = await fetch(new URL(APPROVED, document.baseURI))
  if (!response.ok) throw new DatasetError(APPROVED, `the server answered ${response.status}`)
  const approved = decodeApprovedMap(await jsonOf(response))
  if (approved !== null) return approved
  return unpackOutline((await import('echarts4/map/json/province/shanghai.json')).default)
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new DatasetError(APPROVED, 'is no JSON', { cause })
  }
}
