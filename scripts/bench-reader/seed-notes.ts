import { makeSelector } from '../../src/anchor/make-selector.ts'
import { browserPlatform } from '../../src/browser-platform.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { annotationOf } from '../../src/model/note.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'

/** Stores notes all through a document, through the app's own gateway; runs in the page. */
export async function seedNotes(doc: CompiledDocument, count: number): Promise<void> {
  const { text, sections, id: documentId, sha256 } = doc
  const notes = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((index + 0.5) * (text.length - 100)) / count)
    const selector = makeSelector(text, sections, { start, end: start + 6 + (index % 30) })
    const comment = index % 3 === 0 ? '' : `第 ${index} 条：口径与上年不同，定进度前先查起点。`
    return annotationOf({ id: `note-${index}`, documentId, sha256, selector, comment, tags: [] })
  })
  await openRecordGateway(browserPlatform()).commit({
    name: 'import',
    at: '2026-01-05T08:00:00.000Z',
    changes: notes.map((record) => ({ op: 'make', record })),
  })
}
