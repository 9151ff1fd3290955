import { availableParallelism } from 'node:os'
import type { Lexicon } from '../../../src/compile/lexicon.ts'
import { ownThread, startThread, type Thread } from './thread.ts'

/** Bytes of documents from which threads pay: below, this one is done before the others have loaded the compiler. */
const WORTH_THREADS = 8_000_000
const MOST_THREADS = 8

/** The bundled code of a thread. */
export interface WorkerCode {
  /** Its file when it was made before, else null. */
  readonly path: string | null
  /** Makes it, which takes a second or two. */
  readonly make: () => Promise<string>
}

/** The threads of one build. */
export interface Threads {
  /** Threads to compile documents of so many bytes on. */
  readonly threadsFor: (bytes: number) => Promise<readonly Thread[]>
  readonly close: () => void
}

/** Starts threads where they pay; `wanted` is how many are asked for, null decides by bytes. */
export function createThreads(code: WorkerCode, lexicon: Lexicon, wanted: number | null): Threads {
  const own = ownThread(lexicon)
  const started: Thread[] = []
  let path = code.path
  const start = (script: string) => {
    const thread = startThread(script, lexicon)
    started.push(thread)
    return thread
  }
  return {
    threadsFor: async (bytes) => {
      const count = wanted ?? (bytes < WORTH_THREADS ? 0 : Math.min(availableParallelism(), MOST_THREADS))
      if (count === 0) return [own]
      path ??= await code.make()
      const script = path
      return Array.from({ length: count }, () => start(script))
    },
    close: () => {
      for (const thread of started) thread.close()
    },
  }
}
