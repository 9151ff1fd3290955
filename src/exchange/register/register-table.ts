import { deadlineWords } from '../../charts/gauge-words.ts'
import { figureLabel, figureText, targetFigure } from '../../charts/target-figure.ts'
import { displayText } from '../../derive/display-text.ts'
import { readingUnit } from '../../derive/progress/reading-unit.ts'
import type { RegisterColumn } from '../../derive/register/choices.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import type { CarriedCell, CarriedTable } from '../table/carried-table.ts'
import { statusText, type RegisterLine, type RegisterWords } from './register-line.ts'

interface Column {
  readonly head: string
  readonly width: number
  readonly cell: (line: RegisterLine) => CarriedCell
}

/** What one column of the screen becomes in a table. */
type ColumnsOf = Readonly<Record<RegisterColumn, readonly Column[]>>

/**
 * The register for a spreadsheet: the columns that are shown, a figure apart from its comparator and unit so that it can be
 * reckoned with, an exact deadline as a day and an imprecise one in its printed words. `grouping` heads the column of
 * headings; null for none.
 */
export function registerTable(
  lines: readonly RegisterLine[],
  shown: readonly RegisterColumn[],
  grouping: string | null,
  words: RegisterWords,
): CarriedTable {
  const columns = columnsOf(shown, grouping, spreadsheetColumns(words))
  return {
    columns: columns.map(({ head, width }) => ({ head, width })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  }
}

/** The register for a page of words: each column as the screen has it, in words. */
export function registerWordsTable(
  lines: readonly RegisterLine[],
  shown: readonly RegisterColumn[],
  grouping: string | null,
  words: RegisterWords,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const columns = columnsOf(shown, grouping, wordColumns(words))
  return {
    columns: columns.map(({ head }) => head),
    rows: lines.map((line) => columns.map(({ cell }) => String(cell(line) ?? ''))),
  }
}

function columnsOf(
  shown: readonly RegisterColumn[],
  grouping: string | null,
  known: ColumnsOf,
): readonly Column[] {
  const head =
    grouping === null ? [] : [{ head: grouping, width: 12, cell: ({ group }: RegisterLine) => group }]
  return [...head, ...shown.flatMap((column) => known[column])]
}

const of =
  (cell: (entry: RegisterEntry) => CarriedCell) =>
  ({ entry }: RegisterLine): CarriedCell =>
    cell(entry)

function spreadsheetColumns(words: RegisterWords): ColumnsOf {
  const { targets, facts, own } = words
  const { columns } = targets
  return {
    quote: [
      { head: columns.quote, width: 24, cell: of(({ quote }) => displayText(quote)) },
      { head: own.heads.metric, width: 14, cell: of(({ metric }) => displayText(metric)) },
    ],
    value: [
      {
        head: facts.target.comparator,
        width: 4,
        cell: of(({ kind, comparator }) => (kind === 'rank' ? null : facts.comparators[comparator])),
      },
      { head: columns.value, width: 6, cell: of((entry) => leastOf(entry, words)) },
      { head: facts.target.most, width: 5, cell: of(({ value }) => (isRange(value) ? value[1] : null)) },
      { head: facts.target.unit, width: 4, cell: of(({ unit, kind }) => (kind === 'rank' ? null : unit)) },
    ],
    progress: [
      { head: own.heads.reading, width: 8, cell: of((entry) => readingOf(entry, words)) },
      {
        head: own.heads.readOn,
        width: 6,
        cell: of(({ latest }) => (latest === null ? null : { day: latest.date })),
      },
      { head: own.heads.source, width: 9, cell: of(({ latest }) => latest?.source || null) },
    ],
    status: [
      { head: columns.status, width: 6, cell: of(({ status }) => targets.status[status]) },
      ...standingColumns(words),
    ],
    deadline: [
      { head: columns.deadline, width: 7, cell: of((entry) => deadlineOf(entry, words)) },
      { head: facts.target.basis, width: 5, cell: of((entry) => deadlineWords(entry, targets).chip) },
      { head: own.heads.dueOn, width: 6, cell: of(({ dueOn }) => (dueOn === null ? null : { day: dueOn })) },
    ],
    section: [{ head: columns.section, width: 18, cell: of(({ section }) => section ?? targets.noSection) }],
    body: [{ head: columns.body, width: 9, cell: of((entry) => bodiesOf(entry, words)) }],
    evidence: [
      { head: own.heads.document, width: 18, cell: of(({ documentTitle }) => displayText(documentTitle)) },
      { head: own.heads.district, width: 4, cell: of((entry) => placeOf(entry, words)) },
      { head: own.heads.link, width: 12, cell: ({ link }) => link },
    ],
  }
}

/** What the screen marks a status by, each in a column of its own so that it can be filtered: why it is set by hand, when it was met, … */
function standingColumns({ own }: RegisterWords): readonly Column[] {
  const { heads } = own
  const yes = (so: boolean | undefined) => (so === true ? own.yes : null)
  return [
    { head: heads.byHand, width: 7, cell: of(({ judgement }) => handOf(judgement, own)) },
    { head: heads.stale, width: 4, cell: of(({ judgement }) => yes(judgement?.stale)) },
    {
      head: heads.metOn,
      width: 6,
      cell: of(({ judgement }) => (judgement?.metOn ? { day: judgement.metOn } : null)),
    },
    { head: heads.daysLate, width: 4, cell: of(({ judgement }) => judgement?.daysLate || null) },
    { head: heads.fallen, width: 5, cell: of(({ judgement }) => yes(judgement?.fallen)) },
  ]
}

/** The reason of a status set by hand, or that a review gave it; null where the rule did. */
function handOf(judgement: RegisterEntry['judgement'], own: RegisterWords['own']): string | null {
  if (judgement === null || judgement.by === 'rule') return null
  return judgement.by === 'hand' ? judgement.reason : own.byReview
}

function wordColumns(words: RegisterWords): ColumnsOf {
  const { targets, own } = words
  const one = (head: string, cell: (entry: RegisterEntry) => string) => [{ head, width: 0, cell: of(cell) }]
  return {
    quote: one(targets.columns.quote, ({ quote }) => displayText(quote)),
    value: one(targets.columns.value, (entry) => figureLabel(targetFigure(entry, targets.rank))),
    progress: one(targets.columns.progress, (entry) => progressText(entry, words)),
    status: one(targets.columns.status, (entry) => statusText(entry, words)),
    deadline: one(targets.columns.deadline, (entry) => {
      const { text, chip } = deadlineWords(entry, targets)
      return text === '' ? chip : `${text}（${chip}）`
    }),
    section: one(targets.columns.section, ({ section }) => section ?? targets.noSection),
    body: one(targets.columns.body, (entry) => bodiesOf(entry, words)),
    evidence: one(own.heads.document, ({ documentName }) => documentName),
  }
}

const isRange = (value: RegisterEntry['value']): value is readonly [number, number] =>
  value !== null && typeof value !== 'number'

/** The figure, of a range the lower one; a rank its printed place. */
function leastOf({ kind, value, place }: RegisterEntry, { targets }: RegisterWords): CarriedCell {
  if (kind === 'rank') return place ?? targets.rank
  return isRange(value) ? value[0] : value
}

/** Without a reading the words say so: an empty cell could pass for one that was forgotten, 0 for a figure. */
function readingOf(entry: RegisterEntry, { targets, own }: RegisterWords): CarriedCell {
  const { kind, latest, unit } = entry
  if (latest !== null) return readingUnit(entry) === (unit ?? '') ? latest.value : readingText(entry, latest)
  return kind === 'rank' ? targets.notJudged : own.noReading
}

/** With its unit, since no column says it: amounts of a growth that is a target in %. */
const readingText = (entry: RegisterEntry, { value }: { readonly value: number }) =>
  figureLabel({ prefix: '', figure: figureText(value), unit: readingUnit(entry) })

function progressText(entry: RegisterEntry, words: RegisterWords): string {
  const { latest } = entry
  return latest === null ? String(readingOf(entry, words)) : `${readingText(entry, latest)}（${latest.date}）`
}

/** An exact day as a day; whatever leaves the day open in its printed words, and without them as the date says it. */
function deadlineOf(entry: RegisterEntry, { targets }: RegisterWords): CarriedCell {
  const { deadline } = entry
  if (deadline === null) return null
  return deadline.date.length === 10 ? { day: deadline.date } : deadlineWords(entry, targets).text
}

const bodiesOf = ({ bodies }: RegisterEntry, { targets, facts }: RegisterWords): string =>
  bodies?.join(facts.separator) ?? targets.noBody

const placeOf = ({ district, districtCode }: RegisterEntry, { domain }: RegisterWords): string | null =>
  districtCode === 'city' ? domain.cityLevel : district
