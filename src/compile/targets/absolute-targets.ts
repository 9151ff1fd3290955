import { matchesNear, type PlacedMatch } from '../matches-near.ts'
import type { Reading } from '../reading.ts'
import type { FoundTarget } from './found-target.ts'
import { type GoalClause, goalClauseAt, isGoal } from './goal-clause.ts'
import { withoutVerb } from './metric.ts'
import { isReport } from '../report-kind.ts'
import { tellsAchieved } from '../tense.ts'
import { wholeFrom } from '../whole-character.ts'

const END = '(?=[”"’]?(?:[,。;:!、()]|和|及|并|与|$))'
const COVERED = new RegExp(`(?:的)?[“"]?(?:全覆盖|应保尽保|全面覆盖)[”"]?${END}`, 'gm')
const ZERO = new RegExp(
  `[“"‘]?零(?<kind>(?:重特大|重大|较大|一般)?(?:生产|质量|食品)?(?:安全|消防)?(?:责任)?)(?<word>增长|新增|疏漏|差错|失误|事故|死亡|伤亡|投诉|缺陷|违规|违法|感染|上访|发生|遗漏|延误|差评|跑动|跑腿|积压|拖欠|泄漏|火灾|填埋|排放|舆情|返贫|流失)[”"’]?${END}`,
  'gm',
)
const ONCE =
  /(?<words>(?:只|最多|至多|仅)跑一次|一次(?:性)?办(?:成|结|好|妥))(?![”"’]?(?:改革|事项|清单|品牌|工作)|[”"’][^,。;:!、)])/g
const SLOGAN =
  /(?:一[网次窗口站键证事件]|全[市程网区国]|就近|只跑|最多|至多|不见面|网上|掌上|指尖|异地|跨[省区域市])[^、,。]{2,4}$/
const GONE = /(?:动态清零|清零|归零|为零)(?=[,。;:!、)]|$)/gm
const LONGEST_SUBJECT = 120
const NO_AIM = /近$|(?:不是|并非|没有)$/
const TREATED = /对(?<what>[^,。;:对]{2,30}?)(?:的?(?:流程|工作|事项))?(?:进行|开展|实施)/

/** One kind of absolute wording: how it is found and what it says of its subject; null when it says nothing. */
interface Wording {
  readonly pattern: RegExp
  /** Words that each match holds one of. */
  readonly marks: readonly string[]
  /** `subject` is what stands before the wording in its clause, or since the wording before it. */
  readonly read: (
    wording: PlacedMatch,
    subject: string,
    clause: GoalClause,
  ) => Pick<FoundTarget, 'metric' | 'comparator' | 'value' | 'unit'> | null
  /** Whether the target's words begin with the subject rather than with the wording. */
  readonly wide: boolean
}

const without = (words: string) =>
  withoutVerb(words.replace(/[“”"]/g, ''))
    .replace(/[的、]$/, '')
    .replace(/(?:全部|全面|基本|均|都)?(?:实现|达到|做到)?$/, '')

const ofSubject =
  (value: number, unit: string | null): Wording['read'] =>
  (_wording, subject) => {
    const metric = without(subject)
    return metric.length < 2 ? null : { metric, comparator: '=', value, unit }
  }

/** 岸电覆盖率|达到90%以上, of which 「力争实现全覆盖」 goes on to tell. */
const RATE_BEFORE = /^[^,。;:\d]{2,40}?(?:率|面|比例|占比)(?=[^,。;:\d]{0,6}\d[\d.]*%)/

/** What is wholly covered: the subject, or where the clause says no more the rate of the clause before: 「覆盖率达到90%,|力争全覆盖」. */
const coveredOf: Wording['read'] = (wording, subject, clause) => {
  const own = ofSubject(100, '%')(wording, subject, clause)
  const rate = without(RATE_BEFORE.exec(clause.previous)?.[0] ?? '')
  return own ?? (rate.length < 2 ? null : { metric: rate, comparator: '=', value: 100, unit: '%' })
}

const noneOf: Wording['read'] = (wording, subject) =>
  NO_AIM.test(subject)
    ? null
    : {
        metric: without(subject) + (wording.groups['kind'] ?? '') + (wording.groups['word'] ?? ''),
        comparator: '=',
        value: 0,
        unit: null,
      }

const onlyOnce: Wording['read'] = ({ groups }, subject, clause) => {
  const words = groups['words'] ?? ''
  const served = servedOnce(subject, clause)
  const metric = served === '' ? words : `${served}（${words}）`
  return { metric, comparator: /[最至]多/.test(words) ? '<=' : '=', value: 1, unit: '次' }
}

const WORDINGS: readonly Wording[] = [
  { pattern: COVERED, marks: ['覆盖', '应保尽保'], read: coveredOf, wide: true },
  { pattern: ZERO, marks: ['零'], read: noneOf, wide: true },
  { pattern: GONE, marks: ['零'], read: ofSubject(0, null), wide: true },
  { pattern: ONCE, marks: ['一次'], read: onlyOnce, wide: false },
]

/** What is served once: the words before the list of slogans (「服务事项|一网受理、只跑一次」), else what the clause before treats. */
function servedOnce(words: string, clause: GoalClause): string {
  const first = words.split('、')[0] ?? ''
  const subject = withoutVerb(first.replace(SLOGAN, '')).replace(/的$/, '')
  return subject.length > 1 ? subject : (TREATED.exec(clause.previous)?.groups?.['what'] ?? '')
}

function targetsOf(reading: Reading, { pattern, marks, read, wide }: Wording): FoundTarget[] {
  const { folded, body } = reading
  let last = 0
  return matchesNear(folded, pattern, marks).flatMap((wording): FoundTarget[] => {
    const at = wording.index
    const end = at + wording.words.length
    if (at < body.start || end > body.end) return []
    const clause = goalClauseAt(reading, at)
    const from = Math.max(clause.from, wide ? last : 0, wholeFrom(folded, at - LONGEST_SUBJECT))
    last = end
    const mark = /^[”"’]?[、和及与]?/.exec(folded.slice(from, at))?.[0].length ?? 0
    const start = Math.min(at, from + mark)
    const found = read(wording, folded.slice(start, at), clause)
    return found === null ? [] : [{ ...found, kind: 'absolute', span: { start: wide ? start : at, end } }]
  })
}

/**
 * An absolute wording orders by itself, in a report, too, unless its sentence tells what was achieved (「截至2025年底,已建成…,实现全覆盖」)
 * or the headline tells that all of it was (「…交出新答卷」).
 */
function isOrdered(reading: Reading, clause: GoalClause): boolean {
  const { title, folded, kind } = reading
  const isDone = title !== null && isReport(kind) && tellsAchieved(folded.slice(title.start, title.end))
  return isGoal(isDone ? reading : { ...reading, kind: 'plan' }, clause, false)
}

/**
 * Targets without a figure that leave nothing open: 「垃圾分类全覆盖」 (100 %), 「零事故」 (0), 「只跑一次」 (1 次).
 *
 * Not 「全覆盖的体系」, 「近零排放」, 「零售」, 「零距离」, a bare 全面, nor the name of a reform 「“最多跑一次”改革」.
 */
export function absoluteTargets(reading: Reading): FoundTarget[] {
  return WORDINGS.flatMap((wording) => targetsOf(reading, wording)).filter((target) =>
    isOrdered(reading, goalClauseAt(reading, target.span.end - 1)),
  )
}
