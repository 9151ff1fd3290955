import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'
import type { Judgement } from './judge.ts'
import { isFalling, isFromFirst } from './judged-target.ts'
import { reaches } from './meets-target.ts'
import { isOnlyStart } from './reading-standing.ts'
import { differenceUnit, figuresOf, goalText, measured, withUnit } from './written-figures.ts'

type Words = WordsOf<typeof progressWords>

/** One line of 怎么算的: what it is, how it comes about, and the figure; '' where there is none. */
export interface ReckoningLine {
  readonly name: string
  readonly text: string
  readonly figure: string
}

/**
 * The very numbers a status was worked out from, line by line: start, deadline, latest reading, the pace of its day with its
 * formula, and what is missing; of a met target the day, of one set by hand the reason and what the rule says.
 */
export function reckoning(
  judgement: Judgement,
  unit: string,
  words: Words,
  statusName: (status: Judgement['status']) => string,
): readonly ReckoningLine[] {
  const { lines } = words
  const write = figuresOf(judgement)
  const figure = measured(judgement, unit)
  const apart = measured(judgement, differenceUnit(unit, words))
  return [
    ...handLines(judgement, words, statusName),
    ...reviewLines(judgement, words),
    ...routeLines(judgement, figure, withUnit(goalText(judgement), unit), words),
    ...readingLines(judgement, write, { figure, apart }, words),
    ...metLines(judgement, figure, words),
    ...(judgement.daysPast === null || judgement.metOn !== null
      ? []
      : [
          {
            name: lines.past,
            text: `${words.asOfAt(judgement.today)}`,
            figure:
              judgement.daysPast > 0 ? words.past(judgement.daysPast) : words.ahead(-judgement.daysPast),
          },
        ]),
    ...(judgement.stale
      ? [{ name: lines.silent, text: words.silentFor(judgement.daysSilent ?? 0), figure: '' }]
      : []),
  ]
}

function handLines(
  { by, reason, setOn, ruled, status }: Judgement,
  { lines, from }: Words,
  statusName: (status: Judgement['status']) => string,
): readonly ReckoningLine[] {
  if (by !== 'hand') return []
  return [
    { name: lines.hand, text: from(setOn ?? '', reason ?? ''), figure: statusName(status) },
    { name: lines.ruled, text: '', figure: statusName(ruled) },
  ]
}

/** Of a rank: what it was judged to be, for which period and on which day. */
function reviewLines({ review }: Judgement, words: Words): readonly ReckoningLine[] {
  if (review === null) return []
  const text = words.reviewedOn(words.period(review.period), review.judgedOn)
  return [{ name: words.lines.review, text, figure: words.verdicts[review.verdict] }]
}

function routeLines(
  { route }: Judgement,
  figure: (value: number) => string,
  target: string,
  words: Words,
): readonly ReckoningLine[] {
  const { lines } = words
  if (route.kind === 'judged') return []
  const { start, goal, most, accepted, end } = route
  const from =
    start === null || route.kind === 'rate'
      ? []
      : [
          {
            name: lines.start,
            text: `${start.date} ${words.startBasis[start.basis]}`,
            figure: figure(start.value),
          },
        ]
  const tolerant = accepted !== null && goal !== null && accepted !== goal
  return [
    ...from,
    { name: end === null ? lines.goal : lines.deadline, text: end ?? words.noDeadline, figure: target },
    ...(tolerant ? [{ name: lines.goal, text: words.accepted(figure(accepted)), figure: '' }] : []),
    ...(most !== null && goal !== null
      ? [{ name: lines.goal, text: words.fromLeast(figure(goal)), figure: '' }]
      : []),
  ]
}

function readingLines(
  { route, latest, pace, elapsed, metOn, ruled }: Judgement,
  write: (value: number) => string,
  { figure, apart }: Readonly<Record<'figure' | 'apart', (value: number) => string>>,
  words: Words,
): readonly ReckoningLine[] {
  const { lines } = words
  if (route.kind === 'judged') return []
  if (latest === null) return [{ name: lines.latest, text: words.noReadingRule, figure: '' }]
  const read = { name: lines.latest, text: latest.date, figure: figure(latest.value) }
  if (ruled === 'due' && route.goal !== null && route.kind !== 'rate') {
    const text = words.dueGap(write(latest.value), write(route.goal))
    return [read, { name: lines.gap, text, figure: signed(apart, latest.value - route.goal) }]
  }
  if (metOn !== null) return [read]
  if (pace === null)
    return isFromFirst(route.kind) && route.start === null && route.end !== null
      ? [read, { name: lines.pace, text: words.noStart, figure: '' }]
      : [read]
  if (isOnlyStart({ route, latest, metOn }))
    return [read, { name: lines.pace, text: words.onlyStart, figure: '' }]
  const formula = paceFormula({ route, elapsed }, write)
  const kept = reaches(latest.value, pace, route.kind)
  const said = isFalling(route.kind)
    ? kept
      ? words.capUnder
      : words.capOver
    : kept
      ? words.above
      : words.below
  return [
    read,
    { name: lines.pace, text: formula, figure: figure(pace) },
    {
      name: lines.gap,
      text: said(write(latest.value), write(pace)),
      figure: signed(apart, latest.value - pace),
    },
  ]
}

const signed = (figure: (value: number) => string, value: number) =>
  value > 0 ? `+${figure(value)}` : figure(value)

/** 「15 × 911 ÷ 1095」; from a start above 0 「30 + 20 × 365 ÷ 731」; compounding 「100 × (126 ÷ 100)^(365 ÷ 1096)」; '' for a steady pace. */
function paceFormula(
  { route, elapsed }: Pick<Judgement, 'route' | 'elapsed'>,
  write: (value: number) => string,
): string {
  const { start, goal, kind } = route
  if (start === null || goal === null || elapsed === null || kind === 'rate') return ''
  if (kind === 'cap' && start.value <= goal) return ''
  const days = `${elapsed.days} ÷ ${elapsed.of}`
  if (kind === 'growth' && start.value > 0)
    return `${write(start.value)} × (${write(goal)} ÷ ${write(start.value)})^(${days})`
  if (start.value === 0) return `${write(goal)} × ${days}`
  const way = goal - start.value
  return `${write(start.value)} ${way < 0 ? '−' : '+'} ${write(Math.abs(way))} × ${days}`
}

function metLines(
  { metOn, daysLate, route, latest, fallen }: Judgement,
  figure: (value: number) => string,
  words: Words,
): readonly ReckoningLine[] {
  if (metOn === null || latest === null) return []
  const { lines } = words
  const delay = route.end === null ? '' : daysLate > 0 ? words.late(daysLate) : words.inTime
  const met = { name: lines.met, text: metOn, figure: delay }
  return fallen ? [met, { name: lines.since, text: words.fallen(figure(latest.value)), figure: '' }] : [met]
}
