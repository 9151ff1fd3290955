import type { Lexicon } from '../../../src/compile/lexicon.ts'
import type { CompileTask } from '../compile-file.ts'
import type { FileOutcome } from '../file-outcome.ts'
import { type AssembleJob, assemble } from '../output/assemble.ts'
import { type CheckedPlaces, checkPlaces } from '../store/check-places.ts'
import type { Place } from '../store/stored-file.ts'

/** What a thread can be asked, with what it answers. */
export interface Jobs {
  readonly compile: { readonly asked: CompileTask; readonly answer: FileOutcome }
  readonly check: {
    readonly asked: { readonly store: string; readonly places: readonly Place[] }
    readonly answer: CheckedPlaces
  }
  /** The answer is the dataset's SHA-256. */
  readonly assemble: { readonly asked: AssembleJob; readonly answer: string }
}

export type JobKind = keyof Jobs
export type Job = { [K in JobKind]: { readonly kind: K; readonly asked: Jobs[K]['asked'] } }[JobKind]

/** Does a job in this thread. The compiler is loaded when it is first needed: most builds find all in the store. */
export async function doJob(job: Job, lexicon: Lexicon): Promise<Jobs[JobKind]['answer']> {
  if (job.kind === 'check') return checkPlaces(job.asked.store, job.asked.places)
  if (job.kind === 'assemble') return assemble(job.asked)
  const { fileOutcome } = await import('../file-outcome.ts')
  return fileOutcome(job.asked, lexicon)
}
