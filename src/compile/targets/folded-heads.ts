import { type Column, columnOf, isBareYear } from './table-head.ts'

/** The head of one column: its words, and which of the cells printed them. */
export interface FoldedHead {
  readonly words: string
  readonly cells: readonly number[]
  /** Set where the two rows of heads do not tell which of the upper ones a column stands below. */
  readonly unclear?: true
}

/** What the rest of a table tells about its head. */
export interface HeadSigns {
  readonly publishedOn: string | null
  /** How many columns of values its rows have; null when that is not known. */
  readonly values: number | null
  /** Where the lower row of heads begins: their number when there is none, null when one cell stands a line and nothing tells. */
  readonly lower: number | null
}

/** Heads of which a lower row says more, and that lower row. */
interface TwoRows {
  readonly words: readonly string[]
  /** Indexes of the upper heads that the lower ones may stand below, ascending. */
  readonly open: readonly number[]
  /** Where the lower row begins. */
  readonly from: number
}

const kindOf = (words: string) => columnOf(words)?.kind
export const isValueKind = (kind: Column['kind'] | undefined): boolean =>
  kind === 'target' || kind === 'reached' || kind === 'unclear'
const isValue = (words: string) => isValueKind(kindOf(words))
/** 目标值, 现状值: a value's head that waits for its year. */
export const isOpenHead = (words: string): boolean => !/20\d\d|五”?/.test(words) && isValue(words)

/** The first index of the longest run of heads at the end for which `holds`. */
function tailOf(words: readonly string[], holds: (words: string) => boolean): number {
  let at = words.length
  while (at > 0 && holds(words[at - 1]!)) at -= 1
  return at
}

const single = (words: readonly string[], to: number): FoldedHead[] =>
  words.slice(0, to).map((head, at) => ({ words: head, cells: [at] }))

/** Heads joined one to one with those below them. */
function paired({ words, open, from }: TwoRows): FoldedHead[] {
  return single(words, from).map((head, at) => {
    const below = open.indexOf(at) + from
    return below < from ? head : { words: head.words + words[below]!, cells: [at, below] }
  })
}

/** Heads of which one spans all of the lower row. */
const spannedBy = ({ words, from }: TwoRows, top: number): FoldedHead[] =>
  single(words, from).flatMap((head, at) =>
    at === top
      ? words.slice(from).map((below, i) => ({ words: head.words + below, cells: [at, from + i] }))
      : [head],
  )

/** Heads with `columns` in place of the upper ones from the first to the last that the lower row may stand below. */
function replaced({ words, open, from }: TwoRows, columns: readonly FoldedHead[]): FoldedHead[] {
  const heads = single(words, from)
  return [...heads.slice(0, open[0]), ...columns, ...heads.slice(open.at(-1)! + 1)]
}

/** Nothing is told about the columns below the upper heads; `count` is how many there are. */
function untold(rows: TwoRows, count: number): FoldedHead[] {
  const all = [...rows.open, ...rows.words.slice(rows.from).map((_, at) => rows.from + at)]
  return replaced(
    rows,
    Array.from({ length: Math.max(1, count) }, (_, at): FoldedHead => ({
      words: '',
      cells: at === 0 ? all : [],
      unclear: true,
    })),
  )
}

/**
 * The years of a lower row under neighbouring heads, each of which spans some: those over when the text was published were reached, later
 * ones are goals; the first and the last stand below the first and the last head. Null when years or heads do not ascend.
 */
function shared(rows: TwoRows, publishedOn: string | null): FoldedHead[] | null {
  const { words, open, from } = rows
  const years = words.slice(from).map((year) => year.slice(0, 4))
  const kinds = open.map((at) => kindOf(words[at]!))
  const ascends =
    years.every((year, at) => at === 0 || year > years[at - 1]!) &&
    kinds.lastIndexOf('reached') < kinds.indexOf('target') >>> 0
  const adjoin = open.every((at, i) => at === open[0]! + i)
  if (!ascends || !adjoin || years.length < open.length) return null
  const published = publishedOn?.slice(0, 4)
  const topOf = (year: string, at: number): number | undefined => {
    if (new Set(kinds).size === 1 || at === 0) return open[0]
    if (at === years.length - 1) return open.at(-1)
    if (published === undefined || year === published) return undefined
    return year < published ? open[0] : open.at(-1)
  }
  return replaced(
    rows,
    years.map((year, at): FoldedHead => {
      const top = topOf(year, at)
      const below = from + at
      if (top === undefined) return { words: words[below]!, cells: [below], unclear: true }
      return { words: words[top]! + words[below]!, cells: [top, below] }
    }),
  )
}

