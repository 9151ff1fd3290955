import { isDateLine } from '../clean/line-forms.ts'
import { fold } from '../fold.ts'
import { findLabelledValues, type LabelKind } from '../metadata/labels.ts'
import { findElement, textIn, type PageElement } from './html-tree.ts'

/** What a page says about its text in its head: the names are those of the 《政府网站发展指引》 (国办发〔2017〕47号). */
const STATED: readonly (readonly [name: string, label: string, kind: LabelKind])[] = [
  ['pubdate', '发布日期', 'published'],
  ['contentsource', '来源', 'source'],
]
/** How many lines a title and its labels may stand below the page's first. */
const HEAD_LINES = 40

/**
 * Lines to put before a page's own: its title, date of publication and source as its head states them, each only where the page
 * prints none.
 */
export function statedLines(root: PageElement, lines: readonly string[]): readonly string[] {
  const near = [...lines.slice(0, HEAD_LINES), ...lines.slice(-HEAD_LINES)].map(fold)
  const printed = new Set(near.flatMap(findLabelledValues).map(({ kind }) => kind))
  if (near.some(isDateLine)) printed.add('published')
  const metas = metaContents(root)
  const labelled = STATED.flatMap(([name, label, kind]) => {
    const value = metas.get(name)
    return value && !printed.has(kind) ? [`${label}：${value}`] : []
  })
  const title = metas.get('articletitle') ?? titleElement(root)
  return title && !isPrinted(title, near) ? [title, ...labelled] : labelled
}

/** Whether a line of the page is the title, or all of it but the site's name behind: 「某某意见」 of 「某某意见_某某网」. */
const isPrinted = (title: string, lines: readonly string[]) =>
  lines.some((line) => line.length >= 6 && fold(title).startsWith(line))

const titleElement = (root: PageElement) => {
  const found = findElement(root, 'title')
  return found && textIn(found)
}

function metaContents(root: PageElement): ReadonlyMap<string, string> {
  const contents = new Map<string, string>()
  const collect = (element: PageElement): void => {
    const { name, content } = element.attributes
    const value = content?.replace(/\s+/g, ' ').trim().slice(0, 200)
    if (element.name === 'meta' && name && value && !contents.has(name.toLowerCase()))
      contents.set(name.toLowerCase(), value)
    for (const child of element.children) if (typeof child !== 'string') collect(child)
  }
  collect(root)
  return contents
}
