/** What is put on the clipboard: words, and where they have looks the same as HTML. */
export interface Copied {
  readonly text: string
  readonly html?: string
}

/**
 * Puts words on the clipboard; false when the browser does not let the page. They may still be on their way, since browsers
 * take them only while the person's press is fresh. A page from plain http has no clipboard of the newer kind: there the older
 * way is tried. Rejects when `content` does.
 */
export async function copyWords(content: Promise<Copied>): Promise<boolean> {
  const plain = content.then(({ text }) => new Blob([text], { type: 'text/plain' }))
  plain.catch(() => undefined) // told by `content` itself, below
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })])
    return true
  } catch {
    return copyByCommand(await content) // refused, not there, or the content itself did not come
  }
}

/**
 * Puts words and their HTML on the clipboard; false when the browser does not let the page. The older way comes first: the
 * newer one has the browser parse the HTML on this page, whose policy refuses the looks that Word and WPS need.
 */
export async function copyLooks({ text, html }: Required<Copied>): Promise<boolean> {
  if (copyByCommand({ text, html })) return true
  const blob = (words: string, type: string) => new Blob([words], { type })
  const types = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }
  try {
    await navigator.clipboard.write([new ClipboardItem(types)])
    return true
  } catch {
    return false // refused, or not there at all
  }
}

/** What the page hands over when the browser asks what to copy. */
function copyByCommand({ text, html }: Copied): boolean {
  const hand = (domEvent: ClipboardEvent) => {
    domEvent.clipboardData?.setData('text/plain', text)
    if (html !== undefined) domEvent.clipboardData?.setData('text/html', html)
    domEvent.preventDefault()
  }
  document.addEventListener('copy', hand)
  try {
    return document.execCommand('copy')
  } catch {
    return false // a browser without the command
  } finally {
    document.removeEventListener('copy', hand)
  }
}
