import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openDocument, rangesIn, topOf } from './reader-page.ts'

const PLAN = /徐汇区打响/
const MEETING = /全力以赴确保第六届进博会/

/** Presses one of the ways to show the text. */
const show = (page: Page, view: '净文' | '原样' | '简体') =>
  page.getByRole('button', { name: view, exact: true }).click()

test('the original shows the file’s own characters, what cleaning took out among them', async ({ page }) => {
  await openDocument(page, MEETING)
  await expect(page.getByRole('article')).not.toContainText('(shen)')
  await show(page, '原样')
  await expect(page).toHaveURL(/view=original/)
  await expect(page.getByRole('article')).toContainText('2023-08-08 174')
  await expect(page.locator('.doc-taken', { hasText: '(shen)' }).first()).toBeVisible()
})

test('the simplified text stands at the same places as the printed one', async ({ page }) => {
  await openDocument(page, MEETING)
  const printed = await page.getByRole('article').textContent()
  expect(printed).toContain('中國國際進口博覽會')
  await show(page, '简体')
  await expect(page.getByRole('article')).toContainText('中国国际进口博览会城市服务保障领导小组')
  await expect.poll(() => rangesIn(page, 'date')).toContainEqual('今天')
  expect((await page.getByRole('article').textContent())!.length).toBe(printed!.length)
})

/** Opens the plan at some words and selects them; gives what is selected, with the same comma in every view. */
async function selectWords(page: Page): Promise<() => Promise<string>> {
  await openDocument(page, PLAN)
  await page.goto(`${page.url()}?span=3100-3120`)
  await expect.poll(() => rangesIn(page, 'words')).toHaveLength(1)
  await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('cetu-words')!] as Range[]
    getSelection()!.setBaseAndExtent(
      range!.startContainer,
      range!.startOffset,
      range!.endContainer,
      range!.endOffset,
    )
  })
  return () => page.evaluate(() => String(getSelection()).replaceAll(',', '，'))
}

test('another view and another size keep the passage in the window and what is selected', async ({
  page,
}) => {
  const selected = await selectWords(page)
  const words = await selected()
  for (const button of ['原样', '大字', '净文', '小字', '简体', '中字']) {
    const before = await topOf(page, 'words')
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('button', { name: button, exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await expect.poll(async () => Math.abs((await topOf(page, 'words')) - before), button).toBeLessThan(72)
    await expect.poll(selected, button).toBe(words)
  }
})

test('a view that comes late keeps what is selected, whatever was pressed while it was on its way', async ({
  page,
}) => {
  const selected = await selectWords(page)
  const words = await selected()
  const before = await topOf(page, 'words')
  const clean = await page.locator('.doc-block p').first().elementHandle()
  await page.evaluate(() => {
    const press = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('.text-choice button')]
        .find((button) => (button.ariaLabel ?? button.textContent) === name)!
        .click()
    press('简体')
    press('大字')
  })
  // The lines of the clean text are gone.
  await expect.poll(() => clean!.evaluate((line) => line.isConnected)).toBe(false)
  await expect.poll(selected).toBe(words)
  expect(Math.abs((await topOf(page, 'words')) - before)).toBeLessThan(72)
})

test('a publication date leads to where the file prints it', async ({ page }) => {
  await openDocument(page, PLAN)
  await page.getByRole('list', { name: '标记与批注' }).getByRole('button', { name: /发布/ }).click()
  await expect(page.getByRole('button', { name: '原样', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect.poll(() => rangesIn(page, 'published-opened')).toEqual(['2018-11-12'])
  await expect(page.locator('.doc-taken', { hasText: '发布机构' })).toBeInViewport()
})

test('the original is accessible in both themes', async ({ page }) => {
  await openDocument(page, MEETING)
  await show(page, '原样')
  await expect(page.locator('.doc-taken').first()).toBeVisible()
  await expectAccessibleInBoth(page)
})
