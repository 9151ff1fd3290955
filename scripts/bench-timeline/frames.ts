import type { Page } from '@playwright/test'

/** Work of the page's own thread in each frame, in milliseconds: as long as it took, and as much as it had of the processor. */
export interface FrameWork {
  readonly clock: readonly number[]
  readonly thread: readonly number[]
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

const MARK = 'bench-frame'

/**
 * Takes one step of a movement in each of so many frames, and gives the work of each: script, layout and drawing up to the next.
 * `step` is run in the page, with the number of the frame.
 */
export async function frameWork(page: Page, frames: number, step: string): Promise<FrameWork> {
  const browser = page.context().browser()!
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  })
  await page.evaluate(
    async ([count, code, mark]) => {
      const act = (globalThis as unknown as Record<string, (at: number) => void>)[code]!
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      for (let at = 0; at <= count; at += 1) {
        await frame()
        performance.mark(mark)
        if (at < count) act(at)
      }
    },
    [frames, step, MARK] as const,
  )
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  return workOf(traceEvents)
}

/** Tasks belong to the last mark before their end: the task that holds a mark is that frame's. */
function workOf(events: readonly TraceEvent[]): FrameWork {
  const marks = events.filter(({ name }) => name === MARK).toSorted((a, b) => a.ts - b.ts)
  const { pid, tid } = marks[0]!
  const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
  if (tasks.length === 0) throw new Error('the trace holds no work: nothing was measured')
  const frames = marks.slice(0, -1).map(({ ts }, at) => {
    const next = marks[at + 1]!.ts
    return tasks.filter((task) => task.ts + (task.dur ?? 0) >= ts && task.ts + (task.dur ?? 0) < next)
  })
  return {
    clock: frames.map((own) => own.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0)),
    thread: frames.map((own) => own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)),
  }
}
