/**
 * All matches of a global pattern in a text, as `matchAll` gives them.
 *
 * `matchAll` copies its pattern for each text, which takes longer than most lines do; here the pattern itself goes through
 * the text.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
