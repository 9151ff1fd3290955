import type { FoundTarget } from './found-target.ts'
import { wholeFrom } from '../whole-character.ts'

/** Where a clause ends, so that what is to become something ends there, too. */
const CLAUSE_ENDS = ',。;\n'
/** What stands between a verb and its 最 holds none of these. */
const BREAKS = `${CLAUSE_ENDS}:最`
const BECOMING = /成为|建成|成/g
/** What may stand before the verb and belongs to the target: 「努力把北岸建设」. */
const LEAD = /(?:努力|力争|争取|全力|加快)?(?:把[^,。;:]{1,10})?(?:建设|打造|发展)?$/
const LONGEST_LEAD = 15
/** Units from a verb to its 最, and behind that. */
const MOST_BEFORE = 45
const MOST_AFTER = 29
const SCOPE = /全市|全国|全球|世界|国内|本市|长三角|亚洲|全省|国际/
const AREA = /[^,。;:]的(?:中心)?(?:城区|区域|地区|城市|片区|园区|街区)$/

/**
 * Targets to be the best of all: 「努力成为全市最安全、最有序的城区之一」, 「将北岸建设成服务最优的区域」.
 *
 * Not 「对标国际最高标准」 (nothing is to become it) and not 「建成最大的停车场」 (neither a scope nor an area).
 */
export function findBest(folded: string): FoundTarget[] {
  const found: FoundTarget[] = []
  for (let at = folded.indexOf('最'); at >= 0; at = folded.indexOf('最', at + 1)) {
    const isFree = at >= (found.at(-1)?.span.end ?? 0)
    const target = isFree ? bestAt(folded, at) : null
    if (target) found.push(target)
  }
  return found
}

function bestAt(folded: string, at: number): FoundTarget | null {
  const from = clauseStart(folded, at)
  const end = clauseEnd(folded, at + 1)
  const after = folded.slice(at + 1, end).replace(/之一$/, '')
  if (end - at - 1 > MOST_AFTER || folded[end] === ':') return null
  for (const { index, 0: verb } of folded.slice(from, at).matchAll(BECOMING)) {
    const before = folded.slice(from + index + verb.length, at)
    if (!isBest(before, after)) continue
    const start = from + index
    const lead = LEAD.exec(folded.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0] ?? ''
    const metric = `${before}最${after}`
    return { span: { start: start - lead.length, end }, metric, ...UNCOUNTED }
  }
  return null
}

const UNCOUNTED = { kind: 'rank', comparator: '=', value: null, unit: null } as const

function clauseStart(folded: string, at: number): number {
  let from = at
  while (from > 0 && from > at - MOST_BEFORE && !BREAKS.includes(folded[from - 1]!)) from -= 1
  return wholeFrom(folded, from)
}

function clauseEnd(folded: string, from: number): number {
  let end = from
  while (end < folded.length && end <= from + MOST_AFTER && !`${CLAUSE_ENDS}:`.includes(folded[end]!))
    end += 1
  return wholeFrom(folded, end)
}

/** Whether words around 最 are of a scope, 「全市｜安全」, or of an area, 「服务｜优的区域」. */
function isBest(before: string, after: string): boolean {
  const scope = SCOPE.exec(before)
  const behind = scope ? before.length - scope.index - scope[0].length : 0
  if (scope && scope.index <= 16 && behind <= 24 && after.length <= 24) return after.length > 0
  return before.length >= 2 && before.length <= 10 && !before.includes('、') && AREA.test(after)
}
