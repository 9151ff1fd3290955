import { Worker } from 'node:worker_threads'
import type { Lexicon } from '../../../src/compile/lexicon.ts'
import { doJob, type Job, type JobKind, type Jobs } from './job.ts'

/** Something that does jobs: another thread, or this one. */
export interface Thread {
  readonly run: <K extends JobKind>(kind: K, asked: Jobs[K]['asked']) => Promise<Jobs[K]['answer']>
  /** Jobs asked and not answered. */
  readonly waiting: () => number
  readonly close: () => void
}

/** Does the jobs here. */
export const ownThread = (lexicon: Lexicon): Thread => ({
  run: (kind, asked) => doJob({ kind, asked } as Job, lexicon) as Promise<Jobs[typeof kind]['answer']>,
  waiting: () => 0,
  close: () => {},
})

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (reason: unknown) => void
}
interface Answer {
  readonly number: number
  readonly answer?: never
  readonly error?: unknown
}

/** Does the jobs in a thread of its own; `script` is the bundled `worker.ts`. A thread that dies fails all that it was asked. */
export function startThread(script: string, lexicon: Lexicon): Thread {
  const worker = new Worker(script, { workerData: { lexicon }, execArgv: [] })
  const asked = new Map<number, Waiting>()
  let count = 0
  let dead: Error | null = null
  const die = (reason: Error) => {
    dead ??= reason
    for (const { reject } of asked.values()) reject(dead)
    asked.clear()
  }
  worker.on('error', die)
  worker.on('exit', (code) => die(new Error(`a thread of the compiler ended with code ${code}`)))
  worker.on('message', ({ number, answer, error }: Answer) => {
    const waiting = asked.get(number)
    asked.delete(number)
    if (error === undefined) waiting?.resolve(answer as never)
    else waiting?.reject(error)
  })
  return {
    run: (kind, question) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead)
        asked.set(++count, { resolve, reject })
        return worker.postMessage({ number: count, job: { kind, asked: question } }, [])
      }),
    waiting: () => asked.size,
    close: () => void worker.terminate(),
  }
}
