import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DateReading, NumberReading, Reader, Readings } from './reading.ts'

/** What a recogniser of Recognizers-Text returns; `end` is the last character, not the one behind it. */
interface Recognised {
  readonly start: number
  readonly end: number
  readonly resolution: {
    readonly value?: string
    readonly values?: readonly Readonly<Record<string, string>>[]
  } | null
}

interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly Recognised[]
  recognizeNumber(text: string, culture: string): readonly Recognised[]
  recognizePercentage(text: string, culture: string): readonly Recognised[]
  recognizeDimension(text: string, culture: string): readonly Recognised[]
  recognizeCurrency(text: string, culture: string): readonly Recognised[]
}

const CULTURE = 'zh-cn'
const DATES = new Set(['date', 'daterange', 'datetime', 'datetimerange'])

/** The day before an exclusive end, as an ISO day. */
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

function daysOf({ type = '', value, start, end }: Readonly<Record<string, string>>): DateReading['days'] {
  if (!DATES.has(type)) return []
  if (value !== undefined) return [[value.slice(0, 10), value.slice(0, 10)]]
  if (start === undefined && end === undefined) return []
  const first = (start ?? dayBefore(end!)).slice(0, 10)
  const last = end === undefined ? first : type === 'daterange' ? dayBefore(end) : end.slice(0, 10)
  return [[first, last]]
}

const placed = ({ start, end }: Recognised, from: number) => ({ start: from + start, end: from + end + 1 })

function dateReadings(found: readonly Recognised[], from: number): readonly DateReading[] {
  return found
    .map((one) => Object.assign(placed(one, from), { days: (one.resolution?.values ?? []).flatMap(daysOf) }))
    .filter(({ days }) => days.length > 0)
}

function numberReadings(found: readonly Recognised[], from: number): readonly NumberReading[] {
  return found
    .filter(({ resolution }) => resolution?.value !== undefined && resolution.value !== null)
    .map((one) =>
      Object.assign(placed(one, from), { values: [Number(one.resolution!.value!.replace('%', ''))] }),
    )
}

/**
 * Recognizers-Text (Microsoft, MIT) for dates, numbers, percentages, dimensions and currencies, from the packages in a folder.
 *
 * It reads paragraph by paragraph, its best case: some of its recognisers take four times as long for twice the text.
 */
export function rivalReader(folder: string): Reader {
  const load = createRequire(join(folder, 'package.json'))
  const tools: Recognizers = {
    ...load('@microsoft/recognizers-text-date-time'),
    ...load('@microsoft/recognizers-text-number'),
    ...load('@microsoft/recognizers-text-number-with-unit'),
  }
  return (text, publishedOn) => {
    const reference = new Date(`${publishedOn}T12:00:00`)
    const readings: { dates: DateReading[]; numbers: NumberReading[] } = { dates: [], numbers: [] }
    let from = 0
    for (const line of text.split('\n')) {
      if (line.trim() !== '') {
        const { dates, numbers } = readLine(tools, line, from, reference)
        readings.dates.push(...dates)
        readings.numbers.push(...numbers)
      }
      from += line.length + 1
    }
    return readings
  }
}

function readLine(tools: Recognizers, line: string, from: number, reference: Date): Readings {
  return {
    dates: dateReadings(tools.recognizeDateTime(line, CULTURE, 0, reference), from),
    numbers: [
      tools.recognizeNumber(line, CULTURE),
      tools.recognizePercentage(line, CULTURE),
      tools.recognizeDimension(line, CULTURE),
      tools.recognizeCurrency(line, CULTURE),
    ].flatMap((found) => numberReadings(found, from)),
  }
}
