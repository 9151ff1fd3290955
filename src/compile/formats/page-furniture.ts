import type { PageElement } from './html-tree.ts'
import type { Weight } from './page-weight.ts'

const NAMES = new Set(['nav', 'footer', 'aside', 'title', 'head'])
const ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar'])
// <div class="breadcrumb">, <ul id="top_nav">, <div class="share-box">: names that authors of pages give to what surrounds a text
const GIVEN_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|topbar|breadcrumbs?|crumbs?|footer|foot|bottom|copyright|sidebar|share|bdsharebuttonbox|comments?|related|recommend|ranking|toolbar|pager|pagination|login|qrcode)(?=$|[\s_\d-])/i
const HIDDEN = /(?:^|;)\s{0,4}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i

/** The share of a page's running text that nothing around it has. */
const MOST_OF_FURNITURE = 0.15

/**
 * Whether an element is furniture of its page: navigation, footers, lists of links, what is hidden.
 *
 * Judged by what it is called and by what it holds; an element with a good part of the page's words is the text itself, whatever
 * its author called it.
 */
export function isPageFurniture(element: PageElement, own: Weight, page: Weight): boolean {
  if (element.name === 'title' || element.name === 'head') return true
  if (own.words > page.words * MOST_OF_FURNITURE && own.marks > page.marks * MOST_OF_FURNITURE) return false
  if (NAMES.has(element.name) || isHidden(element)) return true
  const { class: classes = '', id = '', role = '' } = element.attributes
  if (ROLES.has(role.trim().toLowerCase())) return true
  if (own.heads) return false
  return (GIVEN_NAMES.test(`${classes} ${id}`) && own.links > 0) || isListOfLinks(own)
}

function isHidden({ attributes }: PageElement): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    HIDDEN.test((attributes['style'] ?? '').slice(0, 500))
  )
}

/** Three links or more with nothing but separators and a heading between them. */
const isListOfLinks = ({ words, links, linkWords }: Weight) => links >= 3 && linkWords > words * 1.5
