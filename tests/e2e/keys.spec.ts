import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { picture } from './reading.ts'

const list = (page: Page) => page.getByRole('dialog', { name: '全部按键' })

async function showKeys(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await expect(list(page)).toBeVisible()
}

test.describe('the keys', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  test('are listed under ?, which shows what the handlers ask', async ({ page }) => {
    await showKeys(page)
    await expect(list(page)).toContainText('选中下一句')
    await expect(list(page).getByRole('button', { name: '筛选，现为 F，按下后改' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list(page)).toBeHidden()
  })

  test('are changed by keyboard alone, and the change holds after a reload', async ({ page }) => {
    await showKeys(page)
    await list(page)
      .getByRole('button', { name: /^筛选，现为 F/ })
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('p')
    await expect(list(page)).toContainText('P 已用于“演示当前页”')
    await page.keyboard.press('g')
    await expect(list(page)).toContainText('筛选：G')
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(picture(page, /个区里/)).toBeVisible()
    await page.keyboard.press('f')
    await expect(page.getByRole('dialog', { name: '筛选' })).toBeHidden()
    await page.keyboard.press('g')
    await expect(page.getByRole('dialog', { name: '筛选' })).toBeVisible()
  })

  test('are reset by mouse', async ({ page }) => {
    await showKeys(page)
    await list(page)
      .getByRole('button', { name: /^筛选，现为 F/ })
      .click()
    await page.keyboard.press('Backspace')
    await expect(list(page).getByRole('button', { name: /^筛选，现为 无/ })).toBeVisible()
    await list(page).getByRole('button', { name: '筛选：改回原样' }).click()
    await expect(list(page).getByRole('button', { name: /^筛选，现为 F/ })).toBeVisible()
  })

  test('of a single character are switched off, and the list is reached without them', async ({ page }) => {
    await showKeys(page)
    await list(page)
      .getByRole('checkbox', { name: /单键快捷键/ })
      .uncheck()
    await list(page).getByRole('button', { name: '关闭' }).click()
    await page.keyboard.press('p')
    await page.keyboard.press('f')
    await expect(page.getByRole('dialog', { name: '筛选' })).toBeHidden()
    await expect(page).not.toHaveURL(/present/)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '搜索与命令' }).fill('按键')
    await expect(page.getByRole('option', { name: '全部按键与改键' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await page.keyboard.press('Enter')
    await expect(list(page)).toBeVisible()
  })

  test('their list is accessible in both themes', async ({ page }) => {
    await showKeys(page)
    await expectAccessibleInBoth(page)
  })
})
