import type { CompileTask } from '../compile-file.ts'
import type { FileOutcome } from '../file-outcome.ts'
import type { Thread } from './thread.ts'

/** Documents a thread may be ahead of the one that is taken next: what is held in memory. */
const AHEAD = 16

/**
 * Compiles documents on several threads and hands the outcomes on in the order of the tasks, as if there were one thread. The
 * first task that fails, in that order, ends it.
 */
export async function compileInOrder(
  tasks: readonly CompileTask[],
  threads: readonly Thread[],
  take: (task: CompileTask, outcome: FileOutcome) => void,
): Promise<void> {
  const running: Promise<FileOutcome>[] = []
  const least = () => threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a))
  for (const [index, task] of tasks.entries()) {
    while (running.length < Math.min(tasks.length, index + AHEAD * threads.length)) {
      const outcome = least().compile(tasks[running.length]!)
      // It is awaited in its turn; until then its failure is no news.
      outcome.catch(() => {})
      running.push(outcome)
    }
    take(task, await running[index]!)
    delete running[index]
  }
}
