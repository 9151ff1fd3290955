import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readLibrary } from '../../src/exchange/library/read-library.ts'
import { writeLibrary } from '../../src/exchange/library/write-library.ts'
import { notesWords } from '../../src/messages/notes.ts'
import { sealed } from '../../src/model/records/checksum.ts'
import type { AnyRecord } from '../../src/model/records/record.ts'
import { expect, test } from './fixtures.ts'
import { diskOf } from './full-disk.ts'
import { openPlan, select } from './selecting.ts'
import { writeVersion1 } from './store/version-1.ts'

const WORDS = '全球技术转移转化的重要枢纽'
const AT = '2026-01-05T08:00:00.000Z'
const aTag = { id: 't-1', kind: 'tag', name: '待核', pattern: 'wavy' }

/** A page of the app's origin without the app. */
const BARE = './rescue.html'

/** How the person's records cannot be written, and how it comes to that; each leaves the page at 批注. */
const CASES: Readonly<Record<'unavailable' | 'blocked' | 'newer' | 'closed', (page: Page) => Promise<void>>> =
  {
    unavailable: async (page) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError')
        }
      })
      await page.goto('./#/notes')
    },
    blocked: async (page) => {
      const other = await bareTab(page)
      await other.evaluate(async () => {
        const request = indexedDB.open('cetu', 10)
        await new Promise((resolve) => request.addEventListener('success', resolve))
        Object.assign(window, { held: request.result })
      })
      await page.goto('./#/notes')
    },
    newer: async (page) => {
      await bareTab(page)
      await page.goto('./#/notes')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('9')
      await page.evaluate(async () => {
        const request = indexedDB.open('cetu')
        await new Promise((resolve) => request.addEventListener('success', resolve))
        const meta = request.result.transaction('meta', 'readwrite').objectStore('meta')
        const found = meta.get('store')
        await new Promise((resolve) => found.addEventListener('success', resolve))
        const put = meta.put({ ...found.result, minWriter: 99 })
        await new Promise((resolve) => put.addEventListener('success', resolve))
        request.result.close()
      })
      await page.reload()
    },
    closed: async (page) => {
      const other = await bareTab(page)
      await page.goto('./#/notes')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('9')
      await other.evaluate(() => void indexedDB.open('cetu', 90))
    },
  }

/** Another tab, and ten notes of version 1 in the database, one of them in the trash. */
async function bareTab(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(BARE)
  await writeVersion1(other, 10)
  return other
}

test.describe('批注 says why records cannot be written', () => {
  for (const [reason, bring] of Object.entries(CASES)) {
    test(`in both languages when it is ${reason}`, async ({ page }) => {
      await bring(page)
      const told = (language: 'zh' | 'en') =>
        page
          .getByRole('alert')
          .filter({ hasText: notesWords[language].reasons[reason as keyof typeof CASES] })
          .first()
      await expect(told('zh')).toBeVisible()
      await page.getByRole('button', { name: 'English' }).click()
      await expect(told('en')).toBeVisible()
    })
  }
})

test('an import that a full disk refuses says so, changes nothing, and is made again once there is room', async ({
  page,
}) => {
  const disk = await diskOf(page)
  const tag = sealed({ ...aTag, rev: 1, v: 1, createdAt: AT, updatedAt: AT }) as unknown as AnyRecord
  const buffer = Buffer.from(writeLibrary([tag], { app: '0.1.0', dataset: null }))
  await page.goto('./#/notes')
  // The database is there before the disk is full.
  await expect(page.getByRole('heading', { level: 1, name: '还没有自己的记录' })).toBeVisible()
  await disk.fill(true)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tags.ndjson', mimeType: 'text/plain', buffer })
  await expect(page.getByText('（标签 1）')).toBeVisible()
  await page.getByRole('button', { name: '导入 1 条' }).click()
  await expect(page.getByRole('alert')).toContainText('没有导入，一条也没有改：存储空间已满，请先腾出空间')
  await expect(page.getByText('还没有标签')).toBeAttached()
  await disk.fill(false)
  await page.getByRole('button', { name: '导入 1 条' }).click()
  await expect(page.getByText('已导入 1 条')).toBeVisible()
})

test('what 批注 could not store is called 未保存, tried again, and exported as a file that is read back', async ({
  page,
}) => {
  const disk = await diskOf(page)
  await page.goto('./#/targets?about=view')
  await page.getByRole('textbox', { name: '新批注' }).fill('要留住的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
  await page.keyboard.press('Escape')
  await disk.fill(true)
  await page.getByRole('button', { name: '批注本页 1' }).click()
  await page.getByRole('button', { name: '修改' }).click()
  await page.getByRole('textbox', { name: '修改批注' }).fill('改了又没有存下的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: '未保存：存储空间已满' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '批注', exact: true }).first().click()
  const alert = page.getByRole('alert').filter({ hasText: '未保存（修改）：存储空间已满' })
  await expect(alert.getByRole('button', { name: '放弃这一步' })).toBeVisible()
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: '导出' }).press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe('cetu-unsaved-2026-11-21.ndjson')
  const read = readLibrary(new Uint8Array(readFileSync(await file.path())))
  expect(JSON.stringify(read)).toContain('改了又没有存下的话')
  await disk.fill(false)
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(alert).toHaveCount(0)
  await expect(page.getByText('改了又没有存下的话').first()).toBeVisible()
})

test('a change that a full disk refused cannot be undone away, and is saved once there is room', async ({
  page,
}) => {
  const disk = await diskOf(page)
  await openPlan(page)
  await select(page, WORDS)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('第一版')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已保存 · 第 1 版')).toBeVisible()
  await disk.fill(true)
  await page.getByRole('button', { name: '修改' }).click()
  await page.keyboard.type('，又想到一句')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/未保存：存储空间已满/)).toBeVisible()
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0)
  await disk.fill(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('已保存 · 第 2 版')).toBeVisible()
  await page.reload()
  await expect(page.getByText('第一版，又想到一句').first()).toBeVisible()
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
  await page.goto('./#/notes')
  await expect(page.getByText('记录读不出来，还不知道有没有要存的')).toBeVisible()
})
