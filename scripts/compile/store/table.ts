import type { Diagnostic } from '../../../src/model/dataset.ts'
import type { Sealed } from './sealed-file.ts'
import type { StoredFile } from './stored-file.ts'

/** The file that holds ids and entries of all documents of a table, with its CRC-32. */
export interface ListsName {
  readonly name: string
  readonly crc: number
}

/** What a store's table says: its documents in order, and where their ids and entries stand. */
export interface StoreTable {
  readonly rows: readonly StoredFile[]
  readonly lists: ListsName
}

/** Texts of the rows, column by column: ten thousand objects would take far longer to read. */
interface Head {
  readonly lists: ListsName
  readonly files: readonly string[]
  readonly ids: readonly string[]
  readonly sha256: readonly string[]
  readonly hashes: readonly string[]
  /** Few and repeated: a row has the number of its own. */
  readonly bases: readonly string[]
  readonly segments: readonly string[]
  /** Of the few rows that have any. */
  readonly warnings: readonly (readonly [row: number, warnings: readonly Diagnostic[]])[]
}

/** Numbers of a row: its stamp, basis and segment, the place in the segment, and counts. */
const WIDTH = 24

/** A table as it is written: texts by column, and a line of numbers a row. A file without a stamp has NaN for its size. */
export function packTable({ rows, lists }: StoreTable): Sealed {
  const [bases, segments] = [numbering(), numbering()]
  const numbers = new Float64Array(rows.length * WIDTH)
  let at = 0
  for (const { stamp, basis, place, counts } of rows) {
    const { all, event, target, passed, weak } = counts.numbers
    numbers.set(stamp ?? [NaN, 0, 0, 0], at)
    numbers[at + 4] = bases.of(basis)
    numbers[at + 5] = segments.of(place.segment)
    numbers[at + 6] = place.at
    numbers[at + 7] = place.crc
    numbers[at + 8] = place.ids
    numbers[at + 9] = place.doc
    numbers[at + 10] = place.removed
    numbers[at + 11] = place.summary
    numbers[at + 12] = place.entry
    numbers[at + 13] = place.ledger
    numbers[at + 14] = counts.sections
    numbers[at + 15] = counts.measures
    numbers[at + 16] = counts.events
    numbers[at + 17] = counts.targets
    numbers[at + 18] = counts.mentions
    numbers[at + 19] = all
    numbers[at + 20] = event
    numbers[at + 21] = target
    numbers[at + 22] = passed
    numbers[at + 23] = weak
    at += WIDTH
  }
  const head: Head = {
    lists,
    files: rows.map(({ file }) => file),
    ids: rows.map(({ id }) => id),
    sha256: rows.map(({ sha256 }) => sha256),
    hashes: rows.map(({ hash }) => hash),
    bases: bases.all(),
    segments: segments.all(),
    warnings: rows.flatMap(({ warnings }, row) => (warnings.length === 0 ? [] : [[row, warnings] as const])),
  }
  return { head, numbers }
}

/** The table as it was packed. */
export function unpackTable({ head, numbers }: Sealed): StoreTable {
  const { lists, files, ids, sha256, hashes, bases, segments, warnings } = head as Head
  const warned = new Map(warnings)
  const rows = files.map((file, row): StoredFile => {
    const at = row * WIDTH
    const number = (column: number) => numbers[at + column]!
    return {
      file,
      id: ids[row]!,
      stamp: Number.isNaN(number(0)) ? null : [number(0), number(1), number(2), number(3)],
      sha256: sha256[row]!,
      hash: hashes[row]!,
      basis: bases[number(4)]!,
      place: {
        segment: segments[number(5)]!,
        at: number(6),
        crc: number(7),
        ids: number(8),
        doc: number(9),
        removed: number(10),
        summary: number(11),
        entry: number(12),
        ledger: number(13),
      },
      counts: {
        sections: number(14),
        measures: number(15),
        events: number(16),
        targets: number(17),
        mentions: number(18),
        numbers: {
          all: number(19),
          event: number(20),
          target: number(21),
          passed: number(22),
          weak: number(23),
        },
      },
      warnings: warned.get(row) ?? [],
    }
  })
  return { rows, lists }
}

/** Gives texts numbers in the order they come. */
function numbering() {
  const numbers = new Map<string, number>()
  return {
    of: (text: string): number => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    all: (): string[] => [...numbers.keys()],
  }
}
