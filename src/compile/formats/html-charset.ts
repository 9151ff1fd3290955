/** The HTML standard looks for a declaration in the first 1024 bytes; pages of our kind often put it behind scripts. */
const LOOKED_AT = 4096
const COMMENT = /<!--(?:(?!-->)[^])*(?:-->|$)/g
const CHARSET = /<meta\s[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}(?<charset>[\w-]{2,30})/i

/**
 * The encoding a page declares in its own head, 「<meta charset="gbk">」 → 「gbk」; null when it declares none.
 *
 * It counts as declared: the page is decoded by it, and refused when its bytes say otherwise.
 */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  return CHARSET.exec(head.replace(COMMENT, ''))?.groups!['charset'] ?? null
}
