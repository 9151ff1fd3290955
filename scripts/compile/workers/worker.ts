import { parentPort, workerData } from 'node:worker_threads'
import type { Lexicon } from '../../../src/compile/lexicon.ts'
import { doJob, type Job, type JobKind, type Jobs } from './job.ts'

/** A thread of the compile command: does jobs as they come and answers with their number. */
const { lexicon } = workerData as { readonly lexicon: Lexicon }

parentPort?.on('message', ({ number, job }: { readonly number: number; readonly job: Job }) => {
  doJob(job, lexicon).then(
    (answer) => parentPort?.postMessage({ number, answer }, buffersOf(answer)),
    (error: unknown) => parentPort?.postMessage({ number, error }, []),
  )
})

/** The large parts of an answer are given away, not copied. */
function buffersOf(answer: Jobs[JobKind]['answer']): ArrayBuffer[] {
  if (typeof answer === 'string') return []
  if ('ids' in answer) return [answer.ids.buffer as ArrayBuffer]
  const { parts } = answer
  if (parts === null) return []
  return [parts.ids, parts.doc, parts.removed, parts.summary, parts.ledger].map(
    ({ buffer }) => buffer as ArrayBuffer,
  )
}
