import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpLibrary } from '../../../scripts/soak/made-up-records.ts'
import { planImport } from '../../../src/exchange/import/plan-import.ts'
import { runImport } from '../../../src/exchange/import/run-import.ts'
import { readLibrary } from '../../../src/exchange/library/read-library.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aBrowser } from '../../storage/a-browser.ts'
import { sameBytes } from '../../../src/storage/backup/backup-shelf.ts'

const SOURCE = { app: '1', dataset: null }
const AT = '2027-01-01T00:00:00.000Z'

/**
 * T13: a made-up library as a file, brought into an empty browser, and written from there. Throws when the second file has
 * other bytes than the first. Library `n` is made from `seed` + n alone; gives how many records went through.
 */
export async function runRoundTrips({
  libraries,
  seed,
}: {
  readonly libraries: number
  readonly seed: number
}): Promise<{ readonly libraries: number; readonly records: number }> {
  let records = 0
  for (let n = 0; n < libraries; n += 1) {
    const file = writeLibrary(makeUpLibrary(createRandom(seed + n), 12), SOURCE)
    const offer = readLibrary(file)
    if (offer.state !== 'whole') throw new Error(`seed ${seed + n}: our own file is ${offer.state}`)
    const gateway = openRecordGateway(aBrowser().tab(), { patience: 600_000 })
    const deps = { gateway, backUp: async () => undefined, at: () => AT }
    await runImport(offer, planImport(offer, await gateway.read()), new Map(), deps)
    const stored = await gateway.read()
    const again = writeLibrary([...stored.records, ...stored.foreign], SOURCE)
    if (!sameBytes(file, again)) throw new Error(`seed ${seed + n}: the second file differs from the first`)
    records += offer.records.length
  }
  return { libraries, records }
}
