import { type Column, columnOf, isBareYear } from './table-head.ts'

/** The head of one column: its words, and which of the cells printed them. */
export interface FoldedHead {
  readonly words: string
  readonly cells: readonly number[]
}

const isValue = (column: Column | null) => column?.kind === 'target' || column?.kind === 'reached'
/** 目标值, 现状值: a value's head that waits for its year. */
const isOpen = (words: string) => !/20\d\d|五”?/.test(words) && isValue(columnOf(words))

/** The first index of the longest run of heads at the end for which `holds`. */
function tailOf(words: readonly string[], holds: (words: string) => boolean): number {
  let at = words.length
  while (at > 0 && holds(words[at - 1]!)) at -= 1
  return at
}

const single = (words: readonly string[], to: number): FoldedHead[] =>
  words.slice(0, to).map((head, at) => ({ words: head, cells: [at] }))

/** Heads joined one to one with those below them; `tops` are indexes of the upper ones. */
function paired(words: readonly string[], tops: readonly number[], from: number): FoldedHead[] {
  return single(words, from).map((head, at) => {
    const below = tops.indexOf(at) + from
    return below < from ? head : { words: head.words + words[below]!, cells: [at, below] }
  })
}

/**
 * The heads of a table printed in two rows of cells, the lower ones joined to those they stand below: 「现状值 目标值 属性 | 2025年 2030年」 are
 * 现状值2025年, 目标值2030年 and 属性; 「目标值 属性 | 2026年 2028年」, where one head spans two, are 目标值2026年, 目标值2028年 and 属性.
 *
 * Heads of one row come back as they are.
 */
export function foldedHeads(words: readonly string[]): FoldedHead[] {
  const years = tailOf(words, isBareYear)
  const count = words.length - years
  const open = words.flatMap((head, at) => (at < years && isOpen(head) ? [at] : []))
  if (count > 0 && open.length === count) return paired(words, open, years)
  const goals = open.filter((at) => columnOf(words[at]!)?.kind === 'target')
  const [goal] = goals
  if (count > 1 && goal !== undefined && goals.length === 1)
    return single(words, years).flatMap((head, at) =>
      at === goal
        ? words
            .slice(years)
            .map((year, i): FoldedHead => ({ words: head.words + year, cells: [at, years + i] }))
        : [head],
    )
  const generic = tailOf(words, isOpen)
  const above = words.flatMap((head, at) => (at < generic && isBareYear(head) ? [at] : []))
  if (above.length > 1 && above.length === words.length - generic) return paired(words, above, generic)
  return single(words, words.length)
}
