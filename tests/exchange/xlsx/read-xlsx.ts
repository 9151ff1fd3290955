import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

/** A cell as a spreadsheet would show and hold it. */
export interface ReadCell {
  /** Words, or a number. */
  readonly value: string | number
  /** The code of its number format, 「General」 when none. */
  readonly format: string
  readonly quotePrefix: boolean
}

/** A sheet as read back: cells by their place (「B2」), and what else was said of it. */
export interface ReadSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly frozen: boolean
  readonly widths: readonly number[]
  readonly filtered: string | null
  readonly formulas: number
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The tree of an XML part. Throws when it is not well formed. */
export function xmlTree(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: '' }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext: (text) => {
        open.at(-1)!.text += text
      },
      onclosetag: (name) => {
        if (open.pop()?.name !== name) throw new RangeError(`<${name}> is closed out of turn`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  if (open.length !== 1) throw new RangeError(`<${open.at(-1)?.name}> is never closed`)
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(xml)) throw new RangeError('a bare &')
  return root.children.at(-1)!
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The parts of a workbook by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** 「General」, 「#,##0」, 「#,##0.00」: the formats that have a number of their own in the standard. */
const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '3': '#,##0', '4': '#,##0.00' }

/** Reads a workbook as the standard says, by way of its relations. Throws where a part it names is missing. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = partsOf(bytes)
  const tree = (name: string) => {
    if (parts[name] === undefined) throw new RangeError(`${name} is missing`)
    return xmlTree(parts[name])
  }
  for (const { attributes } of all(tree('[Content_Types].xml'), 'Override'))
    tree(attributes['PartName']!.slice(1))
  const workbook = tree('xl/workbook.xml')
  const targets = new Map(
    all(tree('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      `xl/${attributes['Target']}`,
    ]),
  )
  const styles = tree('xl/styles.xml')
  const own = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId']!, attributes['formatCode']!]),
  )
  const looks = all(all(styles, 'cellXfs')[0]!, 'xf').map(({ attributes }) => ({
    format: own.get(attributes['numFmtId']!) ?? BUILT_IN[attributes['numFmtId']!]!,
    quotePrefix: attributes['quotePrefix'] === '1',
  }))
  return all(workbook, 'sheet').map(({ attributes }) => {
    const sheet = tree(targets.get(attributes['r:id'])!)
    return {
      name: attributes['name']!,
      cells: new Map(all(sheet, 'c').map((cell) => [cell.attributes['r']!, readCell(cell, looks)])),
      frozen: all(sheet, 'pane').some((pane) => pane.attributes['state'] === 'frozen'),
      widths: all(sheet, 'col').map((column) => Number(column.attributes['width'])),
      filtered: all(sheet, 'autoFilter')[0]?.attributes['ref'] ?? null,
      formulas: all(sheet, 'f').length,
    }
  })
}

function readCell(cell: Element, looks: readonly Omit<ReadCell, 'value'>[]): ReadCell {
  const look = looks[Number(cell.attributes['s'])]!
  if (cell.attributes['t'] !== 'inlineStr') return { ...look, value: Number(all(cell, 'v')[0]!.text) }
  const words = all(cell, 't')[0]!.text
  return {
    ...look,
    value: words.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  }
}

/** A sheet's cells line by line, empty ones null. */
export function linesOf({ cells }: ReadSheet): (string | number | null)[][] {
  const places = [...cells.keys()].map((place) => /^(?<column>[A-Z]+)(?<row>\d+)$/.exec(place)!.groups!)
  const number = (column: string) =>
    [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const height = Math.max(0, ...places.map(({ row }) => Number(row)))
  const width = Math.max(0, ...places.map(({ column }) => number(column!)))
  const grid = Array.from({ length: height }, () =>
    Array.from<string | number | null>({ length: width }).fill(null),
  )
  for (const { column, row } of places)
    grid[Number(row) - 1]![number(column!) - 1] = cells.get(`${column}${row}`)!.value
  return grid
}
