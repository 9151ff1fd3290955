import type { Page } from '@playwright/test'

/** What a thread of the page did in a while: processor time in milliseconds, whatever else the machine was doing. */
export interface ThreadTime {
  readonly all: number
  /** Of the longest piece of work nothing could interrupt. */
  readonly longest: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  /** Processor time in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The page's own thread, and those of its workers, as the browser names them. */
export type ThreadName = 'CrRendererMain' | 'DedicatedWorker thread'

/** A page that sets this mark (`performance.mark`) has done what was asked: what it does from then on is not counted. */
export const DONE_MARK = 'bench-done'

/** Does something in a page and gives the processor time of its main thread meanwhile, or of its busiest worker. */
export async function threadTime<T>(
  page: Page,
  work: () => Promise<T>,
  thread: ThreadName = 'CrRendererMain',
): Promise<{ readonly result: T; readonly thread: ThreadTime }> {
  const browser = page.context().browser()!
  await browser.startTracing(page, {
    categories: ['toplevel', '__metadata', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  })
  const result = await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  return { result, thread: timeOf(traceEvents, thread) }
}

/** Of several renderers the busiest is the page's. */
function timeOf(events: readonly TraceEvent[], wanted: ThreadName): ThreadTime {
  const threads = events.filter(
    ({ name, ph, args }) => ph === 'M' && name === 'thread_name' && args?.name === wanted,
  )
  const end = events.find(({ name }) => name === DONE_MARK)?.ts ?? Number.POSITIVE_INFINITY
  const times = threads.map(({ pid, tid }) => {
    const tasks = events.filter(
      (event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.ts < end,
    )
    const lengths = tasks.map(({ tdur }) => (tdur ?? 0) / 1000)
    return { all: lengths.reduce((sum, length) => sum + length, 0), longest: Math.max(0, ...lengths) }
  })
  return times.reduce((most, time) => (time.all > most.all ? time : most), { all: 0, longest: 0 })
}
