/** What an embedding page needs to know of a chart. */
export interface EmbedFrame {
  readonly url: string
  readonly title: string
  /** CSS pixels. */
  readonly height: number
}

/**
 * The lines of HTML that put a chart into another page. `clipboard-write` lets the chart copy its table there.
 */
export function embedCode({ url, title, height }: EmbedFrame): string {
  const attributes = {
    src: url,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    style: 'border:0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
