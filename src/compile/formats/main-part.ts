import type { PageElement } from './html-tree.ts'
import { isPageFurniture } from './page-furniture.ts'
import type { Weight, Weights } from './page-weight.ts'

/** Where a page's text stands. */
export interface MainPart {
  /** From the page down to the element that holds the text. */
  readonly path: readonly PageElement[]
  /** Whether an element is left out. */
  readonly isLeftOut: (element: PageElement) => boolean
}

/** The share of the running text that makes an element the text's own. */
const NEARLY_ALL = 0.9
/** How far above the text's own element things that follow it may stand: the wrapper, and the article around that. */
const ABOVE = 2

/**
 * Finds the element that holds nearly all running text outside of furniture; what stands before it is its head.
 *
 * Of what stands behind it only an annex stays: close by, with words or a table and few links. A line too much is seen and can be
 * cleaned by its form, a line too little is lost, so in doubt things stay.
 */
export function findMainPart(root: PageElement, weights: Weights): MainPart {
  const page = weights.get(root)!
  const isFurniture = (element: PageElement) => isPageFurniture(element, weights.get(element)!, page)
  const kept = keptMarks(root, weights, isFurniture)
  const path = [root]
  for (;;) {
    const next = path
      .at(-1)!
      .children.find((child) => isElement(child) && (kept.get(child) ?? 0) >= enough(kept, root))
    if (next === undefined || typeof next === 'string') break
    path.push(next)
  }
  const behind = new Set(path.flatMap((element, depth) => leftBehind(element, path, depth, weights)))
  return { path, isLeftOut: (element) => behind.has(element) || isFurniture(element) }
}

const isElement = (node: PageElement | string): node is PageElement => typeof node !== 'string'

const enough = (kept: ReadonlyMap<PageElement, number>, root: PageElement) =>
  Math.max(1, kept.get(root)! * NEARLY_ALL)

/** The marks of running text in each element that are in no furniture. */
function keptMarks(
  root: PageElement,
  weights: Weights,
  isFurniture: (element: PageElement) => boolean,
): ReadonlyMap<PageElement, number> {
  const kept = new Map<PageElement, number>()
  const count = (element: PageElement): number => {
    if (isFurniture(element)) return 0
    const inside = element.children.filter(isElement)
    const all = weights.get(element)!.marks
    const lost = inside.reduce((sum, child) => sum + weights.get(child)!.marks - count(child), 0)
    kept.set(element, all - lost)
    return all - lost
  }
  count(root)
  return kept
}

/** The elements behind the text at one step of the path that are no annex of it. */
function leftBehind(
  element: PageElement,
  path: readonly PageElement[],
  depth: number,
  weights: Weights,
): readonly PageElement[] {
  const inner = path[depth + 1]
  if (inner === undefined) return []
  const after = element.children.slice(element.children.indexOf(inner) + 1).filter(isElement)
  const isNear = depth >= path.length - 1 - ABOVE
  return after.filter((child) => !isNear || !isAnnex(weights.get(child)!))
}

const isAnnex = ({ words, linkWords }: Weight) => linkWords <= words * 0.25
