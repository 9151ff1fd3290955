import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

/** Puts rows into a database as the app would. */
async function fill(page: Page, name: string, stores: Readonly<Record<string, readonly unknown[]>>) {
  await page.goto('./rescue.html')
  await page.evaluate(
    ([name, stores]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 3)
        request.addEventListener('upgradeneeded', () => {
          for (const [store, rows] of Object.entries(stores)) {
            const table = request.result.createObjectStore(store, { keyPath: 'id' })
            for (const row of rows) table.put(row)
          }
        })
        request.addEventListener('error', () => reject(request.error!))
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
      }),
    [name, stores] as const,
  )
}

async function linesOf(download: Download): Promise<unknown[]> {
  const text = await readFile(await download.path(), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

async function saved(page: Page): Promise<unknown[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件 Save to a file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^cetu-rescue-\d{8}T\d{4}\.ndjson$/)
  return linesOf(download)
}

test.describe('the rescue page', () => {
  test('saves every row of every store, and leaves the database as it was', async ({ page }) => {
    const notes = Array.from({ length: 450 }, (_, i) => ({ id: `n-${i}`, comment: `批注 ${i} 𠮷\n` }))
    await fill(page, 'cetu', { records: notes, meta: [{ id: 'store', seq: 450, odd: [null, 1e21] }] })
    await page.goto('./rescue.html')
    await expect(page.getByText('cetu / records：450')).toBeVisible()
    const [header, ...rows] = await saved(page)
    const trailer = rows.pop()
    expect(header).toEqual({
      format: 'cetu-rescue',
      formatVersion: 1,
      counts: { 'cetu/meta': 1, 'cetu/records': 450 },
    })
    expect(trailer).toEqual({ count: 451 })
    const values = rows.map((row) => (row as { value: { id: string } }).value)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(values.filter(({ id }) => id.startsWith('n-')).sort(byId)).toEqual([...notes].sort(byId))
    await expect(page.getByText(/已存 451 条，读不出 0 条/)).toBeVisible()
    expect(
      await page.evaluate(async () =>
        (await indexedDB.databases()).map(({ name, version }) => [name, version]),
      ),
    ).toEqual([['cetu', 3]])
  })

  test('says so when there is nothing, and makes no database', async ({ page }) => {
    await page.goto('./rescue.html')
    await expect(page.getByText(/没有能打开的策图数据库/)).toBeVisible()
    await expect(page.getByRole('button', { name: '存成文件 Save to a file' })).toBeDisabled()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })

  test('gives out the copies the app keeps, newest first', async ({ page }) => {
    await page.goto('./rescue.html')
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('backups', { create: true })
      for (const number of ['000001', '000002']) {
        const name = `cetu-${number}-1-1-routine-2026-11-21-20261121T020000Z.ndjson`
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await file.write(`{"copy":"${number}"}\n`)
        await file.close()
      }
    })
    await page.goto('./rescue.html')
    const copies = page.getByRole('button', { name: /存成文件 \/ Save: cetu-/ })
    await expect(copies).toHaveCount(2)
    const [download] = await Promise.all([page.waitForEvent('download'), copies.first().click()])
    expect(await linesOf(download)).toEqual([{ copy: '000002' }])
  })

  test('can be used by everybody in both themes', async ({ page }) => {
    await fill(page, 'cetu', { records: [{ id: 'a' }] })
    await page.goto('./rescue.html')
    await expect(page.getByText('cetu / records：1')).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test.describe('when the app does not start', () => {
  test.use({ expectedProblems: [/Failed to (load|fetch)|ERR_FAILED|dynamically imported module/] })

  test('its last words lead to the rescue page, which works', async ({ page }) => {
    await fill(page, 'cetu', { records: [{ id: 'a', comment: '还在' }] })
    await page.route(/assets\/app-.*\.js$/, (route) => route.abort())
    await page.goto('./')
    await page
      .getByRole('alert')
      .getByRole('link', { name: /取回数据/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /取回数据/ })).toBeVisible()
    expect(await saved(page)).toContainEqual({
      db: 'cetu',
      store: 'records',
      key: 'a',
      value: { id: 'a', comment: '还在' },
    })
  })
})
