import { findMainPart } from './main-part.ts'
import { linesOfPage } from './page-lines.ts'
import { statedLines } from './page-statements.ts'
import { weighPage } from './page-weight.ts'
import { parsePage } from './html-tree.ts'

/**
 * The main text of a page as lines, with what its head states before it; null when the page nests deeper than browsers do.
 *
 * 「<nav>首页</nav><h1>某某意见</h1><p>一、</p>」 gives 「某某意见」 and 「一、」. The result is the source of all offsets of the document.
 */
export function htmlText(markup: string): string | null {
  const root = parsePage(markup)
  if (root === null) return null
  const lines = linesOfPage(root, findMainPart(root, weighPage(root)))
  return [...statedLines(root, lines), ...lines].map((line) => `${line}\n`).join('')
}
