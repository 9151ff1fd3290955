import type { Anchor } from '../anchor/anchor.ts'
import type { Anchoring, AnchoringAnswer, AnchoringRequest } from '../anchor/anchoring.ts'
import type { Selector } from '../model/annotation.ts'

/** A worker as the client uses it. */
export interface AnchoringWorker {
  readonly send: (request: AnchoringRequest) => void
  readonly stop: () => void
}

/** What the client needs from the page. */
export interface AnchoringGrounds {
  /** Starts the worker, which calls `answer` for each answer and `broken` once it cannot work; may throw where there are none. */
  readonly startWorker: (answer: (answer: AnchoringAnswer) => void, broken: () => void) => AnchoringWorker
  readonly now: () => number
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>
}

interface Waiting {
  readonly text: string
  readonly selectors: readonly Selector[]
  readonly signal: AbortSignal | undefined
  readonly resolve: (anchors: readonly Anchor[] | Promise<readonly Anchor[]>) => void
  readonly reject: (reason: unknown) => void
}

/** Milliseconds of searching on the page's own thread in one go: less than a frame. */
const TURN = 10

/**
 * Finds selectors in a worker that starts at the first request. Where the browser refuses it, now or later, whoever waits is served on the
 * page's own thread, a little at a time; words in another script are then not found.
 */
export function createAnchoring(grounds: AnchoringGrounds): Anchoring {
  const waiting = new Map<number, Waiting>()
  let worker: AnchoringWorker | 'not started' | 'refused' = 'not started'
  let last = { number: 0, text: null as string | null }

  const giveUp = () => {
    if (typeof worker === 'object') worker.stop()
    worker = 'refused'
    for (const job of waiting.values()) job.resolve(findHere(job, grounds))
    waiting.clear()
  }
  const take = (answer: AnchoringAnswer) => {
    const job = waiting.get(answer.number)
    waiting.delete(answer.number)
    if (answer.kind === 'found') job?.resolve(answer.anchors)
    else job?.resolve(findHere(job, grounds))
  }
  const start = () => {
    try {
      worker = grounds.startWorker(take, giveUp)
    } catch {
      worker = 'refused' // nothing to say: the page itself does the work
    }
  }
  const ask = (job: Waiting, to: AnchoringWorker) => {
    const number = last.number + 1
    const text = job.text === last.text ? null : job.text
    last = { number, text: job.text }
    waiting.set(number, job)
    job.signal?.addEventListener('abort', () => {
      if (!waiting.delete(number)) return
      to.send({ kind: 'cancel', number })
      job.reject(job.signal?.reason)
    })
    to.send({ kind: 'find', number, text, selectors: job.selectors })
  }
  return {
    find: (text, selectors, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) throw signal.reason
        if (worker === 'not started') start()
        const job: Waiting = { text, selectors, signal, resolve, reject }
        if (typeof worker === 'object') ask(job, worker)
        else resolve(findHere(job, grounds))
      }),
  }
}

/** The anchors found on this thread. The code comes when it is needed: where workers run it never is. */
async function findHere({ text, selectors, signal }: Waiting, { now, pause }: AnchoringGrounds) {
  const [{ createFinder }, { findInTurns }] = await Promise.all([
    import('../anchor/find-anchor.ts'),
    import('../anchor/find-in-turns.ts'),
  ])
  const cancelled = () => signal?.aborted === true
  const anchors = await findInTurns(createFinder(text), selectors, { turn: TURN, now, pause, cancelled })
  if (anchors === null) throw signal?.reason
  return anchors
}
