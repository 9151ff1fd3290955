import { digestBeforeLastLine } from '../exchange/file/beginning-digest.ts'
import type { ImportRead } from '../exchange/import/import-read.ts'
import { readFile } from '../exchange/import/read-file.ts'
import type { WebAnnotationGrounds } from '../exchange/web-annotations/read-web-annotations.ts'

/** What the worker is asked: a file's bytes, and what it has to be read with. */
export interface ImportRequest {
  readonly bytes: ArrayBuffer
  readonly grounds: WebAnnotationGrounds
}

/** The worker that reads imported files; one file each, so that a file that never ends can be ended. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data))

async function answer({ bytes, grounds }: ImportRequest): Promise<void> {
  const file = new Uint8Array(bytes)
  // There is no `crypto.subtle` on plain http, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle
  const read: ImportRead = readFile(file, grounds, await digestBeforeLastLine(file, subtle))
  ;(globalThis as unknown as { postMessage: (read: ImportRead, transfer: []) => void }).postMessage(read, [])
}
