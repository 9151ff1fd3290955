import type { Lexicon } from '../../../src/compile/lexicon.ts'
import type { CompileTask } from '../compile-file.ts'
import type { FileOutcome } from '../file-outcome.ts'

/** Compiles a document in this thread. The compiler is loaded when it is first needed: most builds find all in the store. */
export async function compileTask(task: CompileTask, lexicon: Lexicon): Promise<FileOutcome> {
  const { fileOutcome } = await import('../file-outcome.ts')
  return fileOutcome(task, lexicon)
}
