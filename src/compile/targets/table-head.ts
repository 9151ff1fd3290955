/** What one column of an indicator table holds; a value column is a target, a figure reached, or one whose head does not tell which. */
export type Column =
  | { readonly kind: 'index' | 'group' | 'name' | 'unit' | 'property' | 'due' | 'other' }
  | { readonly kind: 'reached' | 'unclear' }
  | {
      readonly kind: 'target'
      readonly deadline: string | null
      readonly basis: 'stated' | 'inherited'
      /** Set for a yearly rate or a total over all years rather than the state in one: 「年均增长」, 「年均/累计」. */
      readonly over?: 'rate' | 'total'
    }

const PLAN = /“?(?<nth>十[一二三四五六七八九])五”?(?:时期|期间|期?末)?/
const YEAR = /(?<year>20\d{2})年?/
const BARE_YEAR = /^20\d{2}年?$/
const REACHED = /完成|基期|现状|实际|基准|基础|基数|上期|现值|当前|目前|已有/
const EXPECTED = /预计|预测|估计/
const AIMED = /目标|规划|计划|预期|指标值|到/
const LONGEST_HEAD = 16
const RATE =
  /^(?:“?十[一二三四五六七八九]五”?(?:时期|期间)?)?(?:[三五]年)?年均(?:增[长速幅])?率?(?:\(%\)|%)?$/
const TOTAL =
  /^(?:“?十[一二三四五六七八九]五”?(?:时期|期间)?)?(?:[三五]年)?(?:年均|累计)(?:增[长速幅])?[率值数量]?(?:[/、或]?[[(〔]?(?:[三五]年)?(?:年均|累计)(?:增[长速幅])?[率值数量]?[\])〕]?)?$/
const FIXED: readonly (readonly [
  kind: 'index' | 'group' | 'name' | 'unit' | 'property' | 'due' | 'other',
  words: RegExp,
])[] = [
  ['index', /^(?:序号|编号|序列|NO\.?)$/i],
  ['group', /^(?:类别|类型|领域|维度|板块|方面|一级指标|(?:指标|所属)(?:类别|类型|领域|分类)|大类|分类)$/],
  [
    'name',
    /^(?:[二三]级指标|(?:主要|具体|核心|考核|量化)?指标(?:名称|内容|项目?)?|(?:项目|任务|工作)?名称|项目|年[份度]|(?:重点|工作|主要|具体)(?:任务|项目)|(?:工作|建设|任务)内容)$/,
  ],
  ['unit', /^(?:计量)?单位$/],
  ['property', /^(?:指标)?(?:属性|性质)$/],
  [
    'due',
    /^(?:计划|预计)?(?:完成|实施|竣工|建成)(?:时限|时间|期限|年限|节点|年份|日期)$|^时[限间](?:节点|要求|安排)?$/,
  ],
  ['other', /^(?:备注|说明|(?:责任|牵头|主管|配合|实施|考核)(?:单位|部门)|数据来源|计算方法)$/],
]

/** 表1 云岭区“十五五”主要指标: what stands above a head. */
const CAPTION = /^(?:附?表|专栏)\s?[\d一二三四五六七八九十]|[”期]主要指标(?:体系|一览)?表?$/

const isWaiting = (words: string) => PLAN.exec(words)?.[0] === words || BARE_YEAR.test(words)

/** Whether a head is a year and nothing else: 「2030年」, 「2030」. */
export const isBareYear = (words: string): boolean => BARE_YEAR.test(words)

/** Whether the next cell goes on with a head printed on two lines: 「“十五五”|目标值」, 「目标值|(2030年)」, 「指标|属性」 after a name. */
function goesOn(head: string, words: string, named: boolean): boolean {
  if (/^\(.{1,12}\)$/.test(words)) return !head.endsWith(')') && columnOf(head + words) !== null
  if (head === '指标' && named) return /^(?:属性|性质|类型)$/.test(words)
  return isWaiting(head) && /^(?:完成|目标|现状|基期|基准|规划|实际|预期|预计)/.test(words)
}

