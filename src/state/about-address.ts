import { formatAddress, type Address } from './address.ts'

/**
 * What notes can be made on beside words: a fact, a target, a coverage cell, or the open page as it is filtered. A district
 * is named as on the map (徐汇), `subject` is a brand or a centre.
 */
export type About =
  | { readonly type: 'fact' | 'target'; readonly documentId: string; readonly factId: string }
  | { readonly type: 'cell'; readonly district: string; readonly subject: string }
  | { readonly type: 'view' }

/** The parameter that opens the notes of something: `about=cell.徐汇.service`, `about=target.d-1.t-9`, `about=view`. */
export function writeAbout(about: About): string {
  switch (about.type) {
    case 'view':
      return 'view'
    case 'cell':
      return `cell.${about.district}.${about.subject}`
    default:
      return `${about.type}.${about.documentId}.${about.factId}`
  }
}

/** Reads that parameter; null for none, and for one that names nothing. */
export function readAbout(param: string | undefined): About | null {
  const [type, first = '', ...rest] = (param ?? '').split('.')
  const second = rest.join('.')
  if (type === 'view' && first === '') return { type }
  if (first === '' || second === '') return null
  if (type === 'cell') return { type, district: first, subject: second }
  return type === 'fact' || type === 'target' ? { type, documentId: first, factId: second } : null
}

/** Parameters that say what a person is doing on a page, not what the page shows. */
const PASSING: ReadonlySet<string> = new Set([
  'about',
  'present',
  'mark',
  'row',
  'fact',
  'note',
  'span',
  'words',
  'from',
  'data',
])

/** The address of a page as it is filtered and set, without what is chosen on it: what a note on the page is kept under. */
export function viewAddress({ page, item, params }: Address): string {
  const kept = Object.entries(params).filter(([name]) => !PASSING.has(name))
  return formatAddress({ page, item, params: Object.fromEntries(kept) })
}
