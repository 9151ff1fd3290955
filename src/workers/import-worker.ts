import type { ImportRead } from '../exchange/import/import-read.ts'
import { readFile } from '../exchange/import/read-file.ts'
import type { WebAnnotationGrounds } from '../exchange/web-annotations/read-web-annotations.ts'

/** What the worker is asked: a file's bytes, and what it has to be read with. */
export interface ImportRequest {
  readonly bytes: ArrayBuffer
  readonly grounds: WebAnnotationGrounds
}

/** The worker that reads imported files; one file each, so that a file that never ends can be ended. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const answer: ImportRead = readFile(new Uint8Array(data.bytes), data.grounds)
  ;(globalThis as unknown as { postMessage: (answer: ImportRead, transfer: []) => void }).postMessage(
    answer,
    [],
  )
})
