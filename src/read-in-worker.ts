import { IMPORT_LIMITS } from './exchange/file/limits.ts'
import { refusedLine } from './exchange/file/refusal.ts'
import type { ImportRead } from './exchange/import/import-read.ts'
import type { ReadingWatch } from './exchange/exchange-desk.ts'
import type { ReadRecord } from './exchange/library/read-record-line.ts'
import type { WebAnnotationGrounds } from './exchange/web-annotations/read-web-annotations.ts'
import type { ImportAnswer, ImportRequest } from './workers/import-worker.ts'

/**
 * Reads an imported file in a worker of its own, which ends with the answer. A file that is too large is refused before
 * a byte of it is read. Rejects when the worker does not start or breaks, and when `signal` ends it.
 */
export async function readInWorker(
  file: Blob,
  grounds: WebAnnotationGrounds,
  watch: ReadingWatch = {},
): Promise<ImportRead> {
  const { signal } = watch
  if (file.size > IMPORT_LIMITS.bytes)
    return { state: 'refused', refusal: refusedLine('too-large', 1, String(file.size)) }
  const bytes = await file.arrayBuffer()
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./workers/import-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<ImportRead>((resolve, reject) => {
      const gather = gatherer(resolve, watch.tell)
      worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => gather(data))
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(message || 'the worker did not start')),
      )
      signal?.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage({ bytes, grounds } satisfies ImportRequest, [bytes])
    })
  } finally {
    worker.terminate()
  }
}

/** Puts the worker's answers together: `done` gets what reading came to, with all its records. */
export function gatherer(
  done: (read: ImportRead) => void,
  tell: ReadingWatch['tell'],
): (answer: ImportAnswer) => void {
  const records: ReadRecord[] = []
  return (answer) => {
    if (answer.kind === 'progress') tell?.(answer.progress)
    else if (answer.kind === 'records') records.push(...answer.records)
    else done(answer.read.state === 'refused' ? answer.read : { ...answer.read, records })
  }
}
