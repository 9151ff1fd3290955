import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { marked } from './reading.ts'
import { openPlan, select } from './selecting.ts'

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

test('原文 and its list are accessible in both themes', async ({ page }) => {
  await page.goto('./#/reader')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await expectAccessibleInBoth(page)
  await openPlan(page)
  await expectAccessibleInBoth(page)
})

test('目标 is accessible in both themes, as a list and as gauges', async ({ page }) => {
  await page.goto('./#/targets')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.goto('./#/targets?view=gauges')
  await expect(page.getByRole('application').first()).toBeVisible()
  await expectAccessibleInBoth(page)
})
