import { textWidth } from './text-width.ts'

const OPENING = /[“‘（《〈【(]$/
const CLOSING = /^[”’）》〉】)、，。；：！？.,;:!?%…]/

/**
 * A text in at most `count` lines of `width` pixels, broken between words; the last line ends in … when it is cut.
 *
 * Marks stay with the word they belong to. A word wider than a line is broken where it must be.
 */
export function wrapText(text: string, width: number, size: number, count: number): string[] {
  const lines: string[] = []
  let rest = wordsOf(text)
  while (rest.length > 0 && lines.length < count) {
    const taken = fitting(rest, width, size)
    const left = rest.slice(taken)
    lines.push(
      left.length > 0 && lines.length === count - 1
        ? cutLine(rest, width, size)
        : rest.slice(0, taken).join('').trim(),
    )
    rest = left
  }
  return lines
}

/**
 * A name in two lines: a closing part in brackets, which tells like names apart, gets the second line to itself.
 *
 * 「服务事项（只跑一次）」 → 服务事项 / （只跑一次）.
 */
export function nameLines(name: string, width: number, size: number): string[] {
  const parts = /^(.+?)(（[^（）]+）)$/u.exec(name)
  if (parts === null || textWidth(name, size) <= width) return wrapText(name, width, size, 2)
  return [...wrapText(parts[1]!, width, size, 1), ...wrapText(parts[2]!, width, size, 1)]
}

function fitting(words: readonly string[], width: number, size: number): number {
  let count = 1
  while (
    count < words.length &&
    textWidth(
      words
        .slice(0, count + 1)
        .join('')
        .trimEnd(),
      size,
    ) <= width
  )
    count += 1
  return count
}

function cutLine(words: readonly string[], width: number, size: number): string {
  let count = words.length - 1
  const line = () =>
    `${words
      .slice(0, count)
      .join('')
      .replace(/(?<![、，,\s])[、，,\s]+$/, '')}…`
  while (count > 1 && textWidth(line(), size) > width) count -= 1
  return line()
}

/** Words with the marks that belong to them; single characters where the browser knows no words. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const segment of segments(text)) {
    const before = words.at(-1)
    if (before !== undefined && (CLOSING.test(segment) || OPENING.test(before)))
      words[words.length - 1] = before + segment
    else words.push(segment)
  }
  return words
}

function segments(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text]
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}
