/** A part of a line of a note. A link's `href` is safe to be opened. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** Where a link of a note may lead: places of this app, and other sites; nothing that a browser would run. */
const SAFE = ['#/', 'https://', 'http://', 'mailto:'] as const

/** UTF-16 units within which a sign must be closed: nobody marks more, and a hostile note stays quick to read. */
const REACH = 500

/** Signs inside signs that are read; deeper ones stay characters. */
const DEPTH = 3

/**
 * The parts of one line: 「**粗**」, 「*斜*」, a word between two backquotes, and 「[字](#/targets)」. A sign that is not
 * closed, that stands beside a space (「3 * 4 * 5」), or that leads somewhere unsafe stays the characters that were typed.
 */
export function inlineParts(line: string, depth = 0): readonly Inline[] {
  const parts: Inline[] = []
  let plain = 0
  let at = 0
  while (at < line.length) {
    const found = depth < DEPTH ? signAt(line, at, depth) : null
    if (found === null) {
      at += 1
      continue
    }
    if (at > plain) parts.push({ kind: 'text', text: line.slice(plain, at) })
    parts.push(found.part)
    at = found.end
    plain = at
  }
  if (plain < line.length) parts.push({ kind: 'text', text: line.slice(plain) })
  return parts
}

interface Found {
  readonly part: Inline
  /** Where the line goes on. */
  readonly end: number
}

function signAt(line: string, at: number, depth: number): Found | null {
  switch (line[at]) {
    case '`': {
      const inner = between(line, at, '`')
      return inner === null ? null : { part: { kind: 'code', text: inner }, end: at + inner.length + 2 }
    }
    case '*': {
      const sign = line.startsWith('**', at) ? '**' : '*'
      const inner = between(line, at, sign)
      if (inner === null || inner.trim() !== inner) return null
      const kind = sign === '**' ? 'bold' : 'italic'
      return {
        part: { kind, parts: inlineParts(inner, depth + 1) },
        end: at + inner.length + 2 * sign.length,
      }
    }
    case '[':
      return linkAt(line, at)
    default:
      return null
  }
}

/** What stands between a sign at `at` and the next such sign; null when that is nothing. */
function between(line: string, at: number, sign: string): string | null {
  const near = line.slice(at + sign.length, at + sign.length + REACH)
  const end = near.indexOf(sign)
  return end <= 0 ? null : near.slice(0, end)
}

function linkAt(line: string, at: number): Found | null {
  const near = line.slice(at, at + 2 * REACH)
  const middle = near.indexOf('](')
  const end = middle < 0 ? -1 : near.indexOf(')', middle)
  if (middle <= 1 || end < 0) return null
  const [text, href] = [near.slice(1, middle), near.slice(middle + 2, end)]
  if (text.includes('[') || href.includes(' ') || !SAFE.some((start) => href.startsWith(start))) return null
  return { part: { kind: 'link', text, href }, end: at + end + 1 }
}

/** The links of a note in the order they stand. */
export function linksIn(parts: readonly Inline[]): readonly Extract<Inline, { readonly kind: 'link' }>[] {
  return parts.flatMap((part) => {
    if (part.kind === 'link') return [part]
    return 'parts' in part ? linksIn(part.parts) : []
  })
}
