/** The words of a file, or why it was not read. */
export type TextFile =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tooLarge' | 'unreadable' }

const MOST_BYTES = 1_000_000

/** The text of a table file: UTF-8, else GB 18030, in which Chinese spreadsheets save CSV; bytes that are neither are unreadable. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge' }
  const bytes = await file.arrayBuffer()
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\u0000') ? { kind: 'unreadable' } : { kind: 'text', text }
    } catch {
      // Not this one; the next is tried, and when none fits the person is told.
    }
  }
  return { kind: 'unreadable' }
}
