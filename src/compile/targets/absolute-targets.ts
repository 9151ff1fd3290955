import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import type { FoundTarget } from './found-target.ts'
import { type GoalClause, goalClauseAt, isGoal } from './goal-clause.ts'
import { withoutLead, withoutVerb } from './metric.ts'

const END = '(?=[”"’]?(?:[,。;:!、)]|和|及|并|与|$))'
const COVERED = new RegExp(`(?:的)?[“"]?(?:全覆盖|应保尽保|全面覆盖)[”"]?${END}`, 'gm')
const ZERO = new RegExp(
  `[“"‘]?零(?<word>增长|新增|疏漏|差错|失误|事故|死亡|伤亡|投诉|缺陷|违规|违法|感染|上访|发生|遗漏|延误|差评|跑动|跑腿|积压|拖欠|泄漏|火灾|填埋|排放|舆情|返贫|流失)[”"’]?${END}`,
  'gm',
)
const ONCE =
  /(?<words>(?:只|最多|至多|仅)跑一次|一次(?:性)?办(?:成|结|好|妥))(?![”"’]?(?:改革|事项|清单|品牌|工作)|[”"’][^,。;:!、)])/g
const SLOGAN =
  /(?:一[网次窗口站键证事件]|全[市程网区国]|就近|只跑|最多|至多|不见面|网上|掌上|指尖|异地|跨[省区域市])[^、,。]{2,4}$/
const GONE = /(?:动态清零|清零|归零|为零)(?=[,。;:!、)]|$)/gm
const NO_AIM = /近$|(?:不是|并非|没有)$/
const TREATED = /对(?<what>[^,。;:]{2,30}?)(?:的?(?:流程|工作|事项))?(?:进行|开展|实施)/

/** What an absolute wording says: every one, none, or once. */
type Meaning = Pick<FoundTarget, 'comparator' | 'value' | 'unit'>
const ALL: Meaning = { comparator: '=', value: 100, unit: '%' }
const NONE: Meaning = { comparator: '=', value: 0, unit: null }

const without = (words: string) => withoutVerb(words.replace(/[“”"]/g, '')).replace(/[的、]$/, '')

/** The words of the clause before a wording; after a wording of the same list only those since. */
function subjectBefore(reading: Reading, clause: GoalClause, at: number, previousEnd: number): Span {
  const start = Math.max(clause.from, previousEnd)
  const skipped = /^[”"’]?[、和及与]?/.exec(reading.folded.slice(start, at))?.[0].length ?? 0
  return { start: Math.min(at, start + skipped), end: at }
}

function servedOnce(words: string, clause: GoalClause): string {
  const first = words.split('、')[0] ?? ''
  const subject = withoutVerb(first.replace(SLOGAN, '')).replace(/的$/, '')
  if (subject.length > 1) return subject
  return TREATED.exec(clause.previous)?.groups?.['what'] ?? ''
}

function oneTarget(
  reading: Reading,
  match: RegExpExecArray,
  previousEnd: number,
  read: (
    subject: string,
    clause: GoalClause,
  ) => readonly [metric: string, meaning: Meaning, wide: boolean] | null,
): FoundTarget | null {
  const clause = goalClauseAt(reading, match.index)
  const subject = subjectBefore(reading, clause, match.index, previousEnd)
  const found = read(reading.folded.slice(subject.start, subject.end), clause)
  if (found === null) return null
  const [metric, meaning, wide] = found
  const start = wide ? subject.start : match.index
  return { span: { start, end: match.index + match[0].length }, metric, kind: 'absolute', ...meaning }
}

/**
 * Targets without a figure that leave nothing open: 「垃圾分类全覆盖」 (100 %), 「零事故」 (0), 「只跑一次」 (1 次).
 *
 * Not 「全覆盖的体系」, 「近零排放」, 「零售」, 「零距离」, a bare 全面, nor the name of a reform 「“最多跑一次”改革」.
 */
export function absoluteTargets(reading: Reading): FoundTarget[] {
  const { folded, body } = reading
  const matches = (pattern: RegExp) =>
    [...folded.matchAll(pattern)].filter(({ index }) => index >= body.start && index < body.end)
  const covered = matches(COVERED).map((match) =>
    oneTarget(reading, match, 0, (words) => {
      const metric = without(words)
      return metric.length < 2 ? null : [metric, ALL, true]
    }),
  )
  let last = 0
  const zero = matches(ZERO).map((match) => {
    const target = oneTarget(reading, match, last, (words) => {
      const subject = without(withoutLead(words))
      const word = match.groups?.['word'] ?? ''
      return NO_AIM.test(words) ? null : [subject + word, NONE, true]
    })
    last = match.index + match[0].length
    return target
  })
  const gone = matches(GONE).map((match) =>
    oneTarget(reading, match, 0, (words) => {
      const metric = without(withoutLead(words))
      return metric.length < 2 ? null : [metric, NONE, true]
    }),
  )
  const once = matches(ONCE).map((match) =>
    oneTarget(reading, match, 0, (words, clause) => {
      const wording = match.groups?.['words'] ?? match[0]
      const subject = servedOnce(words, clause)
      const comparator = /[最至]多/.test(wording) ? '<=' : '='
      const metric = subject === '' ? wording : `${subject}（${wording}）`
      return [metric, { comparator, value: 1, unit: '次' }, false]
    }),
  )
  return [...covered, ...zero, ...gone, ...once]
    .filter((target) => target !== null)
    .filter((target) => isGoal(reading, goalClauseAt(reading, target.span.end - 1), true))
}
