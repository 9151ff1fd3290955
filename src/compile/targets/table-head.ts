/** What one column of an indicator table holds; a value column is a target or a figure reached. */
export type Column =
  | { readonly kind: 'index' | 'group' | 'name' | 'unit' | 'property' | 'other' }
  | { readonly kind: 'reached' }
  | { readonly kind: 'target'; readonly deadline: string | null; readonly basis: 'stated' | 'inherited' }

const PLAN = /^“?(?<nth>十[一二三四五六七八九])五”?(?:时期|期间|末)?/
const YEAR = /^(?<year>20\d{2})年?/
const REACHED = /完成|基期|现状|实际|基准|基础|上期|现值|当前/
const AIMED = /目标|规划|计划|预期|指标值|到/
const FIXED: readonly (readonly [
  kind: 'index' | 'group' | 'name' | 'unit' | 'property' | 'other',
  words: RegExp,
])[] = [
  ['index', /^序号$|^编号$/],
  ['group', /^(?:类别|类型|领域|维度|一级指标|指标类别|指标类型|指标领域|大类|分类)$/],
  ['name', /^(?:二级指标|三级指标|指标|指标名称|主要指标|具体指标|核心指标|名称|指标内容|项目)$/],
  ['unit', /^(?:计量)?单位$/],
  ['property', /^(?:指标)?(?:属性|性质)$/],
  ['other', /^(?:备注|责任单位|责任部门|牵头单位|牵头部门|数据来源|说明)$/],
]

/** Cells of a head joined where one column's head is printed on two lines: 「“十五五”」「目标值」. */
export function joinedHeads(cells: readonly string[]): { readonly words: string; readonly cells: number }[] {
  const heads: { words: string; cells: number }[] = []
  for (const words of cells) {
    const last = heads.at(-1)
    const waiting =
      last !== undefined && (PLAN.exec(last.words)?.[0] === last.words || /^20\d{2}年?$/.test(last.words))
    if (last !== undefined && waiting && /^(?:完成|目标|现状|基期|规划|实际|预期)/.test(words)) {
      heads[heads.length - 1] = { words: last.words + words, cells: last.cells + 1 }
    } else heads.push({ words, cells: 1 })
  }
  return heads
}

/** The column a head cell announces, or null when the words are no head. */
export function columnOf(words: string): Column | null {
  const fixed = FIXED.find(([, pattern]) => pattern.test(words))
  if (fixed !== undefined) return { kind: fixed[0] }
  if (words.length > 16) return null
  const year = YEAR.exec(words)?.groups?.['year'] ?? null
  const nth = PLAN.exec(words)?.groups?.['nth']
  const planEnd =
    nth === undefined ? null : String(1970 + 5 * (10 + '一二三四五六七八九'.indexOf(nth[1] ?? '') + 1 - 3))
  if (year === null && planEnd === null && !/^.{0,4}(?:值|目标|现状|完成|完成情况)$/.test(words)) return null
  if (REACHED.test(words)) return { kind: 'reached' }
  if (!AIMED.test(words) && year === null && planEnd === null) return null
  const deadline = year ?? planEnd
  return { kind: 'target', deadline, basis: year === null ? 'inherited' : 'stated' }
}

/** Bare years at the head of columns: only those after the first are goals, 「2025年」「2030年」. */
export function withBaseYear(columns: readonly Column[], words: readonly string[]): Column[] {
  const bare = words.map((each, at) => (/^20\d{2}年?$/.test(each) ? at : -1)).filter((at) => at >= 0)
  const others = columns.some((column, at) => column.kind === 'target' && !bare.includes(at))
  const base = others ? bare : bare.slice(0, 1)
  return columns.map((column, at) => (base.includes(at) ? { kind: 'reached' } : column))
}
