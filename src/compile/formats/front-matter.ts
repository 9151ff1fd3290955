import type { Span } from '../../model/span.ts'

/** One 「key: value」 of front matter; spans in the source, the value without its quotation marks. */
export interface FrontMatterEntry {
  readonly key: string
  readonly value: string
  readonly line: Span
  readonly valueSpan: Span
}

/** What stands between the two 「---」 at a file's beginning, and where the text goes on. */
export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[]
  /** Behind the closing fence's line break. */
  readonly end: number
}

const ENTRY = /^(?<key>[\p{L}_][\p{L}\d_ -]{0,30}?)[ \t]{0,4}[:：][ \t]{0,8}(?<value>\S[^\r\n]{0,300}|)$/u
const LONGEST = 20_000

/** The front matter of a Markdown file; null when it does not begin with a 「---」 that another one closes. */
export function parseFrontMatter(source: string): FrontMatter | null {
  if (!/^---[ \t]{0,8}(?:\r\n|\r|\n)/.test(source)) return null
  const entries: FrontMatterEntry[] = []
  let isFirst = true
  for (const { index, 0: printed, groups } of source
    .slice(0, LONGEST)
    .matchAll(/(?<words>[^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const words = groups!['words']!
    if (!isFirst && /^(?:---|\.\.\.)[ \t]*$/.test(words)) return { entries, end: index + printed.length }
    if (printed === '') return null
    const entry = isFirst ? null : entryAt(words, index)
    if (entry) entries.push(entry)
    isFirst = false
  }
  return null
}

function entryAt(words: string, start: number): FrontMatterEntry | null {
  const match = ENTRY.exec(words)
  if (!match) return null
  const printed = match.groups!['value']!.trimEnd()
  const isQuoted = printed.length >= 2 && /^(?:".*"|'.*')$/.test(printed)
  const value = isQuoted ? printed.slice(1, -1) : printed
  const from = start + match[0].length - match.groups!['value']!.length + (isQuoted ? 1 : 0)
  return {
    key: match.groups!['key']!.toLowerCase(),
    value,
    line: { start, end: start + words.length },
    valueSpan: { start: from, end: from + value.length },
  }
}
