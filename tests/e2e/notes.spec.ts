import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { marked } from './reading.ts'

/** Opens the district plan at its headline target. */
async function openPlan(page: Page): Promise<void> {
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
async function select(page: Page, words: string): Promise<void> {
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

const WORDS = '全球技术转移转化的重要枢纽'

test('a note on selected words is there after a reload, on its words', async ({ page }) => {
  await openPlan(page)
  await select(page, WORDS)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('定进度前先查起点')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已保存/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /定进度前先查起点/ })).toBeVisible()
  await expect.poll(async () => (await marked(page, 'note')).text).toBe(WORDS)
})

test('a deleted note can be taken back', async ({ page }) => {
  await openPlan(page)
  await select(page, WORDS)
  await page.keyboard.press('h')
  await expect.poll(async () => (await marked(page, 'note')).text).toBe(WORDS)
  await page.getByRole('button', { name: /删除/ }).first().click()
  await expect.poll(async () => (await marked(page, 'note')).text).toBe('')
  await page.getByRole('button', { name: /撤销/ }).click()
  await expect.poll(async () => (await marked(page, 'note')).text).toBe(WORDS)
})

test('a change that a full disk refused cannot be undone away, and is saved once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...record) {
      if ('full' in document.documentElement.dataset) throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, record)
    }
  })
  const disk = (full: boolean) =>
    page.evaluate((isFull) => document.documentElement.toggleAttribute('data-full', isFull), full)
  await openPlan(page)
  await select(page, WORDS)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('第一版')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
  await disk(true)
  await page.getByRole('button', { name: '修改' }).click()
  await page.keyboard.type('，又想到一句')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/未保存：存储空间已满/)).toBeVisible()
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0)
  await disk(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('已保存 · 第 2 版')).toBeVisible()
  await page.reload()
  await expect(page.getByText('第一版，又想到一句').first()).toBeVisible()
})

test('every step behind a cell of the matrix shows its own measure', async ({ page }) => {
  await page.goto('./#/reader?cell=徐汇.service&n=7')
  const bar = page.getByRole('region', { name: /徐汇 · 服务/ })
  await expect(bar).toContainText('依据：文件标题')
  await expect.poll(async () => (await marked(page, 'sentence')).text).toContain('聚焦漕开发功能辐射')
  await expect.poll(async () => (await marked(page, 'sentence')).inView).toBe(true)
  await page.keyboard.press(']')
  await expect.poll(async () => (await marked(page, 'sentence')).text).toContain('教育新高地')
  await expect.poll(async () => (await marked(page, 'sentence')).inView).toBe(true)
})

test('a browser that refuses storage says so and keeps the words on the screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await openPlan(page)
  await select(page, WORDS)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('不该丢的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/未保存/).first()).toBeVisible()
  await expect(page.getByText('不该丢的话').first()).toBeVisible()
})

test('原文 shows all five documents, each with its facts', async ({ page }) => {
  await page.goto('./#/reader')
  const links = page.getByRole('main').getByRole('link')
  await expect(links).toHaveCount(5)
  for (let index = 0; index < 5; index += 1) {
    await page.goto('./#/reader')
    await links.nth(index).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect
      .poll(() =>
        page.evaluate(() =>
          ['date', 'target', 'mention'].some((name) => (CSS.highlights.get(`cetu-${name}`)?.size ?? 0) > 0),
        ),
      )
      .toBe(true)
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`原文 and its list are accessible in the ${theme} theme`, async ({ page }) => {
    await page.goto('./#/reader')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await expectAccessible(page, theme)
    await openPlan(page)
    await expectAccessible(page, theme)
  })

  test(`目标 is accessible in the ${theme} theme, as a list and as gauges`, async ({ page }) => {
    for (const hash of ['#/targets', '#/targets?view=gauges']) {
      await page.goto(`./${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page, theme)
    }
  })
}
