import { digestBeforeLastLine } from '../exchange/file/beginning-digest.ts'
import type { ImportRead } from '../exchange/import/import-read.ts'
import { HANDED_AT_ONCE, type ImportProgress } from '../exchange/import/reading-aids.ts'
import { readFile } from '../exchange/import/read-file.ts'
import type { ReadRecord } from '../exchange/library/read-record-line.ts'
import type { WebAnnotationGrounds } from '../exchange/web-annotations/read-web-annotations.ts'

/** What the worker is asked: a file's bytes, and what it has to be read with. */
export interface ImportRequest {
  readonly bytes: ArrayBuffer
  readonly grounds: WebAnnotationGrounds
}

/**
 * What the worker says: how far it has come, and the sound records, some at a time; and at the end what reading came to,
 * without those records.
 */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'records'; readonly records: readonly ReadRecord[] }
  | { readonly kind: 'read'; readonly read: ImportRead }

/** Milliseconds between two answers that only say how far reading has come. */
const PAUSE = 100

/** The worker that reads imported files; one file each, so that a file that never ends can be ended. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data))

async function answer({ bytes, grounds }: ImportRequest): Promise<void> {
  const file = new Uint8Array(bytes)
  // There is no `crypto.subtle` on plain http, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle
  let told = performance.now()
  const tell = (progress: ImportProgress) => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    say({ kind: 'progress', progress })
  }
  const hand = (records: readonly ReadRecord[]) => say({ kind: 'records', records })
  const read = readFile(file, grounds, { digest: await digestBeforeLastLine(file, subtle), tell, hand })
  if (read.state === 'refused') return say({ kind: 'read', read })
  const { records } = read
  for (let at = 0; at < records.length; at += HANDED_AT_ONCE) hand(records.slice(at, at + HANDED_AT_ONCE))
  say({ kind: 'read', read: { ...read, records: [] } })
}

const say = (said: ImportAnswer) =>
  (globalThis as unknown as { postMessage: (said: ImportAnswer, transfer: []) => void }).postMessage(said, [])
