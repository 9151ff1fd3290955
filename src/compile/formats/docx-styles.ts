import { readXml } from './docx-xml.ts'

/** What a paragraph style says about its paragraphs. */
export interface ParagraphStyle {
  /** As Word calls it, in lower case: 「heading 1」, 「toc 2」. */
  readonly name: string
  /** Its list and its depth in it; null where neither it nor a style below it says so. */
  readonly list: string | null
  readonly depth: number | null
}

interface PrintedStyle {
  name: string
  list?: string
  depth?: number
  base?: string
}

/** Reads `word/styles.xml`: each style by its id, with what it takes from the style it is based on. */
export function readStyles(xml: string | null): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, PrintedStyle>()
  let style: PrintedStyle | null = null
  if (xml === null) return new Map()
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = { name: '' }
        styles.set(attributes['w:styleId'] ?? '', style)
      } else if (!style) return
      else if (name === 'w:name') style.name = value.toLowerCase()
      else if (name === 'w:basedOn') style.base = value
      else if (name === 'w:numId') style.list = value
      else if (name === 'w:ilvl') style.depth = Number(value) || 0
    },
    close(name) {
      if (name === 'w:style') style = null
    },
  })
  return new Map([...styles].map(([id, own]) => [id, { name: own.name, ...numberOf(own, styles) }]))
}

/** The list and depth of a style or of the nearest style below it; a chain of bases ends after ten. */
function numberOf(
  own: PrintedStyle,
  styles: ReadonlyMap<string, PrintedStyle>,
): Pick<ParagraphStyle, 'list' | 'depth'> {
  let [list, depth, base] = [own.list, own.depth, own.base]
  for (let step = 0; step < 10 && base !== undefined && list === undefined; step += 1) {
    const below: PrintedStyle | undefined = styles.get(base)
    list = below?.list
    depth ??= below?.depth
    base = below?.base
  }
  return { list: list ?? null, depth: depth ?? null }
}
