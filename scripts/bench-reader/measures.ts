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
 * them, the fact's words are in the window, and all that has been painted.
 */
export function openingTime(page: Page, address: string | null): Promise<number> {
  return page.evaluate(
    ([hash, mark]) =>
      new Promise<number>((done) => {
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
        const finish = () => {
          performance.mark(mark)
          done(performance.now() - since)
        }
        const watchRest = () => {
          if (document.querySelector('.doc-block:empty') !== null) requestAnimationFrame(watchRest)
          else performance.measure('whole', { start: since, end: performance.now() })
        }
        const look = () => {
          if (!isShown()) return requestAnimationFrame(look)
          watchRest()
          // The frame that shows it ends after the next one has begun.
          return requestAnimationFrame(() => requestAnimationFrame(finish))
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
