/**
 * Offsets in Web Annotations count code points (W3C Web Annotation Data Model 4.2.5), ours count UTF-16 units: after
 * one 𠮷 the first is smaller by one.
 */
export function codePointsBefore(text: string, unit: number): number {
  let count = 0
  for (let at = 0; at < unit && at < text.length; count += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return count
}

/** The UTF-16 unit at which a code point begins; the end of the text for one beyond it. */
export function unitOfCodePoint(text: string, codePoint: number): number {
  let at = 0
  for (let count = 0; count < codePoint && at < text.length; count += 1)
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}
