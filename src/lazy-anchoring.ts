import type { Anchoring, AnchoringAnswer } from './anchor/anchoring.ts'
import { createAnchoring } from './state/anchoring.ts'

/** Anchoring by a worker that starts at the first request, or by the page itself where the browser refuses workers. */
export const lazyAnchoring = (): Anchoring =>
  createAnchoring({
    startWorker: (answer, broken) => {
      const worker = new Worker(new URL('./workers/anchoring-worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<AnchoringAnswer>) => answer(data))
      worker.addEventListener('error', broken)
      return { send: (request) => worker.postMessage(request, []), stop: () => worker.terminate() }
    },
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
