/** The cells of a CSV text after RFC 4180, read strictly. Throws `RangeError` with the place where the text breaks a rule. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const [cell, after] = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at)
      row.push(cell)
      at = after
      if (text[at] !== ',') break
      at += 1
    }
    if (!text.startsWith('\r\n', at)) throw new RangeError(`no CRLF at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

function quotedCell(text: string, from: number): [string, number] {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return [text.slice(from, at).replaceAll('""', '"'), at + 1]
    at += 1
  }
  throw new RangeError(`the quotation mark before ${from} is never closed`)
}

function plainCell(text: string, from: number): [string, number] {
  const [cell] = /^[^",\r\n]*/.exec(text.slice(from))!
  return [cell, from + cell.length]
}
