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
export function rankHeadings(candidates: readonly HeadingCandidate[]): readonly RankedHeading[] {
  const kept = fittingHeadings(candidates, styleOrder(candidates))
  const order = styleOrder(kept)
  return kept.map((heading) => Object.assign({}, heading, { level: order.indexOf(heading.style) + 1 }))
}

function fittingHeadings(
  candidates: readonly HeadingCandidate[],
  order: readonly NumberingStyle[],
): readonly HeadingCandidate[] {
  const isExcerpt = (candidates[0]?.number ?? 1) !== 1
  const last = new Map<NumberingStyle, number>()
  let open: readonly NumberingStyle[] = []
  return candidates.filter((candidate, i) => {
    const { style, number } = candidate
    const rank = order.indexOf(style)
    const before = last.get(style)
    const restarts = number === 1 && !candidate.inBox && (rank === 0 || !open.includes(style))
    const continues = before !== undefined && number === before + 1
    const starts = before === undefined && number !== 1 && (isExcerpt || hasSuccessor(candidates, i))
    const skips =
      before !== undefined && number > before + 1 && number <= before + 3 && hasSuccessor(candidates, i)
    const leaps = candidate.plain && !candidate.inBox && (!open.includes(style) || number > (before ?? 0))
    if (!restarts && !continues && !starts && !skips && !leaps) return false
    last.set(style, number)
    open = [...open.filter((other) => order.indexOf(other) < rank), style]
    return true
  })
}

function hasSuccessor(candidates: readonly HeadingCandidate[], index: number): boolean {
  const { style, number } = candidates[index]!
  const next = candidates.slice(index + 1, index + 40).find((other) => other.style === style)
  return next?.number === number + 1
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
  const placesOf = (style: NumberingStyle, firstOnly: boolean) =>
    candidates.flatMap((c, i) => (c.style === style && (!firstOnly || c.number === 1) ? [i] : []))
  const restarts = placesOf(a, true)
  const steps = placesOf(b, false)
  if (restarts.length < 2 || placesOf(b, true).length !== 1 || steps[0]! > restarts[0]!) return false
  return restarts.slice(1).every((at, i) => steps.some((step) => step > restarts[i]! && step < at))
}
