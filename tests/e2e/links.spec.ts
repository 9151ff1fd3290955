import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

test.describe('a link that names what there is not', () => {
  for (const [hash, said, mended] of [
    ['#/nowhere', '没有“nowhere”这个地方，现在打开的是总览。', /#\/$/],
    ['#/?district=999999', '“999999”不是市级或 16 个区之一，已不按它筛选。', /#\/$/],
    [
      '#/targets?row=t-nope&years=2020-2018',
      '时期的起止年份写反了，已按 2018—2020 显示。',
      /years=2018-2020$/,
    ],
    ['#/timeline?asOf=2021-02-30', '截至日“2021-02-30”不是日历上的一天', /#\/timeline$/],
    ['#/coverage?cell=苏州.service', '没有“苏州.service”这个格子', /#\/coverage$/],
  ] as const) {
    test(`${hash} says so, stays as it is, and is mended when told to`, async ({ page }) => {
      await page.goto(`./${hash}`)
      const notice = page.getByRole('complementary', { name: /没有照办/ })
      await expect(notice).toContainText(said)
      expect(decodeURIComponent(page.url())).toContain(hash)
      await notice.getByRole('button', { name: '改好链接' }).press('Enter')
      await expect(notice).toHaveCount(0)
      await expect(page).toHaveURL(mended)
    })
  }

  test('a document that is not there is named over the page that has nothing to show', async ({ page }) => {
    await page.goto('./#/timeline?doc=d-nope')
    const notice = page.getByRole('complementary', { name: '链接里有 1 处没有照办' })
    await expect(notice).toContainText('文件“d-nope”不在这份数据里')
    await expectAccessible(page, 'light')
    await notice.getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('期限')
  })

  test('is said in English, too, and by a chart that stands alone', async ({ page }) => {
    await page.goto('./?embed=1&lang=en#/?chart=timeline&brand=gold')
    const notice = page.getByRole('complementary', { name: 'One part of the link was not followed' })
    await expect(notice).toContainText('“gold” is none of the Four Brands')
  })

  test('nothing is said of a link that is followed in full', async ({ page }) => {
    await page.goto('./#/targets?district=310104&sort=-value&row=none')
    await expect(page.getByRole('complementary', { name: /没有照办/ })).toBeVisible()
    await page.goto('./#/targets?district=310104&sort=-value')
    await expect(page.getByRole('table').first()).toBeVisible()
    await expect(page.getByRole('complementary', { name: /没有照办/ })).toHaveCount(0)
  })
})

test.describe('a window of 时间线', () => {
  test('without a date says so, and leads to the nearest one', async ({ page }) => {
    await page.goto('./#/timeline?from=2021-01-01&to=2022-01-01')
    const said = page.getByText(/2021-01-01—2021-12-31 之间没有日期：此前 \d+ 处，此后 \d+ 处。/)
    await expect(said).toBeVisible()
    await expectAccessible(page, 'dark')
    await page.getByRole('button', { name: '此后最近一处 2022-12-09 ›' }).press('Enter')
    await expect(said).toHaveCount(0)
    await expect(page).toHaveURL(/from=2022-/)
  })

  test('outside all time is said to be', async ({ page }) => {
    await page.goto('./#/timeline?from=1990-01-01&to=1991-01-01')
    await expect(page.getByText(/链接要的 1990-01-01—1991-01-01 在全部时段 .* 之外/)).toBeVisible()
    await page.getByRole('button', { name: '看全部时段' }).click()
    await expect(page.getByRole('button', { name: '看全部时段' })).toHaveCount(0)
  })
})

test('an as-of date before all documents is said to be, with the way back', async ({ page }) => {
  await page.goto('./#/timeline?mode=countdown&asOf=2010-01-01')
  const notice = page.getByRole('complementary', { name: '截至日早于全部文件' })
  await expect(notice).toContainText('最早的一份是 2018年4月24日')
  await notice.getByRole('button', { name: '回到今天' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page).toHaveURL(/#\/timeline\?mode=countdown$/)
})
