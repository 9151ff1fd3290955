/**
 * Words of a document to be put into another text: the words as printed, where they stand, and the citation, a line
 * each. `path` is null in an unnumbered document.
 */
export function quoteWithCitation(words: string, path: string | null, citation: string): string {
  return [`「${words}」`, ...(path === null ? [] : [`——${path}`]), citation].join('\n')
}

/**
 * A short mark of words, for links to them: a link whose words have changed can then say so. At most seven letters and
 * digits (FNV-1a, 32 bits, in base 36).
 */
export function wordsMark(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
