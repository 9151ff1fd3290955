import type { Filter } from '../model/filter.ts'

/** has-documents = the filter leaves some of its documents; no-document = 无文件; out-of-scope = 不在范围, so that nothing is said of it. */
export type PlaceState = 'has-documents' | 'no-document' | 'out-of-scope'

/**
 * What can be said of a place that has `held` documents, of which the filter leaves `left`. It is 不在范围 when it is not chosen, or
 * has documents and the filter hides all of them. Only a place without any document is 无文件.
 */
export function placeState(
  code: string,
  { held, left }: { readonly held: number; readonly left: number },
  { districts }: Pick<Filter, 'districts'>,
): PlaceState {
  if (districts.length > 0 && !districts.includes(code)) return 'out-of-scope'
  if (left > 0) return 'has-documents'
  return held > 0 ? 'out-of-scope' : 'no-document'
}
