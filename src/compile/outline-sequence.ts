import { NUMBERING_STYLES, type HeadingLabel, type NumberingStyle } from './outline-labels.ts'

/** A paragraph that begins like a heading. */
export interface HeadingCandidate extends HeadingLabel {
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Whether it stands below the caption of a box or table, where no new row of headings begins. */
  readonly inBox: boolean
  /** Whether its words are laid out as a heading's, so that its number need not be the next one. */
  readonly plain: boolean
}

/** A heading with its depth: 1 is the outermost style of the document. */
export interface RankedHeading extends HeadingCandidate {
  readonly level: number
}

/**
 * Keeps the candidates whose numbers go on as headings do, and ranks them by numbering style.
 *
 * A number fits when it is 1 under a new heading, or one more than the last of its style, even across headings (「5.」 after a
 * new 「(二)」). In an excerpt that begins with 「(八)」 the first number of a style is free. Where a document leaves numbers out, words
 * laid out as a heading's stand for themselves: 「(一)」, 「(五)」, or 「(三)」 as the first below 「二、」; a number never goes back under
 * the same heading.
 */
export function rankHeadings(found: readonly HeadingCandidate[]): readonly RankedHeading[] {
  const candidates = withoutStrays(found)
  const kept = fittingHeadings(candidates, styleOrder(candidates))
  const order = styleOrder(kept)
  return kept.map((heading) => Object.assign({}, heading, { level: order.indexOf(heading.style) + 1 }))
}

/** Decimal numbers need the headings they print above them, and a bare figure, 「3 保障」, needs decimal numbers below some of its row. */
function withoutStrays(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const above = new Set(
    candidates.filter(({ style }) => style === 'decimal').map(({ within }) => Number(within)),
  )
  const figures = candidates.filter(({ style, number }) => style === 'figure' && above.has(number))
  return figures.length > 1 ? candidates : candidates.filter(({ style }) => style !== 'figure')
}

/** Whether a decimal number stands below the heading it prints: 「2.1.3」 below 「2.1」, 「2.1」 below 「2.」 where there is one. */
function isBelow(
  { style, within }: HeadingCandidate,
  last: ReadonlyMap<NumberingStyle, HeadingCandidate>,
): boolean {
  if (style !== 'decimal' && style !== 'subdecimal') return true
  const upper = style === 'decimal' ? (last.get('figure') ?? last.get('digit')) : last.get('decimal')
  if (upper === undefined) return style === 'decimal'
  const path = upper.within === '' ? String(upper.number) : `${upper.within}.${upper.number}`
  return path === within
}

function fittingHeadings(
  candidates: readonly HeadingCandidate[],
  order: readonly NumberingStyle[],
): readonly HeadingCandidate[] {
  const isExcerpt = (candidates[0]?.number ?? 1) !== 1
  const last = new Map<NumberingStyle, HeadingCandidate>()
  let open: readonly NumberingStyle[] = []
  return candidates.filter((candidate, i) => {
    const { style, number, within } = candidate
    const rank = order.indexOf(style)
    const same = last.get(style)
    const before = same?.number
    const anew = !open.includes(style) || (same !== undefined && same.within !== within)
    const restarts = number === 1 && !candidate.inBox && (rank === 0 || anew)
    const continues = before !== undefined && number === before + 1
    const starts = before === undefined && number !== 1 && (isExcerpt || hasSuccessor(candidates, i))
    const skips =
      before !== undefined && number > before + 1 && number <= before + 3 && hasSuccessor(candidates, i)
    const leaps = candidate.plain && !candidate.inBox && (!open.includes(style) || number > (before ?? 0))
    if (!restarts && !continues && !starts && !skips && !leaps) return false
    if (!isBelow(candidate, last)) return false
    last.set(style, candidate)
    open = [...open.filter((other) => order.indexOf(other) < rank), style]
    return true
  })
}

/** How many candidates behind one are looked through for the next of its style. */
const FAR = 40

function hasSuccessor(candidates: readonly HeadingCandidate[], index: number): boolean {
  const { style, number } = candidates[index]!
  const end = Math.min(candidates.length, index + FAR)
  for (let at = index + 1; at < end; at += 1)
    if (candidates[at]!.style === style) return candidates[at]!.number === number + 1
  return false
}

/** The styles in use from the outermost in: the usual order, but 「1.」 stands above 「(一)」 where 「(一)」 begins anew inside each 「1.」. */
function styleOrder(candidates: readonly HeadingCandidate[]): readonly NumberingStyle[] {
  const order = NUMBERING_STYLES.filter((style) => candidates.some((candidate) => candidate.style === style))
  for (let i = order.length - 1; i > 0; i -= 1) {
    const [outer, inner] = [order[i - 1]!, order[i]!]
    if (isNestedInside(candidates, outer, inner)) order.splice(i - 1, 2, inner, outer)
  }
  return order
}

/** Whether style `a` begins anew in each heading of style `b`, which itself began before it and runs on. */
function isNestedInside(
  candidates: readonly HeadingCandidate[],
  a: NumberingStyle,
  b: NumberingStyle,
): boolean {
  let [restarts, firsts] = [0, 0]
  let stepped = false
  for (const { style, number } of candidates) {
    if (style === b) {
      stepped = true
      if (number === 1) firsts += 1
    } else if (style === a && number === 1) {
      if (!stepped) return false
      restarts += 1
      stepped = false
    }
  }
  return restarts > 1 && firsts === 1
}
