import type { FactsBehind } from '../../derive/chart-facts.ts'
import { csvText } from '../../exchange/csv/csv-text.ts'
import { aboutSheet } from '../../exchange/table/about-sheet.ts'
import { csvRows, type CarriedCell, type CarriedTable } from '../../exchange/table/carried-table.ts'
import type { ShownTable } from '../../exchange/table/shown-table.ts'
import { xlsxFile } from '../../exchange/xlsx/xlsx-file.ts'
import { exportWords } from '../../messages/chart-export.ts'
import { tableExportWords } from '../../messages/table-export.ts'
import { useFilterLine } from './filter-line.ts'
import { useWords } from './services.tsx'
import type { TableForm } from './table-forms.ts'
import { takeCsv, takeFile, takePrint, takeTable, takeWords, type Taken } from './taken.ts'
import { useOrigin } from './use-origin.ts'

/** A table as it is taken along; made when it is asked for. */
export interface TakenTable {
  readonly title: string
  /** Without its ending. */
  readonly fileName: string
  /** What its sheet is called. */
  readonly sheet: string
  /** The facts it shows. */
  readonly behind: FactsBehind
  readonly carried: () => CarriedTable
  readonly shown: () => ShownTable
  /** What its notes say beside source, dataset, day and filter, each with its label. */
  readonly about: readonly (readonly [label: string, value: string])[]
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes what is asked for of a table and hands it out. Rejects when it cannot: with `DataNotThere` for want of data. */
export function useTableExports(table: TakenTable): (form: TableForm) => Promise<Taken> {
  const { title, fileName, behind } = table
  const origin = useOrigin({ title, behind, mark: () => null })
  const notes = useNotes(table, origin)
  const words = useWords(tableExportWords)
  const workbook = async () => {
    const sheets = [
      { name: table.sheet, headed: true, ...table.carried() },
      aboutSheet(words.notes, await notes()),
    ]
    return new Blob([xlsxFile(title, sheets, origin.asOf)], { type: XLSX })
  }
  return async (form) => {
    switch (form) {
      case 'xlsx':
        return takeFile(await workbook(), `${fileName}.xlsx`)
      case 'csv':
        return takeCsv(csvText(csvRows(withOrigin(table.carried(), origin, words))), `${fileName}.csv`)
      case 'facts':
        return takeCsv(await origin.facts(), `${fileName}-facts.csv`)
      case 'table':
        return takeTable(table.shown())
      case 'link':
        return takeWords(form, Promise.resolve({ text: origin.link() }))
      case 'citation':
        return takeWords(form, origin.citation())
      case 'print':
        return takePrint()
    }
  }
}

type Origin = ReturnType<typeof useOrigin>

/** What the second sheet says, line by line. */
function useNotes(table: TakenTable, origin: Origin) {
  const words = useWords(tableExportWords)
  const { more } = useWords(exportWords)
  const filter = useFilterLine()
  return async (): Promise<readonly (readonly [string, CarriedCell])[]> => {
    const { about } = words
    const { written, left } = await origin.references()
    const datedOn = origin.datedOn()
    return [
      [about.title, table.title],
      [about.source, table.shown().sourceLine],
      [about.dataset, origin.dataset()],
      [about.datedOn, datedOn === null ? null : { day: datedOn }],
      [about.asOf, { day: origin.asOf }],
      [about.filter, filter === '' ? words.noFilter : filter],
      ...table.about,
      [about.link, origin.link()],
      ...written.map((reference, at) => [at === 0 ? about.documents : '', reference] as const),
      ['', left === 0 ? null : more(left)],
    ]
  }
}

/** A text file has no second sheet: dataset and day stand in every line. */
function withOrigin(
  { columns, rows }: CarriedTable,
  { dataset, asOf }: Origin,
  { about }: { readonly about: { readonly dataset: string; readonly asOf: string } },
): CarriedTable {
  const id = dataset()
  return {
    columns: [...columns, { head: about.dataset, width: 8 }, { head: about.asOf, width: 6 }],
    rows: rows.map((row) => row.concat(id, { day: asOf })),
  }
}
