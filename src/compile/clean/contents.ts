import type { SourceLine } from './source-line.ts'

const PAGE = /(?<!\d)\d{1,3}$/
const LEADERS = /(?<![\s.…·—-])[\s.…·—-]+$/

/**
 * The lines without a printed table of contents: from 「目录」 to where its first entry comes again as a heading.
 *
 * Where the first entry never comes again nothing is taken for a table of contents.
 */
export function withoutContents(lines: readonly SourceLine[]): readonly SourceLine[] {
  const start = lines.findIndex(({ folded }) => /^目\s{0,4}[录次]$/.test(folded))
  const first = start < 0 ? undefined : lines[start + 1]
  if (!first) return lines
  const entry = entryOf(first.folded)
  const again = lines.findIndex(({ folded }, i) => i > start + 1 && entryOf(folded) === entry)
  return again < 0 ? lines : [...lines.slice(0, start), ...lines.slice(again)]
}

/** An entry without its leaders and page number, and without blanks: 「一、总体要求……3」 → 「一、总体要求」. */
const entryOf = (folded: string) =>
  folded.slice(0, 100).replace(PAGE, '').replace(LEADERS, '').replace(/\s/g, '')
