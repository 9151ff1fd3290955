import type { ReportWords } from '../../messages/report.ts'
import { docxFile } from '../docx/docx-file.ts'
import { docxParagraph, docxTable, type DocxXml } from '../docx/docx-xml.ts'
import type { Report, ReportDocument, ReportNote } from './report.ts'
import type { ReportStanding } from './report-markdown.ts'

/** A report as a Word document: each document's citation once, under it quotes with their section, notes, tags and days; readings and reviews as tables. */
export function reportDocx(
  report: Report,
  words: ReportWords,
  { asOf, dataset }: ReportStanding,
): Uint8Array<ArrayBuffer> {
  const { documents, elsewhere, readings, reviews } = report
  const isEmpty = documents.length + elsewhere.length + readings.length + reviews.length === 0
  const others = { title: words.elsewhere, citation: null, notes: elsewhere }
  const content: DocxXml[] = [
    docxParagraph(words.title, 'Title'),
    docxParagraph(words.standing(asOf, dataset), 'Subtitle'),
    docxParagraph(isEmpty ? words.empty : words.personal, 'Meta'),
    ...documents.flatMap((doc) => documentParts(doc, words)),
    ...(elsewhere.length === 0 ? [] : documentParts(others, words)),
    ...readingParts(readings, words),
    ...reviewParts(reviews, words),
  ]
  return docxFile(words.title, content, asOf)
}

function documentParts({ title, citation, notes }: ReportDocument, words: ReportWords): readonly DocxXml[] {
  const head = [docxParagraph(title, 'Heading1')]
  if (citation !== null) head.push(docxParagraph(citation, 'Meta'))
  return head.concat(notes.flatMap((note) => noteParts(note, words)))
}

function noteParts(note: ReportNote, words: ReportWords): readonly DocxXml[] {
  const { quote, about, section, comment, tags, author, created, updated } = note
  const told = [
    tags.length === 0 ? null : `${words.tags}：${tags.join('、')}`,
    author === null ? null : `${words.author}：${author}`,
    `${words.created} ${created}`,
    updated === null ? null : `${words.updated} ${updated}`,
  ].filter((part) => part !== null)
  return [
    docxParagraph(quote ?? about ?? '', 'Quote'),
    ...(section === null ? [] : [docxParagraph(section, 'Meta')]),
    ...(comment.trim() === '' ? [] : [docxParagraph(comment)]),
    docxParagraph(told.join(' · '), 'Meta'),
  ]
}

function readingParts(readings: Report['readings'], words: ReportWords): readonly DocxXml[] {
  if (readings.length === 0) return []
  const head = [words.target, words.document, words.day, words.value, words.source, words.remark]
  const rows = readings.map(({ target, document, day, value, unit, source, remark }) => [
    target,
    document,
    day,
    `${value} ${unit}`.trim(),
    source,
    remark,
  ])
  return [docxParagraph(words.readings, 'Heading1'), docxTable(head, rows, [4, 3, 2, 2, 3, 3])]
}

function reviewParts(reviews: Report['reviews'], words: ReportWords): readonly DocxXml[] {
  if (reviews.length === 0) return []
  const head = [words.target, words.document, words.period, words.judgedOn, words.verdict, words.remark]
  const rows = reviews.map(({ target, document, cycle, period, judgedOn, verdict, remark }) => [
    target,
    document,
    `${cycle} ${period}`,
    judgedOn,
    verdict,
    remark,
  ])
  return [docxParagraph(words.reviews, 'Heading1'), docxTable(head, rows, [4, 3, 2, 2, 2, 4])]
}
