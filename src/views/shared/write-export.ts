import { reportWords } from '../../messages/report.ts'
import { documentOf } from '../../model/records/annotation-content.ts'
import { isKind } from '../../model/records/record.ts'
import type { Language } from '../../state/preferences-store.ts'
import { saveBlob } from './save-blob.ts'
import { reportedName } from './reported-name.ts'
import type { ExportForm } from './export-forms.ts'
import type { Services } from './services.tsx'

const ENDINGS: Readonly<Record<ExportForm, string>> = {
  library: 'ndjson',
  docx: 'docx',
  markdown: 'md',
  notesCsv: 'csv',
  readingsCsv: 'csv',
  reviewsCsv: 'csv',
  jsonld: 'jsonld',
}

/** What an export is written from and for. */
export interface ExportGrounds extends Pick<Services, 'exchange' | 'records' | 'library'> {
  /** ISO date. */
  readonly asOf: string
  readonly language: Language
}

/** Writes everything in a form and hands it to the browser's downloads; gives the file's name. Rejects when it cannot. */
export async function writeExport(grounds: ExportGrounds, form: ExportForm): Promise<string> {
  const { exchange, records, library, asOf, language } = grounds
  const name = `cetu-${NAMES[form]}-${asOf}.${ENDINGS[form]}`
  saveBlob(await written(), name)
  return name

  /** The texts annotations point into; one that cannot be loaded is absent, and its positions are left out. */
  async function textsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids)]
    await Promise.all(wanted.map(library.getState().read))
    const { opened } = library.getState()
    return new Map(
      wanted.flatMap((id) => {
        const doc = opened[id]
        return typeof doc === 'object' && 'text' in doc ? [[id, doc.text] as const] : []
      }),
    )
  }

  async function written(): Promise<Blob> {
    if (form === 'library') return exchange.library()
    const all = Object.values(records.getState().records)
    await library.getState().readFacts()
    const { facts, summary } = library.getState()
    const documents = facts.kind === 'ready' ? facts.value : []
    if (form === 'jsonld') {
      const { writeWebAnnotations } = await import('../../exchange/web-annotations/write-web-annotations.ts')
      const titles = new Map(documents.map(({ id, file, metadata }) => [id, metadata.title ?? file]))
      const annotations = all.filter((record) => isKind(record, 'annotation'))
      const texts = await textsOf(annotations.flatMap(({ target }) => documentOf(target) ?? []))
      const text = writeWebAnnotations(annotations, {
        tags: all.filter((record) => isKind(record, 'tag')),
        documentOf: (id) => {
          const title = titles.get(id)
          return title === undefined ? null : { title, text: texts.get(id) ?? null }
        },
      })
      return new Blob([text], { type: 'application/ld+json' })
    }
    const words = reportWords[language]
    const { makeReport } = await import('../../exchange/report/make-report.ts')
    const report = makeReport(all, documents, words, (target) => reportedName(target, language))
    const standing = { asOf, dataset: summary.id }
    if (form === 'docx') {
      const { reportDocx } = await import('../../exchange/report/report-docx.ts')
      return new Blob([reportDocx(report, words, standing)], { type: DOCX })
    }
    if (form === 'markdown') {
      const { reportMarkdown } = await import('../../exchange/report/report-markdown.ts')
      return new Blob([reportMarkdown(report, words, standing)], { type: 'text/markdown;charset=utf-8' })
    }
    const csv = await import('../../exchange/report/report-csv.ts')
    return new Blob([csv[form](report, words)], { type: 'text/csv;charset=utf-8' })
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const NAMES: Readonly<Record<ExportForm, string>> = {
  library: 'library',
  docx: 'report',
  markdown: 'report',
  notesCsv: 'notes',
  readingsCsv: 'readings',
  reviewsCsv: 'reviews',
  jsonld: 'annotations',
}
