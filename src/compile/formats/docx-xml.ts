import { Parser } from 'htmlparser2'

/** What a reader of an XML part is told, in order. Names have their usual prefix: `w:p`. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Deeper than any part of a document is nested. */
const DEEPEST = 1000

/** Reads an XML part from its beginning to its end; false when it nests too deep. No entities but XML's own are known. */
export function readXml(xml: string, reader: XmlReader): boolean {
  let depth = 0
  let isTooDeep = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > DEEPEST) {
          isTooDeep = true
          parser.pause()
        } else reader.open(name, attributes)
      },
      ontext(text) {
        reader.text?.(text)
      },
      onclosetag(name) {
        depth -= 1
        reader.close?.(name)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return !isTooDeep
}
