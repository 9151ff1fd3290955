import type { ReportWords } from '../../messages/report.ts'
import { csvText } from '../csv/csv-text.ts'
import type { Report } from './report.ts'

/** The notes of a report as CSV for Excel and WPS, one a row, in reading order. */
export function notesCsv({ documents, elsewhere }: Report, words: ReportWords): string {
  const { document, section, quote, note, tags, author, created, updated, citation } = words
  const rows = [
    ...documents.flatMap(({ title, notes }) => notes.map((one) => ({ title, ...one }))),
    ...elsewhere.map((one) => ({ title: '', ...one })),
  ]
  return csvText([
    [document, section, quote, note, tags, author, created, updated, citation],
    ...rows.map((row) => [
      row.title,
      row.section,
      row.quote ?? row.about,
      row.comment,
      row.tags.join('、'),
      row.author,
      row.created,
      row.updated,
      row.citation,
    ]),
  ])
}

/** The readings of a report as CSV; values are numbers. */
export function readingsCsv({ readings }: Report, words: ReportWords): string {
  const { target, document, day, value, unit, source, remark } = words
  return csvText([
    [target, document, day, value, unit, source, remark],
    ...readings.map((row) => [
      row.target,
      row.document,
      row.day,
      row.value,
      row.unit,
      row.source,
      row.remark,
    ]),
  ])
}

/** The reviews of a report as CSV. */
export function reviewsCsv({ reviews }: Report, words: ReportWords): string {
  const { target, document, cycle, period, judgedOn, verdict, remark } = words
  return csvText([
    [target, document, cycle, period, judgedOn, verdict, remark],
    ...reviews.map((row) => [
      row.target,
      row.document,
      row.cycle,
      row.period,
      row.judgedOn,
      row.verdict,
      row.remark,
    ]),
  ])
}
