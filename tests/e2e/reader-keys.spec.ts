import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openDocument, rangesIn } from './reader-page.ts'

const PLAN = /徐汇区打响/
const TARGET = '新增跨国公司地区总部15家'

const selected = (page: Page) => page.evaluate(() => String(getSelection()))

/** Opens the plan at a fact of the margin whose card holds some words. */
async function openAt(page: Page, words: RegExp): Promise<void> {
  await openDocument(page, PLAN)
  await page.getByRole('list', { name: '标记与批注' }).getByRole('button', { name: words }).click()
  await expect.poll(() => rangesIn(page, 'words')).not.toEqual([])
}

test('sentences are selected, stretched and noted by keyboard alone', async ({ page }) => {
  await openAt(page, /跨国公司地区总部/)
  await page.keyboard.press('s')
  await expect.poll(() => selected(page)).toContain(TARGET)
  const first = await selected(page)
  // The page has not been told of any of these selections when the next key comes.
  const after: string[] = []
  for (const key of ['e', 'Shift+e', 'Shift+s', 's']) {
    await page.keyboard.press(key)
    after.push(await selected(page))
  }
  const [longer, shorter, before, again] = after
  expect(longer!.startsWith(first) && longer!.length > first.length).toBe(true)
  expect(shorter).toBe(first)
  expect(before).not.toContain(TARGET)
  expect(before).not.toBe('')
  expect(again).toBe(first)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('一句话的批注')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已保存/)).toBeVisible()
  await expect.poll(() => rangesIn(page, 'note')).toEqual([first])
  // The note took the selection away; the reader goes on behind it, and from there.
  const next: string[] = []
  for (const key of ['s', 'h', 's']) {
    await page.keyboard.press(key)
    if (key === 's') next.push(await selected(page))
    else await expect.poll(() => rangesIn(page, 'note')).toEqual([first, next[0]])
  }
  const order = await page.evaluate(
    (sentences) =>
      sentences.map((sentence) => document.querySelector('article')!.textContent.indexOf(sentence)),
    [first, ...next],
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(new Set(order).size).toBe(3)
})

test('marks that lie over each other can each be reached, by keyboard and by pointer', async ({ page }) => {
  await openAt(page, /跨国公司地区总部/)
  await page.keyboard.press('h')
  await expect.poll(() => rangesIn(page, 'note')).toHaveLength(1)
  await expect(page).toHaveURL(/note=/)
  const noted = page.url()
  const list = page.getByRole('dialog', { name: /这里有 \d 处标记/ })
  await page.getByRole('article').focus()
  await page.keyboard.press('Enter')
  await expect(list).toBeVisible()
  await expect(list.getByRole('button')).toHaveCount(3) // the note, 到2020年 and the target
  await expectAccessible(page, 'light')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(list.getByRole('button').and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('article')).toBeFocused()
  expect(page.url()).toBe(noted)
  await page.keyboard.press('Enter')
  await list.getByRole('button', { name: TARGET }).press('Enter')
  await expect.poll(() => rangesIn(page, 'words')).toEqual([TARGET])
  const point = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('cetu-words')!] as Range[]
    const box = range!.getClientRects()[0]!
    return { x: box.left + 30, y: box.top + box.height / 2 }
  })
  await page.mouse.click(point.x, point.y)
  await expect(list.getByRole('button')).toHaveCount(2) // the note and the target: the date is beside the point
  await list.getByRole('button', { name: '批注' }).click()
  await expect(page).toHaveURL(/note=/)
})

test('arrows in the text walk from mark to mark, and Enter goes to the card', async ({ page }) => {
  await openDocument(page, PLAN)
  await page.getByRole('article').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/fact=/)
  const first = page.url()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(first)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(first)
  await page.keyboard.press('Enter')
  await expect(page.locator('.card-hit:focus')).toHaveCount(1)
})

test('a quote is copied with its section and citation, and a link leads to the very characters', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAt(page, /跨国公司地区总部/)
  await page.keyboard.press('s')
  await expect.poll(() => selected(page)).toContain(TARGET)
  await page.keyboard.press('c')
  await expect(page.getByText('引文已复制')).toBeVisible()
  const quote = await page.evaluate(() => navigator.clipboard.readText())
  const [words, path, citation] = quote.split('\n')
  expect(words).toMatch(new RegExp(`^「.*${TARGET}。」$`))
  expect(path).toBe('——一、(三) 总体目标')
  expect(citation).toMatch(
    /^徐汇区发展和改革委员会\. 徐汇区打响.*三年行动计划\[A\/OL\]\. \(2018-11-12\)\[2026-11-21\]\. http:/,
  )
  await page.keyboard.press('l')
  await expect(page.getByText('链接已复制')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(link)
  await expect.poll(() => rangesIn(page, 'words')).toHaveLength(1)
  expect((await rangesIn(page, 'words'))[0]).toContain(TARGET)
  await page.goto('about:blank')
  await page.goto(
    link.replace(/span=(\d+)-(\d+)/, (_, from, to) => `span=${Number(from) + 1}-${Number(to) + 1}`),
  )
  await expect(page.getByRole('alert')).toContainText('现在是别的字')
  expect(await rangesIn(page, 'words')).toEqual([])
})

test('where the browser refuses the clipboard the quote can be copied by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined, configurable: true }),
  )
  await openAt(page, /跨国公司地区总部/)
  await page.keyboard.press('c')
  const box = page.getByRole('dialog', { name: '引文' })
  await expect(box.getByRole('textbox')).toHaveValue(/「.*跨国公司地区总部15家。」/)
  await expect(box.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
})
