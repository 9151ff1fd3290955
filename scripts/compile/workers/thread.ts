import { Worker } from 'node:worker_threads'
import type { Lexicon } from '../../../src/compile/lexicon.ts'
import type { CompileTask } from '../compile-file.ts'
import type { FileOutcome } from '../file-outcome.ts'
import { compileTask } from './compile-task.ts'

/** Something that compiles documents: another thread, or this one. */
export interface Thread {
  readonly compile: (task: CompileTask) => Promise<FileOutcome>
  /** Documents asked for and not answered. */
  readonly waiting: () => number
  readonly close: () => void
}

/** Compiles here. */
export const ownThread = (lexicon: Lexicon): Thread => ({
  compile: (task) => compileTask(task, lexicon),
  waiting: () => 0,
  close: () => {},
})

interface Waiting {
  readonly resolve: (answer: FileOutcome) => void
  readonly reject: (reason: unknown) => void
}
interface Answer {
  readonly number: number
  readonly answer?: FileOutcome
  readonly error?: unknown
}

/** Compiles in a thread of its own; `script` is the bundled `worker.ts`. A thread that dies fails all that it was asked. */
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
    if (answer !== undefined) waiting?.resolve(answer)
    else waiting?.reject(error)
  })
  return {
    compile: (task) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead)
        asked.set(++count, { resolve, reject })
        return worker.postMessage({ number: count, task }, [])
      }),
    waiting: () => asked.size,
    close: () => void worker.terminate(),
  }
}
