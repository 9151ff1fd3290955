import { Parser } from 'htmlparser2'

/** An element of a page, or the text between elements. */
export type PageNode = PageElement | string

/** An element with its attributes (names in lower case, entities decoded) and what stands in it, in order. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: PageNode[]
}

/** Browsers stop nesting at 512, too. */
const DEEPEST = 512

/** Elements whose content is no text of a page. Readings (rt, rp) stand above the words they belong to. */
const UNREAD = new Set(
  `script style noscript template iframe object embed svg canvas math video audio map select datalist textarea button input rt rp
  dialog`.split(/\s+/),
)

/**
 * The tree of a page's markup, however broken: unclosed and stray tags are forgiven as browsers forgive them.
 *
 * Null when elements stand deeper than any page nests them; so whoever walks the tree may do it by recursion.
 */
export function parsePage(markup: string): PageElement | null {
  const root: PageElement = { name: '#page', attributes: {}, children: [] }
  const open: PageElement[] = [root]
  let unread = 0
  let isTooDeep = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length + unread > DEEPEST) {
        isTooDeep = true
        parser.pause()
      }
      if (unread > 0 || UNREAD.has(name)) unread += 1
      else {
        const element: PageElement = { name, attributes, children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      }
    },
    ontext(text) {
      if (unread === 0) open.at(-1)!.children.push(text)
    },
    onclosetag() {
      if (unread > 0) unread -= 1
      else if (open.length > 1) open.pop()
    },
  })
  parser.end(markup)
  return isTooDeep ? null : root
}

/** The first element of a name in reading order, or null. */
export function findElement(root: PageElement, name: string): PageElement | null {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : findElement(child, name)
    if (found) return found
  }
  return null
}

/** All the text in an element, one blank for each run of blanks. */
export function textIn(element: PageElement): string {
  const all = (node: PageNode): string => (typeof node === 'string' ? node : node.children.map(all).join(''))
  return all(element).replace(/\s+/g, ' ').trim()
}
