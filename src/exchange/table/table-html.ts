import type { ShownTable } from './shown-table.ts'

/**
 * A table as HTML for the clipboard: title and unit above, source below, lines around the cells.
 *
 * Word and WPS take looks from style attributes alone. `mso-number-format` makes Excel and its like take every cell as
 * words: none is run as a formula, 「1-2」 becomes no date.
 */
export function tableHtml({ title, unit, columns, rows, sourceLine }: ShownTable): string {
  const head = columns.map((column) => `<th style="${CELL};font-weight:bold">${escaped(column)}</th>`)
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td style="${CELL}">${escaped(cell)}</td>`).join('')}</tr>`,
  )
  return [
    '<meta charset="utf-8">',
    `<p style="margin:4pt 0;font-size:14pt"><b>${escaped(title)}</b></p>`,
    ...(unit === '' ? [] : [`<p style="${LINE}">${escaped(unit)}</p>`]),
    `<table style="border-collapse:collapse" cellspacing="0" cellpadding="4"><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    `<p style="${LINE}">${escaped(sourceLine)}</p>`,
  ].join('\n')
}

const LINE = 'margin:4pt 0;font-size:9pt'
const CELL =
  "border:1px solid #808080;padding:2pt 5pt;font-size:10.5pt;text-align:left;vertical-align:top;mso-number-format:'\\@'"

const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\0', '\uFFFD')
    .replaceAll('\n', '<br>')
