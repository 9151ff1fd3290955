import { writeLibrary } from '../../src/exchange/library/write-library.ts'
import { sealed } from '../../src/model/records/checksum.ts'
import type { AnyRecord } from '../../src/model/records/record.ts'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { diskOf } from './full-disk.ts'
import type { Page } from '@playwright/test'

const AT = '2026-01-05T08:00:00.000Z'

/** Takes in a file with one tag; before each but the first a copy of everything is made. */
async function takeIn(page: Page, n: number): Promise<void> {
  const tag = { id: `t-${n}`, kind: 'tag', name: `待核${n}`, pattern: 'wavy' }
  const record = sealed({ ...tag, rev: 1, v: 1, createdAt: AT, updatedAt: AT }) as unknown as AnyRecord
  const buffer = Buffer.from(writeLibrary([record], { app: '0.1.0', dataset: null }))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${n}.ndjson`, mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: '导入 1 条' }).click()
  await expect(page.getByText('已导入 1 条')).toBeVisible()
  await page.getByRole('button', { name: '关闭' }).click()
}

test('a full disk offers to delete older copies; the newest stays and can be taken back', async ({
  page,
}) => {
  const disk = await diskOf(page)
  await page.goto('./#/notes')
  for (const n of [1, 2, 3, 4]) await takeIn(page, n)
  await expect(page.getByText('本浏览器内留有 3 份')).toBeVisible()
  await expect(page.getByRole('button', { name: /旧副本/ })).toHaveCount(0)

  await disk.fill(true)
  await page.goto('./#/targets?about=view')
  await page.getByRole('textbox', { name: '新批注' }).fill('没有地方存的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: '存储空间已满' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '批注', exact: true }).first().click()
  const alert = page.getByRole('alert').filter({ hasText: '未保存' })
  const drop = alert.getByRole('button', { name: '删去 2 份旧副本，腾出空间' })
  await expect(drop).toBeVisible()
  await expectAccessibleInBoth(page)
  await drop.press('Enter')
  await expect(alert).toContainText('已删去 2 份旧副本，留着 2026-11-21 的 3 条。请再试一次。')
  await expect(drop).toHaveCount(0)
  await expect(page.getByText('本浏览器内留有 1 份')).toBeVisible()

  await disk.fill(false)
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('没有地方存的话').first()).toBeVisible()
  await page.getByText('本浏览器内留有 1 份').click()
  await page.getByRole('button', { name: '2026-11-21 的 3 条' }).click()
  await expect(page.getByRole('dialog', { name: '导入 2026-11-21 的 3 条' })).toBeVisible()
})
