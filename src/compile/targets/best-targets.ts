import type { Span } from '../../model/span.ts'
import type { FoundTarget } from './found-target.ts'

/** What is to become something, up to the end of its clause: 「建成全市最安全的城区」. */
const BECOMING = /(?:成为|建成|成)(?<before>[^,。;:最\n]{2,43})最(?<after>[^,。;:\n]{1,29})/g
/** What may stand before it and belongs to the target: 「努力把北岸建设」. */
const LEAD = /(?:努力|力争|争取|全力|加快)?(?:把[^,。;:]{1,10})?(?:建设|打造|发展)?$/
const LONGEST_LEAD = 15
const SCOPE = /全市|全国|全球|世界|国内|本市|长三角|亚洲|全省|国际/
const AREA = /[^,。;:]的(?:中心)?(?:城区|区域|地区|城市|片区|园区|街区)$/

/**
 * Targets to be the best of all: 「努力成为全市最安全、最有序的城区之一」, 「将北岸建设成服务最优的区域」.
 *
 * Not 「对标国际最高标准」 (nothing is to become it) and not 「建成最大的停车场」 (neither a scope nor an area).
 */
export function findBest(folded: string): FoundTarget[] {
  const found: FoundTarget[] = []
  BECOMING.lastIndex = 0
  for (let match = BECOMING.exec(folded); match; match = BECOMING.exec(folded)) {
    const target = best(folded, match)
    if (target) found.push(target)
    // 「完成改造建成…」: where the words behind the first 成 do not do, those behind the next may.
    else BECOMING.lastIndex = match.index + 1
  }
  return found
}

function best(folded: string, { 0: printed, index, groups }: RegExpExecArray): FoundTarget | null {
  const { before = '', after = '' } = groups ?? {}
  const end = index + printed.length
  const words = after.replace(/之一$/, '')
  if (!/^(?:[,。;\n]|$)/.test(folded.slice(end, end + 1)) || !isBest(before, words)) return null
  const lead = LEAD.exec(folded.slice(Math.max(0, index - LONGEST_LEAD), index))?.[0] ?? ''
  const span: Span = { start: index - lead.length, end }
  return { span, metric: `${before}最${words}`, kind: 'rank', comparator: '=', value: null, unit: null }
}

/** Whether words around 最 are of a scope, 「全市｜安全」, or of an area, 「服务｜优的区域」. */
function isBest(before: string, after: string): boolean {
  const scope = SCOPE.exec(before)
  if (scope && scope.index <= 16 && before.length - scope.index - scope[0].length <= 24 && after.length <= 24)
    return after.length > 0
  return before.length <= 10 && !before.includes('、') && AREA.test(after)
}
