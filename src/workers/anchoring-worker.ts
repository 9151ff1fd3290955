import type { AnchoringAnswer, AnchoringRequest } from '../anchor/anchoring.ts'
import { anchoringJobs } from './anchoring.ts'

/** The worker that finds where notes belong; see `anchor/anchoring.ts`. */
const channel = new MessageChannel()

const receive = anchoringJobs({
  answer: (answer) =>
    (globalThis as unknown as { postMessage: (answer: AnchoringAnswer, transfer: []) => void }).postMessage(
      answer,
      [],
    ),
  now: () => performance.now(),
  // A message to itself comes after those that waited, and sooner than any timer.
  pause: () =>
    new Promise((resolve) => {
      channel.port1.addEventListener('message', () => resolve(), { once: true })
      channel.port1.start()
      channel.port2.postMessage(null, [])
    }),
  simplify: async () => (await import('../compile/fold.ts')).simplify,
})

addEventListener('message', ({ data }: MessageEvent<AnchoringRequest>) => void receive(data))
