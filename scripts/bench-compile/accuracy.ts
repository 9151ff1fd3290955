import { firstDay, lastDay } from '../../src/model/edtf.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { inSource } from '../../src/model/source-text.ts'
import type { LabelledEvent, LabelledTarget, SeedLabels } from './seed-labels.ts'
import { type DateReading, type NumberReading, type Reader, scaleOf } from './reading.ts'

/** How a tool's readings stand to labels. `stray` are dates where readers saw none. */
export interface Score {
  readonly labelled: number
  readonly missed: number
  readonly wrong: number
  readonly stray: number
}

/** How many answers are missing, wrong or stray. */
export const faults = ({ missed, wrong, stray }: Score): number => missed + wrong + stray

const NOTHING: Score = { labelled: 0, missed: 0, wrong: 0, stray: 0 }

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (total, { labelled, missed, wrong, stray }) => ({
      labelled: total.labelled + labelled,
      missed: total.missed + missed,
      wrong: total.wrong + wrong,
      stray: total.stray + stray,
    }),
    NOTHING,
  )

function scoreOne<L extends Span, R extends Span>(
  labels: readonly L[],
  readings: readonly R[],
  says: (label: L, near: readonly R[]) => boolean,
): Score {
  const scores = labels.map((label): Score => {
    const near = readings.filter((reading) => overlaps(reading, label))
    const right = says(label, near)
    return {
      labelled: 1,
      missed: Number(near.length === 0),
      wrong: Number(near.length > 0 && !right),
      stray: 0,
    }
  })
  return sum(scores)
}

const saysDate = ({ date }: LabelledEvent, near: readonly DateReading[]) =>
  near.some(({ days }) => days.some(([first, last]) => first === firstDay(date) && last === lastDay(date)))

const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

/** Every number of a label has to be read somewhere in its words; in which unit is not asked. */
const saysNumber = ({ value, unit }: LabelledTarget, near: readonly NumberReading[]) =>
  [value]
    .flat()
    .every((one) => near.some(({ values }) => values.some((read) => equal(read, one! * scaleOf(unit)))))

/** A tool's dates and the figures of numeric targets against the labels of one document; both read its clean text. */
export function scoreReader(
  doc: CompiledDocument,
  labels: SeedLabels,
  read: Reader,
): { dates: Score; figures: Score } {
  const { dates, numbers } = read(doc.text, doc.metadata.publishedOn ?? '2018-04-24')
  const placed = <R extends Span>(readings: readonly R[]) =>
    readings.map((reading) => Object.assign({}, reading, inSource(doc, reading)))
  const events = labels.events.filter(({ role }) => role !== 'published')
  const inBody = placed(dates).filter((date) => overlaps(date, labels.body))
  const stray = inBody.filter((date) => !events.some((event) => overlaps(event, date))).length
  const targets = labels.targets.required.filter(({ kind, value }) => kind === 'numeric' && value !== null)
  return {
    dates: { ...scoreOne(events, inBody, saysDate), stray },
    figures: scoreOne(targets, placed(numbers), saysNumber),
  }
}

/** The scores of several documents as one. */
export const total = sum
