import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'
import type { Judgement } from './judge.ts'
import { isFalling, isFromFirst } from './judged-target.ts'
import { reaches } from './meets-target.ts'
import { decimalsFor, decimalsToTell, roundTo } from './progress-path.ts'
import { isOnlyStart } from './reading-standing.ts'

type Words = WordsOf<typeof progressWords>

/** One line of 怎么算的: what it is, how it comes about, and the figure; '' where there is none. */
export interface ReckoningLine {
  readonly name: string
  readonly text: string
  readonly figure: string
}

/**
 * The figures of a judgement as they are written everywhere, all to the same decimals: `of(12.479)` → 「12.5」. What a person or a
 * document gave is not rounded, and what was judged to differ never looks the same.
 */
export function figuresOf({ route, latest, pace }: Judgement): (value: number) => string {
  const goals = [route.goal ?? 0, route.accepted ?? 0, route.most ?? route.goal ?? 0]
  const given = [route.start?.value ?? 0, latest?.value ?? 0]
  const paced = pace === null ? [] : [pace]
  const decimals =
    route.kind === 'growth'
      ? decimalsToTell(given, [...goals, ...paced])
      : decimalsToTell([...goals, ...given], paced)
  return (value) => written(value, decimals)
}

/** What a target asks, as it is written: 「15」, 「1–2」; '' without a figure. */
export function goalText(judgement: Judgement): string {
  const { goal, most } = judgement.route
  const write = figuresOf(judgement)
  if (goal === null) return ''
  return most === null ? write(goal) : `${write(goal)}–${write(most)}`
}

/** How the pace of a reading's day is written beside the reading: never like a reading that it differs from. */
export function paceBeside({ route }: Judgement, reading: number): (pace: number) => string {
  const { goal } = route
  // A reading far beyond the goal does not round the pace away.
  const least = decimalsFor([goal ?? 0])
  return (pace) => written(pace, Math.max(least, decimalsToTell([reading], [pace, goal ?? 0])))
}

/** As figures are written everywhere: 「12,000」, 「2020」, 「−0.5」. */
function written(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals)
  const [whole = '', part] = String(Math.abs(rounded)).split('.')
  const grouped = whole.length > 4 ? inThousands(whole) : whole
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

const inThousands = (digits: string) =>
  [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? `,${digit}` : digit)).join('')

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

/** A figure of a judgement with its unit; `unit` '' = it has none. */
export function measured(judgement: Judgement, unit: string): (value: number) => string {
  const write = figuresOf(judgement)
  return (value) => withUnit(write(value), unit)
}

const withUnit = (figure: string, unit: string) =>
  unit === '' || figure === '' ? figure : `${figure} ${unit}`

/** What the difference of two values is counted in: of two shares in percentage points. */
export function differenceUnit(unit: string, { points }: Pick<Words, 'points'>): string {
  return unit === '%' ? points : unit
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
