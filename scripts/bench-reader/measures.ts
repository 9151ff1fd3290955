import type { Page } from '@playwright/test'
import { DONE_MARK } from '../bench-page/thread-time.ts'

/** Loads the app afresh and shows the list of documents. */
export async function showList(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#/reader`)
  await page.locator('.document-row').first().waitFor()
  await page.waitForTimeout(300)
}

/**
 * Opens the document from the list, by a click on it or at a fact by its address, and gives the milliseconds until it can
 * be read: every block of the text in the window has its lines, facts and notes are marked, a note's card stands beside
 * them, the fact's words are in the window, and the frame with all that is on the screen, by the browser's own word. Where it
 * gives none (a frame under 50 ms), the beginning of the second frame after it.
 */
export function openingTime(page: Page, address: string | null): Promise<number> {
  return page.evaluate(
    ([hash, mark]) =>
      new Promise<number>((done) => {
        interface LongFrame extends PerformanceEntry {
          readonly presentationTime?: number
        }
        const frames: LongFrame[] = []
        const observer = new PerformanceObserver((list) => frames.push(...list.getEntries()))
        observer.observe({ type: 'long-animation-frame' })
        const since = performance.now()
        const inWindow = ({ top, bottom }: DOMRect) => bottom > 0 && top < window.innerHeight
        const marked = (name: string) => [...(CSS.highlights.get(`cetu-${name}`) ?? [])] as Range[]
        const isShown = () => {
          if (document.querySelector('article p') === null) return false
          const seen = [...document.querySelectorAll('.doc-block')].filter((block) =>
            inWindow(block.getBoundingClientRect()),
          )
          return (
            seen.every((block) => block.children.length > 0) &&
            marked('target').length > 0 &&
            marked('note').length > 0 &&
            document.querySelector('.card-note') !== null &&
            (hash === null || marked('words').some((range) => inWindow(range.getBoundingClientRect())))
          )
        }
        /** Ends with the frame that began before `shown` and ended after it; `latest` is when it must have ended. */
        const finish = (shown: number, latest: number) => {
          const frame = frames.find((one) => one.startTime <= shown && one.startTime + one.duration >= shown)
          observer.disconnect()
          done((frame?.presentationTime ?? latest) - since)
        }
        const watchRest = () => {
          if (document.querySelector('.doc-block:empty') !== null) requestAnimationFrame(watchRest)
          else performance.measure('whole', { start: since, end: performance.now() })
        }
        const look = () => {
          if (!isShown()) return requestAnimationFrame(look)
          watchRest()
          const shown = performance.now()
          return requestAnimationFrame(() => {
            // The page's thread has painted it.
            performance.mark(mark)
            requestAnimationFrame((latest) => setTimeout(() => finish(shown, latest), 200))
          })
        }
        if (hash === null) document.querySelector<HTMLElement>('.document-row')!.click()
        else location.hash = hash
        look()
      }),
    [address, DONE_MARK] as const,
  )
}

/** Milliseconds from the opening timed last until all of the text was on the page. */
export function wholeTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const [whole] = performance.getEntriesByName('whole')
          if (whole === undefined) requestAnimationFrame(look)
          else done(whole.duration)
        }
        look()
      }),
  )
}

/** Frames of a scroll: their lengths in milliseconds. */
export type Frames = readonly number[]

/** Goes to a share of the document (0 to 1) and lets it settle there. */
export async function jumpTo(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => window.scrollTo(0, part * document.documentElement.scrollHeight), share)
  await page.waitForTimeout(800)
}

/** Scrolls down `step` pixels a frame and gives how long each frame took. */
export function scrollFrames(page: Page, step: number, count: number): Promise<Frames> {
  return page.evaluate(
    ([by, frames]) =>
      new Promise<number[]>((done) => {
        const lengths: number[] = []
        let last = 0
        const tick = (now: number) => {
          if (last !== 0) lengths.push(now - last)
          last = now
          if (lengths.length >= frames) return done(lengths)
          window.scrollBy(0, by)
          return requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
      }),
    [step, count] as const,
  )
}
