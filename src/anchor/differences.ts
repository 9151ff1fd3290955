import { foldCharacters } from './fold-characters.ts'
import { isWholeItem } from './listed-items.ts'
import { hunksBetween, slidHunks, type Hunk } from './token-hunks.ts'
import type { Token } from './tokens.ts'
import type { Wording } from './wording.ts'

/**
 * One thing that differs between a stored quote and words that may be it, each side as printed; '' = nothing there.
 *
 * figure: a number with its unit, 「15家」 → 「30家」; sense: a denial, bound or duty, 「以上」 → 「以下」, 「」 → 「不」; name: a
 * place, or words in quotation marks or 《》; item: a whole item of an enumeration, 「A、B、C」 → 「A、C」; words: all others. Width,
 * punctuation and white space are no difference.
 */
export interface Difference {
  readonly kind: 'figure' | 'sense' | 'name' | 'item' | 'words'
  readonly from: string
  readonly to: string
}

/** Whether a difference can make the words mean something else. */
export const isTelling = ({ kind }: Difference): boolean => kind !== 'words'

/** What differs between two wordings in one script, in reading order; empty when nothing does. */
export function differencesBetween(before: Wording, after: Wording): readonly Difference[] {
  const [from, to] = [withoutMarks(before), withoutMarks(after)]
  const hunks = hunksBetween(from.tokens, to.tokens)
  if (hunks === null) return tellingDifferences(from, to)
  return hunks.flatMap((hunk) => {
    const item = itemIn(hunk, from, to)
    return item === null
      ? differencesIn(hunk, before.text, after.text)
      : differencesIn(item, before.text, after.text).map(asItem)
  })
}

/** What differs between wordings too long to compare, other words apart; all of both where even that is too long. */
function tellingDifferences({ tokens: out, text: before }: Wording, { tokens: into, text: after }: Wording) {
  const hunks = hunksBetween(out.filter(isTellingToken), into.filter(isTellingToken))
  const all: Hunk = { out, in: into, at: [0, 0] }
  return (hunks ?? [all]).flatMap((hunk) => differencesIn(hunk, before, after))
}

const asItem = (difference: Difference): Difference =>
  difference.kind === 'words' ? { ...difference, kind: 'item' } : difference

/** The hunk, or one that says the same, that is a whole item of an enumeration; null when there is none. */
function itemIn(hunk: Hunk, before: Wording, after: Wording): Hunk | null {
  const isItem = (one: Hunk) =>
    isWholeItem(gapAt(before, one.at[0], one.out.length), gapAt(after, one.at[1], one.in.length))
  return [hunk, ...slidHunks(hunk, before.tokens, after.tokens)].find(isItem) ?? null
}

/** What stands between the shared tokens around a hunk, as `isWholeItem` takes it. */
function gapAt({ tokens, text }: Wording, at: number, count: number): string {
  const [last, next] = [tokens[at - 1], tokens[at + count]]
  const gap = foldCharacters(text.slice(last?.end ?? 0, next?.start ?? text.length))
  const end = next === undefined ? '。' : next.key === '等' ? '等' : ''
  return (last === undefined ? '。' : '') + gap + end
}

const withoutMarks = ({ text, tokens }: Wording): Wording => ({
  text,
  tokens: tokens.filter(({ kind }) => kind !== 'mark'),
})

const isTellingToken = (token: Token) => kindOf(token) !== 'words'

const kindOf = ({ kind, quoted }: Token): Difference['kind'] =>
  kind === 'word' || kind === 'mark' ? (quoted ? 'name' : 'words') : kind

const KINDS = ['figure', 'sense', 'name', 'words'] as const

/** Figures are paired one by one where there are as many, so that each change can be named; other words stand together. */
function differencesIn(hunk: Hunk, before: string, after: string): Difference[] {
  return KINDS.flatMap((kind): Difference[] => {
    const out = hunk.out.filter((token) => kindOf(token) === kind)
    const into = hunk.in.filter((token) => kindOf(token) === kind)
    const pairs = kind === 'figure' && (out.length === into.length || out.length * into.length === 0)
    if (!pairs) {
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

/** Tokens as printed in their text, 「…」 where others stand between them; marks only between figures. */
function printed(tokens: readonly Token[], text: string): string {
  return tokens.reduce((line, { start, end, kind }, i) => {
    const between = i > 0 ? text.slice(tokens[i - 1]!.end, start) : ''
    const gap = /[^\s\p{P}]/u.test(between) ? '…' : kind === 'figure' ? between : ''
    return line + gap + text.slice(start, end)
  }, '')
}
