import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { picture, walkTo } from './reading.ts'

/** 新增跨国公司地区总部15家, of a plan for 2018–2020. */
const TARGET = 'target-01rbf5nskwd'
const AS_OF = 'asOf=2020-07-31'
const READINGS = ['2018-12-31\t3', '2019-06-30\t6', '2019-12-31\t9', '2020-06-30\t11\t统计简报'].join('\n')

const form = (page: Page) => page.getByRole('dialog')
const status = (page: Page) => page.getByRole('region', { name: '状态' })
const rows = (page: Page) => page.locator('.target-readings tbody tr')
const open = async (page: Page, id = TARGET, query = AS_OF) => {
  await page.goto(`./#/targets/${id}?${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Pastes the four readings of the plan. */
async function paste(page: Page, table = READINGS): Promise<void> {
  await page.getByRole('button', { name: '粘贴或导入' }).click()
  await form(page).getByRole('textbox', { name: '表格内容' }).fill(table)
  await form(page).getByRole('button', { name: /^记下/ }).click()
  await expect(page.getByText('已保存')).toBeVisible()
}

test.describe('a target’s page', () => {
  test('says what is so without a reading, and never 0 %', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('新增跨国公司地区总部15家')
    await expect(status(page)).toContainText('尚无数据')
    await expect(status(page)).toContainText('没有读数，不判快慢')
    await expect(page.getByRole('region', { name: '依据' }).locator('mark')).toHaveText(
      '新增跨国公司地区总部15家',
    )
  })

  test('says what a word means by mouse, by keys and by press', async ({ page }) => {
    await open(page)
    const meaning = page.getByRole('tooltip').filter({ hasText: '数量目标：' })
    const word = page.getByRole('button', { name: '数量 · 新增' })
    await expect(word).toHaveAccessibleDescription(/写明一个数/)
    await expect(meaning).toBeHidden()
    await word.hover()
    await expect(meaning).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(meaning).toBeHidden()
    await page.getByRole('button', { name: '明示' }).focus()
    await page.keyboard.press('Tab')
    await expect(word).toBeFocused()
    await expect(meaning).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(meaning).toBeHidden()
    await word.click({ position: { x: 4, y: 4 } })
    await expect(meaning).toBeVisible()
  })

  test('judges pasted readings, says how, and keeps them over a reload', async ({ page }) => {
    await open(page)
    await paste(page)
    await expect(rows(page)).toHaveCount(4)
    await expect(status(page)).toContainText('滞后')
    await expect(status(page)).toContainText('15 × 911 ÷ 1095')
    await expect(status(page)).toContainText('比应到少 1.5 家')
    await expect(
      page.getByRole('heading', { name: /2020年6月30日记到 11，低于匀速路径的 12.5/ }),
    ).toBeVisible()
    await page.reload()
    await expect(rows(page)).toHaveCount(4)
    // The as-of day governs: a year earlier there were two.
    await open(page, TARGET, 'asOf=2019-06-30')
    await expect(status(page)).toContainText('7.5')
    await open(page, TARGET, 'asOf=2021-03-01')
    await expect(status(page)).toContainText('到期未达成')
    await expect(status(page)).toContainText('已过 60 天')
  })

  test('takes a reading by keyboard alone, changes it, deletes it, and takes that back', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '＋ 记一笔' }).press('Enter')
    await expect(form(page).getByRole('textbox', { name: '日期' })).toHaveValue('2020-07-31')
    await form(page).getByRole('textbox', { name: '日期' }).fill('2020年6月')
    await page.keyboard.press('Tab')
    await page.keyboard.type('１５家')
    await page.keyboard.press('Enter')
    await expect(status(page)).toContainText('已达成')
    await expect(rows(page).first()).toContainText('2020-06-30')
    await page.getByRole('button', { name: '修改 2020-06-30 的读数' }).press('Enter')
    await form(page).getByRole('textbox', { name: '读数' }).fill('十二')
    await page.keyboard.press('Enter')
    await expect(status(page)).toContainText('滞后')
    await expect(form(page)).toHaveCount(0)
    await page.getByRole('button', { name: '修改 2020-06-30 的读数' }).press('Enter')
    await form(page).getByRole('button', { name: '移到回收站' }).press('Enter')
    await expect(rows(page)).toHaveCount(0)
    await expect(page.getByText('已移到回收站')).toBeVisible()
    await expect(page.getByRole('button', { name: '＋ 记一笔' })).toBeFocused()
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByRole('button', { name: '修改 2020-06-30 的读数' })).toBeFocused()
    const changes = page.getByRole('region', { name: '变动' }).getByRole('listitem')
    await expect(changes).toHaveCount(4)
    await expect(changes.nth(0)).toContainText('撤销：恢复读数 12 家（2020-06-30）')
    await expect(changes.nth(2)).toContainText('修改读数 15 家（2020-06-30）')
    await expect(changes.nth(2)).toContainText('读数：15 家 → 12 家')
  })

  test('asks about 15万 and refuses what is no figure, and the words stay', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '＋ 记一笔' }).click()
    const value = form(page).getByRole('textbox', { name: '读数' })
    await value.fill('十余家')
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(form(page).getByRole('alert')).toContainText('不是一个确定的数')
    await value.fill('15万')
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(form(page).getByRole('alert')).toContainText('100 倍以上')
    await expect(rows(page)).toHaveCount(0)
    await form(page).getByRole('button', { name: '就按这个数保存' }).click()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page).first()).toContainText('150,000')
    // A line with two doubts asks both; what is in another unit keeps it when it is opened again.
    await page.getByRole('button', { name: '粘贴或导入' }).click()
    await form(page).getByRole('textbox', { name: '表格内容' }).fill('2020-07-31 -3\n2020-06-30 12.5%')
    const [two, other] = [form(page).getByRole('row').nth(1), form(page).getByRole('row').nth(2)]
    await expect(two).toContainText('小于 0')
    await expect(two).toContainText('这一天已有一笔 150,000 家')
    await expect(other).toContainText('只列出，不计入')
    await other.getByRole('checkbox').check()
    await form(page).getByRole('button', { name: '记下 1 笔' }).click()
    await page.getByRole('button', { name: '修改 2020-06-30 的读数' }).click()
    await expect(value).toHaveValue('12.5 %')
  })

  test('refuses a table line by line, with the reason', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '粘贴或导入' }).click()
    await form(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'readings.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('日期,数值\n2019-06-30,6\n上月,7\n2019-12-31,不详\n2020-06-30,15万\n'),
      })
    const preview = form(page).locator('.target-preview')
    await expect(preview).toContainText('2 行读懂了，2 行没有读懂')
    await expect(preview).toContainText('读不出日期')
    await expect(preview).toContainText('读不出一个数')
    await expect(form(page).getByRole('button', { name: '记下 1 笔' })).toBeVisible()
    await form(page).getByRole('checkbox').check()
    await form(page).getByRole('button', { name: '记下 2 笔' }).click()
    await expect(rows(page)).toHaveCount(2)
  })

  test('says that what was met lies below again, each reading by itself', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '粘贴或导入' }).click()
    await form(page)
      .getByRole('textbox', { name: '表格内容' })
      .fill('2019-02-10 15\n2019-05-11 0\n2019-12-11 8\n2020-06-30 12.5%')
    for (const box of await form(page).getByRole('checkbox').all()) await box.check()
    await form(page).getByRole('button', { name: '记下 4 笔' }).click()
    await expect(status(page)).toContainText('已达成（2019-02-10）')
    await expect(status(page)).toContainText('最近记到 8 家，已低于目标 15 家')
    await expect(
      page.getByRole('heading', { name: '2019年2月10日达到目标 15，2019年12月11日又低到 8' }),
    ).toBeVisible()
    await expect(rows(page)).toContainText(['单位不同，不计', '低于应到', '低于应到', '达到目标'])
    await page.goto(`./#/?${AS_OF}`)
    await expect(page.getByRole('link', { name: '1 项达成后又低于目标' })).toBeVisible()
  })

  test('keeps what was typed when the form is left by Esc or Back, and forgets it when told', async ({
    page,
  }) => {
    await page.goto(`./#/targets?${AS_OF}`)
    await open(page)
    const value = form(page).getByRole('textbox', { name: '读数' })
    const add = page.getByRole('button', { name: '＋ 记一笔' })
    await add.click()
    await form(page).getByRole('textbox', { name: '日期' }).fill('2019年上半年')
    await expect(form(page)).toContainText('按 2019-06-30 记')
    await value.fill('9')
    await page.keyboard.press('Escape')
    await add.click()
    await expect(value).toHaveValue('9')
    await expect(form(page)).toContainText('还没有保存')
    await page.goBack()
    await expect(page.locator('dialog[open], .target-readings')).toHaveCount(0)
    await page.goForward()
    await add.click()
    await expect(value).toHaveValue('9')
    await form(page).getByRole('button', { name: '取消' }).click()
    await add.click()
    await expect(value).toHaveValue('')
  })

  test('takes pasted readings back and does them again', async ({ page }) => {
    await open(page)
    await paste(page)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(rows(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: '＋ 记一笔' })).toBeFocused()
    await page.getByRole('button', { name: '重做' }).click()
    await expect(rows(page)).toHaveCount(4)
    await expect(page.getByRole('button', { name: /的读数$/ }).and(page.locator(':focus'))).toHaveCount(1)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(rows(page)).toHaveCount(0)
  })

  test('lets a status set by hand stand from its day', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '设定', exact: true }).click()
    await form(page).getByRole('combobox').selectOption({ label: '已达成' })
    await form(page).getByRole('textbox', { name: '理由' }).fill('验收通过')
    await expect(form(page).getByRole('textbox', { name: '从哪天起' })).toHaveValue('2020-07-31')
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(status(page)).toContainText('人工')
    await open(page, TARGET, 'asOf=2020-07-30')
    await expect(status(page)).toContainText('尚无数据')
    await expect(status(page)).not.toContainText('人工')
  })

  test('opens a reading from the picture by keys', async ({ page }) => {
    await open(page)
    await paste(page)
    const chart = picture(page, /2020年6月30日记到 11/)
    await walkTo(page, chart, /个人记录 2019-12-31：9/)
    await page.keyboard.press('Enter')
    await expect(form(page).getByRole('textbox', { name: '读数' })).toHaveValue('9')
  })

  test('records a review and a status by hand with its reason', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /2020年二季度：已过，没有评估/ }).click()
    await form(page).getByRole('radio', { name: '滞后' }).check()
    await form(page).getByRole('textbox', { name: '说明' }).fill('签约慢')
    await form(page).getByRole('button', { name: '保存' }).click()
    const reviewed = page.getByRole('button', { name: '2020年二季度：滞后' })
    await expect(reviewed).toBeVisible()
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await expect(page.getByRole('heading', { name: '评估' })).toBeFocused()
    await page.getByRole('button', { name: '重做' }).press('Enter')
    await expect(reviewed).toBeFocused()
    await page.getByRole('button', { name: '设定', exact: true }).click()
    await form(page).getByRole('combobox').selectOption({ label: '已达成' })
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(form(page).getByRole('alert')).toContainText('要写理由')
    await form(page).getByRole('textbox', { name: '理由' }).fill('验收通过')
    await form(page).getByRole('button', { name: '按年填' }).click()
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(status(page)).toContainText('人工')
    await expect(status(page)).toContainText('验收通过')
    await expect(page.getByRole('region', { name: '我的设定' })).toContainText('2019-12-31')
  })

  test('a rank stands by the person’s review', async ({ page }) => {
    await open(page, 'target-11st79xa5lh', 'asOf=2023-07-31')
    await expect(status(page)).toContainText('待评估')
    await page.getByRole('button', { name: /2023年二季度/ }).click()
    await form(page).getByRole('radio', { name: '达成', exact: true }).check()
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(status(page)).toContainText('已达成')
    await expect(status(page)).toContainText('人工')
    await expect(status(page)).toContainText('2023年二季度，2023-07-31 评定')
  })

  test('shows on 目标 and 总览 how the target stands, by the as-of day', async ({ page }) => {
    await open(page)
    await paste(page)
    await page.getByRole('link', { name: '目标', exact: true }).first().click()
    const row = page.locator(`tr[data-target="${TARGET}"]`)
    await expect(row).toContainText('滞后')
    await row
      .getByRole('link', { name: /地区总部15家/ })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`targets/${TARGET}`))
    await page.goto(`./#/?${AS_OF}`)
    await expect(page.locator('.source-strip')).toContainText('1 项滞后')
    await expect(page.getByRole('heading', { name: /1 项有进展/ })).toBeVisible()
  })

  test('says what is so of a target that is gone', async ({ page }) => {
    await open(page, 'target-none')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('不在现在的数据里')
  })

  test('has nothing that axe finds wrong, in either theme', async ({ page }) => {
    await open(page)
    await paste(page)
    await page.getByRole('button', { name: '月', exact: true }).click()
    await expectAccessibleInBoth(page)
    await page.getByRole('button', { name: '＋ 记一笔' }).click()
    await expectAccessibleInBoth(page, '.target-dialog')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '粘贴或导入' }).click()
    await form(page).getByRole('textbox', { name: '表格内容' }).fill('2020-07-01,15万\n上月,3\n2020-07-02,12')
    await expectAccessibleInBoth(page, '.target-dialog')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '设定', exact: true }).click()
    await expectAccessibleInBoth(page, '.target-dialog')
  })
})
