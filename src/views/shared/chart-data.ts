import { factsBehind, type FactLine, type FactsBehind } from '../../derive/chart-facts.ts'
import { filterDocuments } from '../../derive/filter-documents.ts'
import type { DocumentSummary, OpenedFile } from '../../model/dataset.ts'
import type { Filter } from '../../model/filter.ts'
import type { LibraryStore } from '../../state/library-store.ts'
import { readNumbered } from '../../state/loaded.ts'

/** The facts behind a picture could not be fetched in full. */
export class DataNotThere extends Error {
  override readonly name = 'DataNotThere'
}

/** The facts behind a picture under a filter; fetches what is not there yet. Rejects with `DataNotThere`. */
export async function fetchFacts(
  library: LibraryStore,
  behind: FactsBehind,
  filter: Filter,
): Promise<readonly FactLine[]> {
  await library.getState().readFacts()
  const facts = await settled(library)
  if (facts.kind !== 'ready') throw new DataNotThere('the facts are not there')
  const left = filterDocuments(facts.value, filter)
  const documents = behind.kind === 'names' ? await wholeOf(library, left) : left
  return factsBehind(documents, behind, [...filter.brands, ...filter.centres])
}

/** Documents with their texts and all that stands in them, in the same order. Rejects with `DataNotThere`. */
async function wholeOf(
  library: LibraryStore,
  documents: readonly DocumentSummary[],
): Promise<readonly (DocumentSummary & OpenedFile)[]> {
  const ids = documents.map(({ id }) => id)
  await readNumbered(ids.length, (index) => library.getState().read(ids[index]!))
  const { opened } = library.getState()
  return documents.map((doc) => {
    const whole = opened[doc.id]
    if (typeof whole !== 'object' || !('text' in whole))
      throw new DataNotThere(`the text of ${doc.id} is not there`)
    return Object.assign({}, whole, doc)
  })
}

/** The facts once they are there or have failed: another part of the page may have asked for them before. */
function settled(library: LibraryStore) {
  return new Promise<ReturnType<LibraryStore['getState']>['facts']>((resolve) => {
    const look = () => {
      const { facts } = library.getState()
      if (facts.kind === 'ready' || facts.kind === 'failed') return facts
      return null
    }
    const now = look()
    if (now !== null) return resolve(now)
    const stop = library.subscribe(() => {
      const then = look()
      if (then === null) return
      stop()
      resolve(then)
    })
  })
}

/** The clean texts of the documents whose measures are among the lines, by id. Rejects with `DataNotThere`. */
export async function fetchTexts(
  library: LibraryStore,
  lines: readonly FactLine[],
): Promise<ReadonlyMap<string, string>> {
  const documents = new Map(
    lines.filter(({ kind }) => kind === 'measure').map(({ doc }) => [doc.id, doc] as const),
  )
  const whole = await wholeOf(library, [...documents.values()])
  return new Map(whole.map(({ id, text }) => [id, text]))
}
