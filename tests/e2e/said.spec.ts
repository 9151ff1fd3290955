import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { diskOf } from './full-disk.ts'
import { picture } from './reading.ts'

/** Makes a note on the open page; without a wait where it cannot be stored. */
async function note(page: Page, words: string, where = 'targets'): Promise<void> {
  await page.goto(`./#/${where}?about=view`)
  await page.getByRole('textbox', { name: /^(新批注|New note)$/ }).fill(words)
  await page.keyboard.press('Control+Enter')
}
/** Turns the open page to English; the words of index.html have to be taken over by the code before that. */
async function english(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

test.describe('the person is told', () => {
  for (const [promise, zh, en] of [
    [false, '浏览器没有答应长期保存', 'The browser did not promise to keep it'],
    [true, '浏览器已答应长期保存', 'The browser promised to keep it'],
    [null, '这个浏览器不能答应长期保存', 'This browser cannot promise to keep it'],
  ] as const) {
    test(`whether a window keeps what is stored (${promise}), as a private one does not`, async ({
      page,
    }) => {
      await page.addInitScript((answer) => {
        const persist = answer === null ? undefined : () => Promise.resolve(answer)
        for (const name of ['persist', 'persisted'])
          Object.defineProperty(StorageManager.prototype, name, { value: persist })
      }, promise)
      await note(page, '无痕窗口里写的')
      await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
      await page.goto('./#/notes')
      await expect(page.getByText(zh)).toBeVisible()
      await english(page)
      await expect(page.getByText(en)).toBeVisible()
    })
  }

  test('how old the copy outside the browser is, on 总览 and 批注, until a new one is made', async ({
    page,
    context,
  }) => {
    await note(page, '要留底的话')
    await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
    await page.goto('./#/')
    const line = page.getByRole('link', { name: /浏览器外副本/ })
    await expect(line).toHaveText('浏览器外副本：从未')
    await line.click()
    await expect(page.getByText('浏览器外副本：从未（已有 1 次改动）')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载一份' }).click()
    await download
    await expect(page.getByText('浏览器外副本：2026-11-21（今天），之后没有改动')).toBeVisible()
    await context.clock.setFixedTime('2026-11-30T10:00:00+08:00')
    await page.goto('./#/')
    await page.reload()
    await expect(line).toHaveText('浏览器外副本：9 天前')
    await note(page, '又一句', 'timeline')
    await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
    await page.goto('./#/')
    await expect(line).toHaveText('浏览器外副本：9 天前，该存一份了')
    await english(page)
    await expect(page.getByRole('link', { name: /^Copy outside the browser/ })).toHaveText(
      'Copy outside the browser: 9 days ago, time for a new one',
    )
  })

  test('in English, too, that a note is saved, that the disk is full, and what can be done', async ({
    page,
  }) => {
    const disk = await diskOf(page)
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
    await english(page)
    await note(page, 'First')
    await expect(page.getByText('Saved · revision 1')).toBeVisible()
    await disk.fill(true)
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Change note' }).fill('Second')
    await page.keyboard.press('Control+Enter')
    const alert = page.getByRole('alert').filter({ hasText: 'Not saved: ' })
    await expect(alert).toContainText('full')
    await expect(alert.getByRole('button', { name: 'Export' })).toBeVisible()
    await disk.fill(false)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Saved · revision 2')).toBeVisible()
  })
})
