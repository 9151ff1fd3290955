import type { Page } from '@playwright/test'
import type { Anchor } from '../../src/anchor/anchor.ts'
import type { Selector } from '../../src/model/annotation.ts'
import type { Run } from '../bench-page/judge.ts'
import { threadTime } from '../bench-page/thread-time.ts'

/** What is asked of the worker. */
export interface Errand {
  readonly text: string
  readonly selectors: readonly Selector[]
}

/** What one run gave: how often each kind of anchor came, and how long the worker needed from its start on. */
export interface WorkerRun {
  readonly kinds: Readonly<Partial<Record<Anchor['kind'], number>>>
  readonly run: Run
}

/** Starts the built app's anchoring worker afresh in the page and has it find the selectors, as 原文 has it. */
export async function runWorker(page: Page, script: string, errand: Errand): Promise<WorkerRun> {
  const { result, thread } = await threadTime(page, () => ask(page, script, errand), 'DedicatedWorker thread')
  return { kinds: result.kinds, run: { clock: result.clock, thread: thread.all } }
}

const ask = (page: Page, script: string, errand: Errand) =>
  page.evaluate(
    ([address, { text, selectors }]) =>
      new Promise<{ clock: number; kinds: WorkerRun['kinds'] }>((done, fail) => {
        const since = performance.now()
        const worker = new Worker(address, { type: 'module' })
        worker.addEventListener('error', ({ message }) => fail(new Error(message)))
        worker.addEventListener('message', ({ data }) => {
          const clock = performance.now() - since
          worker.terminate()
          if (data.kind !== 'found') return fail(new Error(data.reason))
          const kinds: Record<string, number> = {}
          for (const { kind } of data.anchors) kinds[kind] = (kinds[kind] ?? 0) + 1
          return done({ clock, kinds })
        })
        worker.postMessage({ kind: 'find', number: 1, text, selectors }, [])
      }),
    [script, errand] as const,
  )
