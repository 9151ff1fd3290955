import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Opens the district plan at its headline target. */
export async function openPlan(page: Page): Promise<void> {
  await page.goto('./#/reader')
  await page.getByRole('link', { name: /徐汇区打响/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /徐汇区打响/ })).toBeVisible()
}

interface Drag {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Brings words of the text to the middle of the window and says where they begin and end there; null when absent. */
function place(page: Page, words: string): Promise<Drag | null> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0]!, rects.at(-1)!]
      return {
        x1: first.left + 1,
        y1: first.top + first.height / 2,
        x2: last.right - 1,
        y2: last.top + last.height / 2,
      }
    }
    return null
  }, words)
}

/** Selects words the way a hand does: by a drag from their first to their last character, once the page stands still. */
export async function select(page: Page, words: string): Promise<void> {
  let before: Drag | null = null
  await expect(async () => {
    const now = await place(page, words)
    const still = JSON.stringify(now) === JSON.stringify(before)
    before = now
    expect(now, `「${words}」 stands in the text`).not.toBeNull()
    expect(still).toBe(true)
  }).toPass({ intervals: [100] })
  const { x1, y1, x2, y2 } = before!
  await page.mouse.move(x1, y1)
  await page.mouse.down()
  await page.mouse.move(x2, y2, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words)
  // The page has seen it, too: keys pressed before that are about nothing.
  await expect(page.getByRole('toolbar', { name: '选中的文字' })).toBeVisible()
}
