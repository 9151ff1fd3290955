/** The forms everything a person made can be taken out in. */
export const EXPORT_FORMS = [
  'library',
  'docx',
  'markdown',
  'notesCsv',
  'readingsCsv',
  'reviewsCsv',
  'jsonld',
] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]
