import { readFileSync } from 'node:fs'
import { expectAccessible, expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openPlan, select } from './selecting.ts'
import type { Page } from '@playwright/test'

/** Writes notes on words of the district plan; each is stored when this returns. */
async function makeNotes(page: Page, notes: readonly (readonly [words: string, comment: string])[]) {
  await openPlan(page)
  for (const [words, comment] of notes) {
    await select(page, words)
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: '新批注' }).fill(comment)
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.note-words', { hasText: comment })).toBeVisible()
    await expect(page.locator('.save-line').first()).toContainText('已保存')
  }
}

const ASK = ['全球技术转移转化的重要枢纽', '问一问口径'] as const
const COMPARE = ['国家级企业技术中心', '与去年比'] as const

test.describe('批注', () => {
  test('says what to do while there is nothing', async ({ page }) => {
    await page.goto('./#/notes')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没有自己的记录')
    await page.getByRole('link', { name: /去原文/ }).click()
    await expect(page).toHaveURL(/#\/reader/)
  })

  test('lists, finds, tags, throws away and brings back, and every step can be undone', async ({ page }) => {
    await makeNotes(page, [ASK, COMPARE])
    await page.goto('./#/notes')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2 条记录')
    await page.getByRole('searchbox').fill('口徑')
    await expect(page.locator('.own-item')).toHaveCount(1)
    await page.getByRole('checkbox', { name: /选中：问一问口径/ }).check()
    await page.getByRole('combobox', { name: '加标签' }).selectOption({ label: '新标签……' })
    await page.getByRole('textbox', { name: '标签名' }).fill('存疑')
    await page.keyboard.press('Enter')
    await expect(page.locator('.own-tag')).toHaveText('存疑')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('checkbox', { name: /全选/ }).check()
    await page.getByRole('button', { name: '删除', exact: true }).click()
    const question = page.getByRole('alertdialog', { name: '把 2 条记录移到回收站吗？' })
    await expect(question).toBeVisible()
    // It is about these two; with others picked there is nothing to say yes to.
    await page.getByRole('checkbox', { name: /选中：问一问口径/ }).uncheck()
    await expect(question).toHaveCount(0)
    await page.getByRole('checkbox', { name: /选中：问一问口径/ }).check()
    await page.getByRole('button', { name: '确定' }).click()
    await expect(page.locator('.own-item')).toHaveCount(0)
    await page.getByRole('button', { name: /回收站 2/ }).click()
    await expect(page.locator('.own-item')).toHaveCount(2)
    await page.getByRole('button', { name: /撤销：删除/ }).click()
    await page.getByRole('button', { name: /^全部 \d/ }).click()
    await expect(page.locator('.own-item')).toHaveCount(2)
    await page.reload()
    await expect(page.locator('.own-tag')).toHaveText('存疑')
    await page.getByRole('button', { name: /撤销：改标签/ }).click()
    await expect(page.locator('.own-tag')).toHaveCount(0)
    // The tag was made by the same step, and is gone with it.
    await expect(page.getByText('还没有标签')).toBeVisible()
    await expect(page.getByRole('button', { name: /撤销：添加/ })).toBeVisible()
  })

  test('a record leads to its words', async ({ page }) => {
    await makeNotes(page, [ASK])
    await page.goto('./#/notes')
    await page.getByRole('link', { name: /看原处/ }).click()
    await expect(page).toHaveURL(/#\/reader\/.*note=/)
    await expect(page.locator('.note-words')).toHaveText('问一问口径')
  })

  test('is accessible with and without records', async ({ page }) => {
    await page.goto('./#/notes')
    await expectAccessible(page, 'light')
    await makeNotes(page, [ASK])
    await page.goto('./#/notes')
    await expect(page.locator('.own-item')).toHaveCount(1)
    await expectAccessibleInBoth(page)
  })
})

test.describe('files', () => {
  test('everything goes out and comes back into an empty browser, and a second time changes nothing', async ({
    page,
    browser,
    baseURL,
  }) => {
    await makeNotes(page, [ASK, COMPARE])
    await page.goto('./#/notes')
    await expect(page.locator('.copy-line')).toContainText('从未')
    const download = page.waitForEvent('download')
    await page.getByRole('combobox', { name: '导出' }).selectOption('library')
    const path = await (await download).path()
    const other = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' })
    const empty = await other.newPage()
    await empty.goto('./#/notes')
    for (const outcome of ['导入 2 条', '没有要导入的']) {
      await empty.locator('input[type=file]').setInputFiles(path)
      const button = empty.getByRole('button', { name: outcome })
      await expect(button).toBeVisible()
      if (outcome.startsWith('导入')) {
        await button.click()
        await expect(empty.getByText(/已导入 2 条/)).toBeVisible()
      }
      await empty.getByRole('button', { name: '关闭' }).click()
    }
    await expect(empty.locator('.own-item')).toHaveCount(2)
    await empty.getByRole('button', { name: /撤销：导入/ }).click()
    await expect(empty.locator('.own-item')).toHaveCount(0)
    await other.close()
  })

  test('a file that is no library is refused, with its place, and changes nothing', async ({ page }) => {
    await page.goto('./#/notes')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.ndjson', mimeType: 'application/json', buffer: Buffer.from('{"a":1}\n') })
    await expect(page.getByRole('alert')).toContainText('自己的记录没有任何改动')
  })

  for (const [form, start] of [
    ['docx', 'PK'],
    ['markdown', '# '],
    ['notesCsv', '\uFEFF'],
    ['jsonld', '{'],
  ] as const) {
    test(`${form} goes out`, async ({ page }) => {
      await makeNotes(page, [ASK])
      await page.goto('./#/notes')
      await expect(page.locator('.own-item')).toHaveCount(1)
      const download = page.waitForEvent('download')
      await page.getByRole('combobox', { name: '导出' }).selectOption(form)
      const text = readFileSync(await (await download).path(), 'utf8')
      expect(text.startsWith(start)).toBe(true)
      if (form !== 'docx') expect(text).toContain('问一问口径')
    })
  }
})
