import { dayNumber } from '../../model/edtf.ts'
import { guarded } from '../csv/csv-text.ts'
import { xmlText } from '../docx/docx-xml.ts'
import type { CarriedCell, CarriedTable } from '../table/carried-table.ts'
import { lookId, type XlsxLook } from './xlsx-styles.ts'

/** A sheet of a workbook. */
export interface XlsxSheet extends CarriedTable {
  /** At most 31 characters, none of []:*?/\. */
  readonly name: string
  /** Whether the first line names the columns: it stays in sight, is repeated on paper and can be filtered by. */
  readonly headed: boolean
}

/** What a spreadsheet's cell holds at most, in characters; Excel repairs, that is throws away, longer ones. */
const MOST_CHARACTERS = 32_767

/** Days from the spreadsheet's day 0 (1899-12-30, for the sake of a leap day that never was) to 1970-01-01. */
const DAY_ZERO = 25_569
/** Before this day spreadsheets count wrongly. */
const FIRST_DAY = '1900-03-01'

/** A4 lying, as wide as the paper. */
const PAPER =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'

/** The XML of a sheet: words inline and never as formulas, numbers as numbers, exact days as dates. */
export function sheetXml({ columns, rows, headed }: XlsxSheet): string {
  const heads = headed ? [columns.map(({ head }) => head)] : []
  const last = `${columnName(columns.length - 1)}${Math.max(1, rows.length + heads.length)}`
  const lines = [
    ...heads.map((cells) => line(cells, 0, 'head')),
    ...rows.map((cells, index) => line(cells, index + heads.length, null)),
  ]
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">${headed ? pane : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns
    .map(
      ({ width }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width * 2 + 2}" customWidth="1"/>`,
    )
    .join(
      '',
    )}</cols><sheetData>${lines.join('')}</sheetData>${headed && rows.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}${PAPER}</worksheet>`
}

/** A, B, …, Z, AA: the column's name, from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

function line(cells: readonly CarriedCell[], index: number, look: XlsxLook | null): string {
  const written = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${index + 1}`, look))
  return `<row r="${index + 1}">${written.join('')}</row>`
}

function cellXml(cell: CarriedCell, place: string, look: XlsxLook | null): string {
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return ''
  if (typeof cell === 'number') return numberXml(cell, place, look ?? numberLook(cell))
  if (typeof cell === 'string') return wordsXml(cell, place, look)
  if (cell.day < FIRST_DAY) return wordsXml(cell.day, place, look)
  return numberXml(dayNumber(cell.day) + DAY_ZERO, place, look ?? 'day')
}

const numberXml = (value: number, place: string, look: XlsxLook) =>
  `<c r="${place}" s="${lookId(look)}"><v>${value}</v></c>`

/** As many decimals as the number has; from three on the spreadsheet's own way. */
function numberLook(value: number): XlsxLook {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  return (['whole', 'one', 'two'] as const)[decimals] ?? 'plain'
}

function wordsXml(words: string, place: string, look: XlsxLook | null): string {
  const own = look ?? (guarded(words) === words ? 'text' : 'guarded')
  const kept = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words
  return `<c r="${place}" s="${lookId(own)}" t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`
}

/**
 * 「_x0041_」 would be read as 「A」: its first stroke is written as what it stands for. XML knows one kind of line break.
 */
const escaped = (words: string): string =>
  xmlText(words.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
