import { parentPort, workerData } from 'node:worker_threads'
import type { Lexicon } from '../../../src/compile/lexicon.ts'
import type { CompileTask } from '../compile-file.ts'
import type { FileOutcome } from '../file-outcome.ts'
import { compileTask } from './compile-task.ts'

/** A thread of the compile command: compiles documents as they come and answers with their number. */
const { lexicon } = workerData as { readonly lexicon: Lexicon }

parentPort?.on('message', ({ number, task }: { readonly number: number; readonly task: CompileTask }) => {
  compileTask(task, lexicon).then(
    (answer) => parentPort?.postMessage({ number, answer }, buffersOf(answer)),
    (error: unknown) => parentPort?.postMessage({ number, error }, []),
  )
})

/** The large parts of an answer are given away, not copied. */
const buffersOf = ({ parts }: FileOutcome): ArrayBuffer[] =>
  parts === null ? [] : Object.values(parts.bytes).map(({ buffer }) => buffer as ArrayBuffer)
