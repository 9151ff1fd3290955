import type { ReportWords } from '../../messages/report.ts'
import type { Report, ReportDocument, ReportNote } from './report.ts'

/** What stands under a report's title. */
export interface ReportStanding {
  /** The day it is as of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Id of the dataset; null when none is loaded. */
  readonly dataset: string | null
}

/**
 * A report as Markdown (CommonMark with tables). What a person typed or a document prints shows as it is: nothing in it
 * becomes a heading, a link or a picture.
 */
export function reportMarkdown(
  report: Report,
  words: ReportWords,
  { asOf, dataset }: ReportStanding,
): string {
  const { documents, elsewhere, readings, reviews } = report
  const isEmpty = documents.length + elsewhere.length + readings.length + reviews.length === 0
  return [
    `# ${plain(words.title)}`,
    plain(words.standing(asOf, dataset)),
    plain(words.personal),
    ...(isEmpty ? [plain(words.empty)] : []),
    ...documents.flatMap((doc) => documentLines(doc, words)),
    ...(elsewhere.length === 0
      ? []
      : documentLines({ title: words.elsewhere, citation: null, notes: elsewhere }, words)),
    ...table(words.readings, readings, [
      [words.target, ({ target }) => target],
      [words.document, ({ document }) => document],
      [words.day, ({ day }) => day],
      [words.value, ({ value, unit }) => `${value} ${unit}`.trim()],
      [words.source, ({ source }) => source],
      [words.remark, ({ remark }) => remark],
    ]),
    ...table(words.reviews, reviews, [
      [words.target, ({ target }) => target],
      [words.document, ({ document }) => document],
      [words.cycle, ({ cycle, period }) => `${cycle} ${period}`],
      [words.judgedOn, ({ judgedOn }) => judgedOn],
      [words.verdict, ({ verdict }) => verdict],
      [words.remark, ({ remark }) => remark],
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function documentLines({ title, citation, notes }: ReportDocument, words: ReportWords): readonly string[] {
  const head = citation === null ? [`## ${plain(title)}`] : [`## ${plain(title)}`, plain(citation)]
  return [...head, ...notes.flatMap((note) => noteLines(note, words))]
}

function noteLines(note: ReportNote, words: ReportWords): readonly string[] {
  const { quote, about, section, comment, tags, author, created, updated } = note
  const told = [
    section,
    tags.length === 0 ? null : `${words.tags}: ${tags.join(', ')}`,
    author === null ? null : `${words.author}: ${author}`,
    `${words.created} ${created}`,
    updated === null ? null : `${words.updated} ${updated}`,
  ].filter((part) => part !== null)
  return [
    linesOf(quote ?? about ?? '')
      .map((line) => `> ${plain(line)}`)
      .join('\n>\n'),
    comment.trim() === '' ? `*${plain(words.highlight)}*` : linesOf(comment).map(plain).join('\\\n'),
    `<small>${plain(told.join(' · '))}</small>`,
  ]
}

type Column<T> = readonly [title: string, cell: (row: T) => string]

function table<T>(title: string, rows: readonly T[], columns: readonly Column<T>[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => linesOf(inline(cell)).join('<br>')).join(' | ')} |`
  return [
    `## ${plain(title)}`,
    [
      line(columns.map(([name]) => name)),
      `|${' --- |'.repeat(columns.length)}`,
      ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
    ].join('\n'),
  ]
}

const linesOf = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029]/)

/** Text that Markdown shows as it is: what could begin a heading, a list or a line under a heading is escaped, too. */
const plain = (text: string): string =>
  inline(text)
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=:])/gm, '$1\\$2')

/** The same within a line, such as in a cell of a table. */
const inline = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|!~&$^]/g, (mark) => `\\${mark}`)
    .replace(/:\/\//g, '\\://')
    .replaceAll('\0', '\uFFFD')
