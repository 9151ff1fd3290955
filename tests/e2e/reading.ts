import { expect, type Locator, type Page } from '@playwright/test'

/** The picture whose accessible name holds some words. */
export const picture = (page: Page, name: string | RegExp): Locator => page.getByRole('application', { name })

/** The words marked in 原文 under a highlight, and whether the first of them stands inside the window. */
export async function marked(page: Page, highlight: 'sentence' | 'words' | 'note') {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`cetu-${name}`) ?? [])] as Range[]
    const box = ranges[0]?.getBoundingClientRect()
    const inView = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight
    return { text: ranges.map(String).join(''), inView }
  }, highlight)
}

/** Expects 原文 to be open with a sentence holding `words` marked and in view. */
export async function expectSentence(page: Page, words: string | RegExp): Promise<void> {
  await expect(page).toHaveURL(/#\/reader/)
  await expect.poll(async () => (await marked(page, 'sentence')).text).toMatch(words)
  await expect.poll(async () => (await marked(page, 'sentence')).inView).toBe(true)
}

/**
 * Walks a picture by arrow keys to the first mark whose spoken sentence holds `words`, and gives the frame drawn
 * around it.
 */
export async function walkTo(page: Page, chart: Locator, words: RegExp): Promise<Locator> {
  await chart.focus()
  const spoken = chart.locator('output')
  await page.keyboard.press('Home')
  for (let step = 0; step < 60; step += 1) {
    const said = (await spoken.textContent()) ?? ''
    if (words.test(said)) return chart.locator('.chart-current')
    await page.keyboard.press('ArrowRight')
    await expect(spoken).not.toHaveText(said)
  }
  throw new Error(`no mark says ${words}`)
}

/** Opens a mark the way a hand does: finds where it is, rests on its middle till the page has answered, and clicks. */
export async function clickMark(page: Page, chart: Locator, words: RegExp): Promise<void> {
  const box = await (await walkTo(page, chart, words)).boundingBox()
  await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.mouse.down()
  await page.mouse.up()
}