/** Heads that wait for their years, with the years below them. */
function withYears(rows: TwoRows, { publishedOn, values, lower }: HeadSigns): FoldedHead[] | null {
  const { words, open, from } = rows
  const count = words.length - from
  const goals = open.filter((at) => kindOf(words[at]!) === 'target')
  const others = words.slice(0, from).filter((head, at) => isValue(head) && !open.includes(at)).length
  const below = values === null ? null : values - others
  const isAlone = goals.length === 1 && below === count + open.length - 1
  if (open.length === 1) {
    const spans = goals.length === 1 || lower === from || count === 1
    return spans ? spannedBy(rows, open[0]!) : null
  }
  if (isAlone) return spannedBy(rows, goals[0]!)
  if (open.length === count) return paired(rows)
  return (below === count ? shared(rows, publishedOn) : null) ?? untold(rows, below ?? count)
}

/** Years over heads that wait for one: 「2025年 2030年」 over 「现状值 目标值」, or over 「目标 实际 目标 实际」, where each spans as many. */
function belowYears({ words, open, from }: TwoRows): FoldedHead[] | null {
  const count = words.length - from
  if (open.length < 2) return null
  if (open.length === count) return paired({ words, open, from })
  const each = count / open.length
  const repeats = words.slice(from).every((head, at) => head === words[from + (at % each)])
  if (!Number.isInteger(each) || !repeats) return null
  return single(words, from).flatMap((head, at) => {
    const first = from + open.indexOf(at) * each
    if (!open.includes(at)) return [head]
    return words
      .slice(first, first + each)
      .map((below, i) => ({ words: head.words + below, cells: [at, first + i] }))
  })
}

/** Heads of one row; a value's head with blank cells behind it spans columns of which nothing tells more. */
function withoutSpans(words: readonly string[]): FoldedHead[] {
  let spans = false
  return single(words, words.length).map((head, at) => {
    spans = words[at] === '' ? spans : isOpenHead(words[at]!) && words[at + 1] === ''
    return spans ? { words: '', cells: head.cells, unclear: true } : head
  })
}

/**
 * The heads of a table printed in two rows of cells, the lower ones joined to those they stand below: 「现状值 目标值 属性 | 2025年 2030年」 are
 * 现状值2025年, 目标值2030年 and 属性; 「目标值 属性 | 2026年 2028年」, where one head spans two, are 目标值2026年, 目标值2028年 and 属性.
 *
 * Of 「现状 目标 | 2020年 2025年 2027年 2030年」 in 2026 two years go to either head where rows have four values; where nothing tells to which
 * a year goes, its column is `unclear`, never a guess. Heads of one row come back as they are.
 */
export function foldedHeads(words: readonly string[], signs: HeadSigns): FoldedHead[] {
  const { lower } = signs
  if (lower === words.length) return withoutSpans(words)
  const indexes = (to: number, holds: (words: string) => boolean) =>
    words.flatMap((head, at) => (at < to && holds(head) ? [at] : []))
  const years = lower ?? tailOf(words, isBareYear)
  const waiting = { words, open: indexes(years, isOpenHead), from: years }
  const areYears = years < words.length && words.slice(years).every(isBareYear)
  const dated = areYears && waiting.open.length > 0 ? withYears(waiting, signs) : null
  if (dated !== null) return dated
  const generic = lower ?? tailOf(words, isOpenHead)
  const above = { words, open: indexes(generic, isBareYear), from: generic }
  const areOpen = generic < words.length && words.slice(generic).every(isOpenHead)
  const joined = areOpen ? belowYears(above) : null
  if (joined !== null) return joined
  if (lower === null) return single(words, words.length)
  const values = { words, open: indexes(lower, isValue), from: lower }
  if (values.open.length === 0) return single(words, words.length)
  return untold(values, signs.values ?? words.length - lower)
}
