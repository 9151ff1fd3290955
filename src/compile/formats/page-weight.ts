import type { PageElement } from './html-tree.ts'

/** How much an element holds. */
export interface Weight {
  /** Letters and Han characters outside links: the dates and separators of a list of links are no words. */
  readonly words: number
  /** Marks of running text outside links: 。；，、 and their half-width forms. */
  readonly marks: number
  readonly links: number
  /** Letters and Han characters in links. */
  readonly linkWords: number
  /** Whether a main heading (h1) stands in it. */
  readonly heads: boolean
}

const NO_WORDS = /[\s\d!-/:-@[-`{-~　-〿！-／：-＠]/g

const NOTHING: Weight = { words: 0, marks: 0, links: 0, linkWords: 0, heads: false }

/** The weight of every element of a page. */
export type Weights = ReadonlyMap<PageElement, Weight>

/** Weighs every element of a page once; what stands in a link counts as the link's. */
export function weighPage(root: PageElement): Weights {
  const weights = new Map<PageElement, Weight>()
  const weigh = (element: PageElement, inLink: boolean): Weight => {
    const isLink = element.name === 'a' && 'href' in element.attributes
    let sum: Weight = {
      ...NOTHING,
      links: isLink ? 1 : 0,
      heads: element.name === 'h1',
    }
    for (const child of element.children)
      sum = add(
        sum,
        typeof child === 'string' ? ofText(child, inLink || isLink) : weigh(child, inLink || isLink),
      )
    weights.set(element, sum)
    return sum
  }
  weigh(root, false)
  return weights
}

function ofText(text: string, inLink: boolean): Weight {
  const words = text.replace(NO_WORDS, '').length
  if (inLink) return { ...NOTHING, linkWords: words }
  return { ...NOTHING, words, marks: text.match(/[。；，、;,]/g)?.length ?? 0 }
}

const add = (a: Weight, b: Weight): Weight => ({
  words: a.words + b.words,
  marks: a.marks + b.marks,
  links: a.links + b.links,
  linkWords: a.linkWords + b.linkWords,
  heads: a.heads || b.heads,
})
