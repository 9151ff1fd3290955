import { writeFileSync } from 'node:fs'
import { HEAVY_FILES } from '../exchange/runs/heavy-files.ts'
import { expect, test } from './fixtures.ts'

const LARGE = 'a library of 48 MB in 200,000 lines'

test('a library of 200,000 lines says how far it is read, is given up on, and read again', async ({
  page,
}, info) => {
  test.setTimeout(180_000)
  const path = info.outputPath('large.ndjson')
  writeFileSync(path, HEAVY_FILES[LARGE]!())
  await page.goto('./#/notes')
  const file = page.locator('input[type=file]')
  const dialog = page.getByRole('dialog', { name: '导入 large.ndjson' })
  const bar = dialog.getByRole('progressbar', { name: '核对进度' })

  await file.setInputFiles(path)
  await expect(bar).toBeVisible({ timeout: 60_000 })
  await expect(dialog.getByText(/^正在核对 [\d,]+ \/ 200,000$/)).toBeVisible()
  await dialog.getByRole('button', { name: '取消' }).press('Enter')
  await expect(dialog).toBeHidden()

  await file.setInputFiles(path)
  await expect(bar).toBeVisible({ timeout: 60_000 })
  await expect(dialog.getByRole('button', { name: '导入 199998 条' })).toBeVisible({ timeout: 120_000 })
  await expect(bar).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('.own-item')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /撤销/ })).toBeDisabled()
})
