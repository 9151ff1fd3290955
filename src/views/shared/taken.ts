import type { ShownTable } from '../../exchange/table/shown-table.ts'
import { tableHtml } from '../../exchange/table/table-html.ts'
import { tableText } from '../../exchange/table/table-text.ts'
import { copyLooks, copyWords, type Copied } from './copy-out.ts'
import { saveBlob } from './save-blob.ts'

/** What is put on the clipboard. */
export type CopiedForm = 'table' | 'link' | 'citation' | 'embed'

/** What became of something taken along; `by-hand` when the browser refused its clipboard. */
export type Taken =
  | { readonly kind: 'printed' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied'; readonly what: CopiedForm }
  | { readonly kind: 'by-hand'; readonly what: CopiedForm; readonly copied: Copied }

const CSV = 'text/csv;charset=utf-8'

/** Saves a file. */
export function takeFile(blob: Blob, name: string): Taken {
  saveBlob(blob, name)
  return { kind: 'saved', name }
}

/** Saves a table of characters. */
export const takeCsv = (text: string, name: string): Taken => takeFile(new Blob([text], { type: CSV }), name)

/** Copies words that may still have to be fetched. */
export async function takeWords(what: CopiedForm, content: Promise<Copied>): Promise<Taken> {
  return (await copyWords(content))
    ? { kind: 'copied', what }
    : { kind: 'by-hand', what, copied: await content }
}

/** Copies a table, as it looks and as text. */
export async function takeTable(shown: ShownTable): Promise<Taken> {
  const copied = { text: tableText(shown), html: tableHtml(shown) }
  const what = 'table'
  return (await copyLooks(copied)) ? { kind: 'copied', what } : { kind: 'by-hand', what, copied }
}

/** Prints the page. */
export function takePrint(): Taken {
  print()
  return { kind: 'printed' }
}
