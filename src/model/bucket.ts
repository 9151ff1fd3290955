/** Documents a bucket holds on average before the buckets double. */
const FULL = 64

/** How many files the facts of so many documents are spread over: a power of two, one up to 64 documents. */
export function bucketCount(documents: number): number {
  let buckets = 1
  while (buckets * FULL < documents) buckets *= 2
  return buckets
}

/**
 * The bucket that holds a document's facts, from 0. It depends on the id alone, so that a document that changes, comes or
 * goes touches one file.
 *
 * The hash is FNV-1a over the id's UTF-16 units, with the upper half folded in: its low bits alone spread short ids unevenly.
 */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) ^ (hash >>> 16)) & (buckets - 1)
}
