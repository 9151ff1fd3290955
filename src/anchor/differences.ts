import type { Span } from '../model/span.ts'
import { foldCharacters } from './fold-characters.ts'
import { asPrinted, type Script } from './script.ts'
import { hunksBetween, type Hunk } from './token-hunks.ts'
import { isMark, tokensOf, type Token } from './tokens.ts'

/**
 * One thing that differs between a stored quote and words that may be it, each side as printed; '' = nothing there.
 *
 * figure: a number with its unit, 「15家」 → 「30家」; sense: a denial, bound or duty, 「以上」 → 「以下」, 「」 → 「不」; name: a
 * place, or words in quotation marks or 《》; words: all others. Width, punctuation and white space are no difference.
 */
export interface Difference {
  readonly kind: 'figure' | 'sense' | 'name' | 'words'
  readonly from: string
  readonly to: string
}

/** Whether a difference can make the words mean something else. */
export const isTelling = ({ kind }: Difference): boolean => kind !== 'words'

/** What differs between two wordings once they are put in one script, in reading order; empty when nothing does. */
export function differencesBetween(
  before: string,
  after: string,
  script: Script = asPrinted,
): readonly Difference[] {
  const [from, to] = [tokensIn(script(before)), tokensIn(script(after))]
  const hunks = hunksBetween(from, to) ??
    hunksBetween(from.filter(isTellingToken), to.filter(isTellingToken)) ?? [{ out: from, in: to }]
  return hunks.flatMap((hunk) => differencesIn(hunk, before, after))
}

/**
 * A span with what has to be read with it: a number or bounding word it cuts through, a denial or bound right beside it. 「15家」
 * within 「115家」 becomes 「115家」, 「提供资助」 behind 「不」 becomes 「不提供资助」.
 */
export function withEdges(text: string, span: Span): Span {
  let { start, end } = span
  // Behind 「。」 another sentence begins.
  const [open, closed] = [!isMark(text[start] ?? ''), !isMark(text[end - 1] ?? '')]
  for (const { kind, ...token } of tokensOf(foldCharacters(text))) {
    const cut = token.start < span.end && span.start < token.end
    const beside =
      kind === 'sense' && ((open && token.end === span.start) || (closed && token.start === span.end))
    if (!beside && !(cut && (kind === 'figure' || kind === 'sense'))) continue
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return { start, end }
}

const tokensIn = (text: string) => tokensOf(foldCharacters(text)).filter(({ kind }) => kind !== 'mark')

const isTellingToken = (token: Token) => kindOf(token) !== 'words'

const kindOf = ({ kind, quoted }: Token): Difference['kind'] =>
  kind === 'word' || kind === 'mark' ? (quoted ? 'name' : 'words') : kind

const KINDS = ['figure', 'sense', 'name', 'words'] as const

/** Figures are paired one by one, so that each change can be named; other words stand together. */
function differencesIn(hunk: Hunk, before: string, after: string): Difference[] {
  return KINDS.flatMap((kind): Difference[] => {
    const out = hunk.out.filter((token) => kindOf(token) === kind)
    const into = hunk.in.filter((token) => kindOf(token) === kind)
    if (kind !== 'figure') {
      const [from, to] = [printed(out, before), printed(into, after)]
      return from === to ? [] : [{ kind, from, to }]
    }
    return Array.from({ length: Math.max(out.length, into.length) }, (_, i) => ({
      kind,
      from: printed(out.slice(i, i + 1), before),
      to: printed(into.slice(i, i + 1), after),
    }))
  })
}

/** Tokens as printed in their text, 「…」 where others stand between them. */
function printed(tokens: readonly Token[], text: string): string {
  return tokens.reduce((line, { start, end }, i) => {
    const gap = i > 0 && /[^\s\p{P}]/u.test(text.slice(tokens[i - 1]!.end, start)) ? '…' : ''
    return line + gap + text.slice(start, end)
  }, '')
}