/** Cells of a head joined where one column's head is printed on two lines: 「“十五五”」「目标值」, 「基准值」「(2025年)」. */
export function joinedHeads(cells: readonly string[]): { readonly words: string; readonly cells: number }[] {
  const heads: { words: string; cells: number }[] = []
  for (const words of cells) {
    const last = heads.at(-1)
    const named = heads.slice(0, -1).some((head) => columnOf(head.words)?.kind === 'name')
    if (last !== undefined && goesOn(last.words, words, named))
      heads[heads.length - 1] = { words: last.words + words, cells: last.cells + 1 }
    else heads.push({ words, cells: 1 })
  }
  return heads
}

/** The last year of the plan period a head names, 「“十五五”目标」 → 2030; null when it names none. */
function planEndOf(words: string): string | null {
  const nth = PLAN.exec(words)?.groups?.['nth']
  return nth === undefined
    ? null
    : String(1970 + 5 * (10 + '一二三四五六七八九'.indexOf(nth[1] ?? '') + 1 - 3))
}

/**
 * The column a head cell announces, or null when the words are no head.
 *
 * 「2030年目标值」 and 「目标值(2030年)」 are goals due 2030, 「“十五五”目标」 one that inherits 2030, 「年均增长」 a goal over all years, 「2025年(预计)」
 * and 「现状值」 figures reached.
 */
export function columnOf(words: string): Column | null {
  if (words.length > LONGEST_HEAD || CAPTION.test(words)) return null
  const fixed = FIXED.find(([, pattern]) => pattern.test(words))
  if (fixed !== undefined) return { kind: fixed[0] }
  if (RATE.test(words)) return { kind: 'target', deadline: null, basis: 'inherited', over: 'rate' }
  if (TOTAL.test(words)) return { kind: 'target', deadline: null, basis: 'inherited', over: 'total' }
  const year = YEAR.exec(words)?.groups?.['year'] ?? null
  const planEnd = planEndOf(words)
  if (year === null && planEnd === null && !/^.{0,4}(?:值|目标|现状|完成|完成情况)$/.test(words)) return null
  if (REACHED.test(words) || (EXPECTED.test(words) && !AIMED.test(words))) return { kind: 'reached' }
  if (!AIMED.test(words) && year === null && planEnd === null) return null
  return { kind: 'target', deadline: year ?? planEnd, basis: year === null ? 'inherited' : 'stated' }
}

/** Which bare years, and bare ends of plans, are no goals; see `settled`. */
function baseColumns(
  columns: readonly Column[],
  words: readonly string[],
  published: string | null,
): ReadonlySet<number> {
  const bare = words.flatMap((each, at) => (isWaiting(each) ? [at] : []))
  const others = columns.some(
    (column, at) => column.kind === 'target' && column.over === undefined && !bare.includes(at),
  )
  const yearOf = (at: number) => planEndOf(words[at]!) ?? words[at]!.slice(0, 4)
  return new Set(
    bare.filter((at) => {
      if (others) return true
      return published === null || bare.length < 3 ? at === bare[0] : yearOf(at) < published
    }),
  )
}

/**
 * Columns as they stand in their table. Of bare years at their heads, 「2025年」「2030年」, those over when the text was published are no
 * goals, nor the year of publication itself before a single other; without a publication date the first is the base. Beside heads
 * that say 目标 none is a goal. A goal of a year that was over, or of a plan whose figures are complete beside it, is none, and a rate
 * or total goes to the last goal's year.
 */
export function settled(
  columns: readonly Column[],
  words: readonly string[],
  publishedOn: string | null,
): Column[] {
  const published = publishedOn?.slice(0, 4) ?? null
  const base = baseColumns(columns, words, published)
  const done = new Set(
    columns.flatMap((column, at) => (column.kind === 'reached' ? [planEndOf(words[at]!)] : [])),
  )
  const isOver = (at: number, deadline: string | null) =>
    base.has(at) ||
    (deadline !== null && published !== null && deadline < published) ||
    (planEndOf(words[at]!) !== null && done.has(planEndOf(words[at]!)))
  const now = columns.map((column, at): Column =>
    column.kind === 'target' && isOver(at, column.deadline) ? { kind: 'reached' } : column,
  )
  const last = now.findLast((column) => column.kind === 'target' && column.over === undefined)
  const deadline = last?.kind === 'target' ? last.deadline : null
  return now.map((column): Column => {
    if (column.kind !== 'target' || column.over === undefined) return column
    return last === undefined ? { kind: 'reached' } : Object.assign({}, column, { deadline })
  })
}
