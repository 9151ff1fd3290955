import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openDocument, rangesIn } from './reader-page.ts'
import { expectSentence, picture } from './reading.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: '搜索与命令' })
const field = (page: Page) => page.getByRole('combobox', { name: '搜索与命令' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

async function openByKey(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: '搜索', exact: true })).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused({ timeout: 1000 })
  }).toPass()
}

test.describe('the command palette', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  test('finds words of the running text by keyboard and marks them where it lands', async ({ page }) => {
    await openByKey(page)
    await page.keyboard.type('跨國公司 總部')
    const hit = option(page, /跨国公司/).last()
    await expect(hit.locator('mark').first()).toHaveText(/跨国公司|总部/)
    await expect(palette(page)).toContainText('5 份文件的标题、事实、正文都找过了')
    await page.keyboard.press('ArrowUp') // round the end, to the text
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeHidden()
    await expect(page).toHaveURL(/#\/reader\/.+span=/)
    await expectSentence(page, /总部/)
    await expect.poll(() => rangesIn(page, 'words')).toEqual(['跨国公司'])
  })

  test('finds words with their quotation marks', async ({ page }) => {
    await openByKey(page)
    await page.keyboard.type('“店小二”')
    await expect(
      option(page, /店小二/)
        .first()
        .locator('mark')
        .first(),
    ).toBeVisible()
  })

  test('opens a target by mouse, its words marked', async ({ page }) => {
    await page.getByRole('button', { name: '搜索', exact: true }).click()
    await field(page).fill('总部15家')
    await page.getByRole('group', { name: '目标' }).getByRole('option').first().click()
    await expectSentence(page, /新增跨国公司地区总部15家/)
  })

  test('puts dates and targets before commands for a year, and commands first for their own name', async ({
    page,
  }) => {
    await openByKey(page)
    const groups = palette(page).getByRole('group')
    await page.keyboard.type('2020')
    await expect(palette(page)).toContainText('都找过了')
    await expect(groups.first()).toHaveAccessibleName('日期')
    await expect(palette(page).getByRole('group', { name: '命令' })).toHaveCount(0)
    await field(page).fill('时间线')
    await expect(groups.first()).toHaveAccessibleName('命令')
    await expect(palette(page).getByRole('option').first()).toHaveText('去：时间线')
  })

  test('Enter belongs to the input method while a character is composed', async ({ page }) => {
    await openByKey(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'mubiao', selectionStart: 6, selectionEnd: 6 })
    await expect(field(page)).toHaveValue('mubiao')
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await expect(palette(page)).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await session.send('Input.insertText', { text: '目标' })
    await expect(option(page, '去：目标')).toBeVisible()
    await expect(page).toHaveURL(/\/$|#\/$/)
  })

  test('carries out commands: a page, the filter, the theme, the as-of day', async ({ page }) => {
    const choose = async (typed: string, name: string) => {
      await openByKey(page)
      await field(page).fill(typed)
      await expect(option(page, name)).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Enter')
    }
    await choose('targets', '去：目标')
    await expect(page).toHaveURL(/#\/targets/)
    await choose('只看 文化', '只看：文化')
    await expect(page).toHaveURL(/brand=culture/)
    await choose('深色', '配色：深色')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await choose('2020-06-30', '截至 2020-06-30')
    await expect(page).toHaveURL(/asOf=2020-06-30/)
    await choose('英文', '界面换成英文')
    await expect(page.getByRole('button', { name: 'Search' })).toBeVisible()
  })

  test('opens the notes of the page as it is filtered, except where notes are listed', async ({ page }) => {
    await page.goto('./#/targets?brand=culture')
    await openByKey(page)
    await field(page).fill('批注本页')
    await expect(option(page, '批注本页')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: '新批注' }).fill('月底前核对')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/已保存/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.goto('./#/notes')
    await openByKey(page)
    await field(page).fill('批注本页')
    await expect(option(page, '批注本页')).toHaveCount(0)
  })

  test('saves the countdown, a table without a picture', async ({ page }) => {
    await page.goto('./#/timeline?mode=countdown')
    await expect(page.getByRole('table')).toBeVisible()
    await openByKey(page)
    await field(page).fill('SVG')
    await expect(option(page, /SVG/)).toHaveCount(0)
    await field(page).fill('CSV 图上所示')
    await expect(option(page, /图上所示/)).toHaveAttribute('aria-selected', 'true')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toBe('cetu-countdown-2026-11-21.csv')
  })

  test('exports a picture of the page', async ({ page }) => {
    await openByKey(page)
    await field(page).fill('SVG')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/^cetu-.+\.svg$/)
  })

  test('says that nothing was found, and what was looked through', async ({ page }) => {
    await openByKey(page)
    await field(page).fill('量子纠缠饺子')
    await expect(palette(page)).toContainText('没有找到“量子纠缠饺子”')
    await expect(palette(page)).toContainText('5 份文件的标题、事实、正文都找过了')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
  })

  test('finds a note by its words, in another script, and opens it', async ({ page }) => {
    await openDocument(page, /徐汇区打响/)
    await page
      .getByRole('list', { name: '标记与批注' })
      .getByRole('button', { name: /跨国公司地区总部/ })
      .click()
    await expect.poll(() => rangesIn(page, 'words')).not.toEqual([])
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: '新批注' }).fill('下季度再核对')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/已保存/)).toBeVisible()
    await page.goto('./#/timeline')
    await openByKey(page)
    await field(page).fill('核對')
    await page.getByRole('group', { name: '我的记录' }).getByRole('option').first().click()
    await expect(page).toHaveURL(/#\/reader\/.+note=/)
  })

  test('loads nothing before it is opened', async ({ page }) => {
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
    expect((await loaded()).filter((path) => /palette|search-worker|facts|documents/.test(path))).toEqual([])
    await openByKey(page)
    await expect(option(page, '去：目标')).toBeVisible()
    expect((await loaded()).filter((path) => /facts|documents/.test(path))).toEqual([])
  })

  test('is accessible in both themes, empty and with results', async ({ page }) => {
    await openByKey(page)
    await expectAccessibleInBoth(page)
    await field(page).fill('总部')
    await expect(option(page, /总部/).first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})
