/** The words of a list as alternatives of a pattern, a longer one before its own beginning: `局 局长` → `局长|局`. */
export function anyOf(words: string): string {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')
}
