/** Characters shown before and after the place of a problem; a line of a policy document may be a whole paragraph. */
const SHOWN = 36

/** What would move the cursor, hide, or turn the text round in a terminal. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/g
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/

/** Text as a terminal may show it: one line, nothing that moves, hides or turns; such a character becomes 「·」, a line end 「⏎」. */
export const printable = (text: string): string => text.replace(/\r\n?|\n/g, '⏎').replace(UNSAFE, '·')

/**
 * The line of a problem with a caret under its column, as two lines; empty where there is no such place. Line and column count
 * from 1. Under a Han character stands a blank of its width, so that the caret is in place.
 *
 *     3 | 到2020年，新增
 *       |       ^
 */
export function codeFrame(text: string, line: number, column: number): readonly string[] {
  const words = text.split(/\r\n|\r|\n/)[line - 1]
  if (words === undefined || words === '' || column > words.length + 1 || words.includes('\u0000')) return []
  const from = Math.max(0, column - 1 - SHOWN)
  const shown = printable(words.slice(from, column - 1 + SHOWN))
  const indent = Array.from(shown.slice(0, column - 1 - from), (one) => (WIDE.test(one) ? '\u3000' : ' '))
  const gutter = String(line).padStart(5)
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${indent.join('')}^`]
}
