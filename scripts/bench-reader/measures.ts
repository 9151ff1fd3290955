import type { Page } from '@playwright/test'

/** Loads the app afresh and shows the list of documents. */
export async function showList(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#/reader`)
  await page.locator('.document-row').first().waitFor()
  await page.waitForTimeout(300)
}

/** Milliseconds from the click on the document in the list until its text has been painted. */
export function openingTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const since = performance.now()
        const look = () => {
          if (document.querySelector('article p') === null) return requestAnimationFrame(look)
          // The frame that shows it ends after the next one has begun.
          return requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - since)))
        }
        document.querySelector<HTMLElement>('.document-row')!.click()
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
