/** Where the build writes the first view's HTML. */
export const APP_PLACE = '<!--app-->'

/**
 * The page with the first view's markup in its place. Throws `RangeError` when the page has not exactly one place:
 * the browser would then build the whole view again instead of taking over what is there.
 */
export function fillPage(html: string, markup: string): string {
  const parts = html.split(APP_PLACE)
  if (parts.length !== 2) {
    throw new RangeError(`index.html holds ${APP_PLACE} ${parts.length - 1} times; it needs exactly one`)
  }
  return parts.join(markup)
}

/** The page with the policy first in its head, so that nothing is loaded before it holds. */
export function withPolicy(html: string, policy: string): string {
  const [before, after, ...more] = html.split('<head>')
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError('index.html needs exactly one plain <head>')
  }
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return `${before}<head>${meta}${after}`
}

/** Attributes whose value the browser loads or goes to. `xmlns` is a name, not an address. */
const ADDRESSES =
  /\s(?:src|href|xlink:href|srcset|poster|data|action|formaction|background|manifest)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
/** Tags; one that does not end goes to the end of the page, as in a browser. */
const TAGS = /<(?<name>[a-z][\w-]*)(?<attributes>(?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(?:>|$)/gi
const COMMENTS = /<!--(?:(?!-->)[^])*(?:-->|$)/g

/**
 * What the policy would refuse or what leaves the site, one sentence each: inline scripts and styles, handlers in
 * attributes, other hosts. 「<script src="./a.js">」 is fine, 「<script>…」 and 「<p style="…">」 are not.
 */
export function pageProblems(html: string): string[] {
  const problems: string[] = []
  const charset = html.search(/<meta charset=/i)
  if (charset < 0 || Buffer.byteLength(html.slice(0, charset)) > 1000) {
    problems.push('<meta charset> is not within the first 1024 bytes, where browsers look for it')
  }
  const code = html.replace(COMMENTS, '')
  for (const { 0: tag, groups } of code.matchAll(TAGS)) {
    const name = groups!['name']!.toLowerCase()
    const attributes = groups!['attributes']!
    const bare = attributes.replace(/"[^"]*"|'[^']*'/g, '""')
    if (name === 'script' && !/\ssrc=/i.test(bare)) problems.push(`inline script: ${short(tag)}`)
    if (name === 'style') problems.push('inline style sheet: <style>')
    if (name === 'base') problems.push('<base> is refused by the policy')
    if (/\sstyle\s*=/i.test(bare)) problems.push(`style attribute: ${short(tag)}`)
    if (/\son[a-z]+\s*=/i.test(bare)) problems.push(`handler in an attribute: ${short(tag)}`)
    for (const [, double, single, plain] of attributes.matchAll(ADDRESSES)) {
      const address = (double ?? single ?? plain ?? '').trim()
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) problems.push(`leaves the site: ${address}`)
    }
  }
  return problems
}

const short = (tag: string) => (tag.length > 100 ? `${tag.slice(0, 99)}…` : tag)
