import { daysBetween } from '../../model/edtf.ts'
import type { Judgement } from './judge.ts'
import type { DatedValue } from './judged-target.ts'
import { paceOn, type Route } from './route.ts'

/** A reading as the picture of a path shows it. */
export interface PathReading extends DatedValue {
  readonly id: string
}

/** What the picture of a target's path shows: days as ISO dates, values in the unit of the readings. */
export interface ProgressPath {
  /** First and last day of the picture. */
  readonly from: string
  readonly to: string
  /** The figure the path leads to; null = none. */
  readonly goal: number | null
  /** The other figure of a target that prints two; null = it prints one. */
  readonly most: number | null
  /** The path by day, two points of a line or more of a curve; empty = there is no pace. */
  readonly pace: readonly DatedValue[]
  /** On or before the as-of day, by their day. */
  readonly readings: readonly PathReading[]
  readonly interim: readonly DatedValue[]
  /** The latest reading and the pace of its day, when it is short of it; null = it is not. */
  readonly gap: { readonly date: string; readonly reading: number; readonly pace: number } | null
  readonly end: string | null
  readonly asOf: string
}

/** Points of a curve. */
const CURVE = 24
/** The share of the picture that may be left of a past deadline for the as-of day; a day further on stands at the edge. */
const AFTER = 0.15

/** The path of a judged target with its readings and interim targets; `since` begins the picture where there is no start yet. */
export function progressPath(
  judgement: Judgement,
  readings: readonly PathReading[],
  interim: readonly DatedValue[],
  since: string | null = null,
): ProgressPath {
  const { route, today, latest, pace } = judgement
  const known = readings.filter(({ date }) => date <= today)
  const days = [
    ...(route.start === null ? (known.length === 0 && since !== null ? [since] : []) : [route.start.date]),
    ...(route.end === null ? [] : [route.end]),
    ...known.map(({ date }) => date),
    ...interim.map(({ date }) => date),
  ].sort()
  const from = days[0] ?? `${today.slice(0, 4)}-01-01`
  const last = days.at(-1) ?? today
  return {
    from: from < today ? from : shifted(today, -30),
    to: today <= last ? last : reachTo(from, last, today),
    goal: route.goal,
    most: route.most,
    pace: pacePoints(route),
    readings: known,
    interim: interim.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    gap:
      latest !== null && pace !== null && judgement.ruled === 'behind'
        ? { date: latest.date, reading: latest.value, pace }
        : null,
    end: route.end,
    asOf: today,
  }
}

/** Up to the as-of day, or no further beyond the last day than the picture can spare. */
function reachTo(from: string, last: string, today: string): string {
  const span = Math.max(60, daysBetween(from, last))
  const most = shifted(last, Math.round(span * AFTER))
  return today < most ? today : most
}

function pacePoints(route: Route): readonly DatedValue[] {
  const { start, end } = route
  if (start === null || end === null || end <= start.date) return []
  const steps = route.kind === 'growth' ? CURVE : 1
  const span = daysBetween(start.date, end)
  return Array.from({ length: steps + 1 }, (_, step) =>
    shifted(start.date, Math.round((span * step) / steps)),
  ).flatMap((date) => {
    const value = paceOn(route, date)
    return value === null ? [] : [{ date, value }]
  })
}

/** A day so many days later, as ISO date. */
export const shifted = (day: string, days: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + days))
    .toISOString()
    .slice(0, 10)

/** An axis of values: its ends, and the figures written at it. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** A round axis that holds all the values, by whole steps where all are whole; it begins at 0 unless that would leave more than half of it empty. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(...values, Number.MIN_VALUE)]
  const smallest = values.length === 0 ? 0 : Math.min(...values)
  const zoomed = smallest > most / 2 && most > smallest
  const bottom = zoomed ? smallest - (most - smallest) / 2 : least
  const whole = values.every(Number.isInteger)
  const step = Math.max(whole ? 1 : 0, roundStep((most - bottom) / 4))
  const low = Math.floor(bottom / step + 1e-9) * step
  const count = Math.max(1, Math.ceil((most - low) / step - 1e-9))
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)))
  return { low, high: ticks.at(-1)!, ticks }
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-9)))
  return ([1, 2, 5].find((digit) => digit * power >= least - 1e-12) ?? 10) * power
}

/** Decimals with which the figures of a target are written, so that they add up: by the largest of them. */
export function decimalsFor(values: readonly number[]): number {
  const most = Math.max(...values.map(Math.abs), 0)
  if (most >= 1000) return 0
  return most >= 10 ? 1 : 2
}

/** Decimals beyond which no figure is written. */
const MOST_DECIMALS = 6

/**
 * Decimals for figures that stand beside each other: none of those `given` is rounded, `reckoned` ones are as `decimalsFor` says, and
 * with more decimals where two of all would look the same and are not.
 */
export function decimalsToTell(given: readonly number[], reckoned: readonly number[]): number {
  const all = [...given, ...reckoned]
  const least = Math.max(decimalsFor(all), ...given.map(ownDecimals))
  const wanted = new Set(all.map((value) => roundTo(value, MOST_DECIMALS))).size
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1)
    if (new Set(all.map((value) => roundTo(value, decimals))).size === wanted) return decimals
  return MOST_DECIMALS
}

const ownDecimals = (value: number) =>
  Math.min(MOST_DECIMALS, (String(roundTo(value, MOST_DECIMALS)).split('.')[1] ?? '').length)

/** A figure cut to so many decimals, without zeros at its end. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals))
