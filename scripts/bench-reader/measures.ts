import type { Locator, Page } from '@playwright/test'
import { DONE_MARK } from '../bench-page/thread-time.ts'

/** Loads the app afresh and shows the list of documents. */
export async function showList(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#/reader`)
  await page.locator('.document-row').first().waitFor()
  await page.waitForTimeout(300)
}

/** How a document is opened: from its row in the list, or by a link to a fact in it; pressed by a hand, or without one. */
export interface Opening {
  readonly link: string | null
  readonly byHand: boolean
}

/** Milliseconds between a press and the click it makes, of a quick hand. */
const PRESS = 80

/** Opens the document and gives the milliseconds from the click, or the new address, until it can be read; see `readable`. */
export async function openingTime(page: Page, opening: Opening): Promise<number> {
  if (!opening.byHand) return readable(page, opening)
  const pressed =
    opening.link === null ? page.locator('.document-row').first() : await shownLink(page, opening.link)
  await pressed.hover()
  const time = readable(page, opening)
  await page.mouse.down()
  await new Promise((resolve) => setTimeout(resolve, PRESS))
  await page.mouse.up()
  return time
}

/** Puts a link on the page, as those stand there that other pages lead to a fact with. */
async function shownLink(page: Page, href: string): Promise<Locator> {
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.id = 'bench-link'
    link.textContent = to
    document.getElementById('content')!.append(link)
  }, href)
  return page.locator('#bench-link')
}

/**
 * Begins to open the document, or waits for the click that does, and gives the milliseconds until it can be read: every block
 * of the text in the window has its lines, facts and notes are marked, a note's card stands beside them, the fact's words are
 * in the window, and the frame with all that is on the screen, by the browser's own word. Where it gives none (a frame under
 * 50 ms), the beginning of the second frame after it.
 */
function readable(page: Page, opening: Opening): Promise<number> {
  return page.evaluate(
    ([{ link, byHand }, mark]) =>
      new Promise<number>((done, fail) => {
        setTimeout(() => fail(new Error('the document did not open within ten seconds')), 10_000)
        interface LongFrame extends PerformanceEntry {
          readonly presentationTime?: number
        }
        const frames: LongFrame[] = []
        const observer = new PerformanceObserver((list) => frames.push(...list.getEntries()))
        observer.observe({ type: 'long-animation-frame' })
        let since = performance.now()
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
            (link === null || marked('words').some((range) => inWindow(range.getBoundingClientRect())))
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
        if (byHand) {
          const onClick = ({ timeStamp }: Event) => {
            since = timeStamp
            look()
          }
          addEventListener('click', onClick, { capture: true, once: true })
        } else {
          if (link === null) document.querySelector<HTMLElement>('.document-row')!.click()
          else location.hash = link
          look()
        }
      }),
    [opening, DONE_MARK] as const,
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
