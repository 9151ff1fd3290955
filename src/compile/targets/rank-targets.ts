import type { Span } from '../../model/span.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import { matchesNear, type PlacedMatch } from '../matches-near.ts'
import type { Reading } from '../reading.ts'
import { findBest } from './best-targets.ts'
import type { FoundTarget } from './found-target.ts'
import { goalClauseAt, isGoal } from './goal-clause.ts'
import { withoutLead } from './metric.ts'

const REACH =
  '(?:进入|跻身|迈入|迈进|走在|位居|位列|位于|居于|处于|保持在?|稳居|名列|居|重[回返]|回到|(?:提|上)?升[至到]|前[移进][至到]|进[至到]|冲进|挤进)'
const SCOPE = '(?<scope>[^,。;:、]{0,12}?)'
const PLACE = `(?:第(?<nth>[一二三四五六七八九十]|[1-9]\\d?)(?<unit>梯队|方阵|阵营|位|名)|前(?<top>[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]|[1-9]\\d{0,2})(?<of>位|名|强)?|(?<best>[十百千]|[二三五]十)强(?:城区|城市|[区县市镇])?|(?<front>前列)|(?<first>首位|榜首|第一))`
const PLACED = new RegExp(`${REACH}${SCOPE}${PLACE}(?=[,。;:、)]|$|并|且|的行列)`, 'gm')

const PLACED_MARKS = ['第', '前', '首位', '榜首', '强']

type Groups = PlacedMatch['groups']

function subjectOf(words: string): string {
  const subject = withoutLead(words)
    .replace(/^[把将]/, '')
    .replace(/^在(?=.{4,}(?:方面|领域|上)$)/, '')
  const listed = /^(?<list>[^、]{2,}、.*?)等[^等]*(?:方面|领域)$/.exec(subject)
  return (listed?.groups?.['list'] ?? subject).replace(
    /(?:持续|继续|始终|稳定|总体|努力|力争|争取|确保)$/,
    '',
  )
}

function placeOf({ nth, unit, top, best, of, front, first }: Groups): Pick<FoundTarget, 'value' | 'unit'> {
  const value = first === undefined ? numeralValue(nth ?? top ?? best ?? '') : 1
  const counted = best === undefined ? null : '强'
  return { value: front === undefined ? value : null, unit: unit ?? of ?? counted }
}

function placed(reading: Reading, match: PlacedMatch): FoundTarget {
  const { front, first, scope = '' } = match.groups
  const clause = goalClauseAt(reading, match.index)
  const from = Math.min(clause.from, match.index)
  const subject = subjectOf(reading.folded.slice(from, match.index))
  return {
    span: { start: from, end: match.index + match.words.length },
    metric: subject.length > 1 ? subject : `${scope}${front ?? first ?? '排名'}`,
    kind: 'rank',
    comparator: '=',
    ...placeOf(match.groups),
  }
}

/** A second place listed behind a first: 「进入全国前20位|、全省前3位」. */
const LISTED = new RegExp(`^[、和及](?<scope>[^,。;:、\\d]{0,8}?)${PLACE}(?=[,。;:、)]|$|并|且)`)

function withListed(reading: Reading, first: FoundTarget): FoundTarget[] {
  const { end } = first.span
  const match = LISTED.exec(reading.folded.slice(end, end + 24))
  if (match === null) return [first]
  return [
    first,
    { ...first, ...placeOf(match.groups ?? {}), span: { start: end + 1, end: end + match[0].length } },
  ]
}

/**
 * Targets that are a place in an ordering: 「进入全市第一梯队」 (1), 「走在全国前列」, 「成为全市最安全的城区之一」.
 *
 * Not 「对标国际最高标准」 (nothing is to become it) and not a place already held (「位居全市第一」 in a look back).
 */
export function rankTargets(reading: Reading, hasDeadline: (span: Span) => boolean): FoundTarget[] {
  const { folded, body } = reading
  return [
    ...matchesNear(folded, PLACED, PLACED_MARKS).flatMap((match) =>
      withListed(reading, placed(reading, match)),
    ),
    ...findBest(folded),
  ]
    .filter(({ span }) => span.start >= body.start && span.end <= body.end)
    .filter(({ span }) => isGoal(reading, goalClauseAt(reading, span.end - 1), hasDeadline(span)))
}
