import type { Token } from './tokens.ts'

/** What joins the ends of a range, folded: 「80-100家」, 「80家至100家」. */
const RANGE_WORDS = new Set(['-', '--', '~', '至', '到'])
/** What a denial denies with: 「不再」, 「不予」, 「未能」 are one word; 「不断」 is none to begin with. */
const DENYING = new Set(['不', '未'])
const WITH_DENIAL = new Set('再予会能可宜必应用准许要该曾')

/**
 * Tokens with those joined that say one thing together: the ends of a range (「80-100家」, not 「2020年到15家」), a denial with its verb
 * (「不再」). A range given as a list, 「2018、2020年」, is two figures.
 */
export function joinedTokens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    const range = rangeAt(tokens, i)
    const next = tokens[i + 1]
    if (range !== null) {
      joined.push(range.token)
      i = range.last
    } else if (next !== undefined && DENYING.has(token.key) && WITH_DENIAL.has(next.key)) {
      joined.push({ ...token, end: next.end, key: token.key + next.key })
      i += 1
    } else joined.push(token)
  }
  return joined
}

/** The range that begins with a token, and the place of its last one; null when none does. */
function rangeAt(
  tokens: readonly Token[],
  first: number,
): { readonly token: Token; readonly last: number } | null {
  const from = tokens[first]!
  if (from.kind !== 'figure') return null
  let last = first + 1
  while (last < tokens.length && isBlank(tokens[last]!)) last += 1
  const bond = last
  let words = ''
  while (last < tokens.length && last < bond + 3 && tokens[last]!.kind !== 'figure')
    words += tokens[last++]!.key
  const to = tokens[last]
  if (to === undefined || to.kind !== 'figure' || !RANGE_WORDS.has(words.trim())) return null
  const key = rangeKey(from.key, to.key)
  return key === null ? null : { token: { ...from, end: to.end, key }, last }
}

const isBlank = ({ kind, key }: Token) => kind === 'mark' && key.trim() === ''

/** Figures are joined by what they count: 「2020年到15家」 is no range. Null when they count different things. */
function rangeKey(from: string, to: string): string | null {
  const [low, high] = [from.split('|'), to.split('|')]
  const [unit, other] = [low.at(-1), high.at(-1)]
  if (low.length !== 5 || high.length !== 5 || (unit !== '' && unit !== other)) return null
  const part = high[1] === low[1] ? '' : high[1]
  return [...low.slice(0, -1), '-', high[0], part, ...high.slice(2)].join('|')
}
