import { readCsv } from '../exchange/csv/read-csv.ts'
import { choose, exported, pasted, readSvg } from './chart-exports.ts'
import { expectAccessible, expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, expectSentence, picture, walkTo } from './reading.ts'

const stage = /期限全在徐汇/

test.describe('时间线', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#/timeline')
    await expect(picture(page, stage)).toBeVisible()
  })

  test('a deadline leads to its sentence by mouse, and Back returns to it', async ({ page }) => {
    await clickMark(page, picture(page, stage), /期限.*到2020年/)
    await expectSentence(page, /到2020年/)
    await page.goBack()
    await expect(page).toHaveURL(/#\/timeline\?mark=/)
    await expect(picture(page, stage)).toBeFocused()
  })

  test('a meeting leads to its sentence by keyboard', async ({ page }) => {
    await walkTo(page, picture(page, stage), /市政协.*召开/)
    await page.keyboard.press('Enter')
    await expectSentence(page, /./)
  })

  test('a mark shows the sentence it stands on before it is opened', async ({ page }) => {
    await walkTo(page, picture(page, stage), /期限.*到2020年/)
    const preview = page.locator('.event-preview')
    await expect(preview.locator('mark')).toHaveText('到2020年')
    await expect(preview).toContainText('一、')
  })

  test('wheel, buttons and keys change the range, and the link holds it', async ({ page }) => {
    await picture(page, stage).hover()
    await page.mouse.wheel(0, -300)
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=/)
    await page.getByRole('button', { name: /显示全部时段|^全部$/ }).click()
    await expect(page).not.toHaveURL(/from=/)
    await picture(page, stage).focus()
    await page.keyboard.press('+')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(page).toHaveURL(/from=2018-01-01/)
    await page.reload()
    await expect(page.locator('.timeline-tools output')).not.toHaveText('2018—2030')
    await picture(page, stage).focus()
    await page.keyboard.press('0')
    await expect(page).not.toHaveURL(/from=/)
  })

  test('a pull moves the range and opens nothing', async ({ page }) => {
    await page.goto('./#/timeline?from=2020-01-01&to=2024-01-01')
    const box = (await picture(page, stage).boundingBox())!
    await page.mouse.move(box.x + 600, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x + 900, box.y + 200, { steps: 5 })
    await page.mouse.up()
    await expect(page).toHaveURL(/#\/timeline\?from=2018-/)
  })

  test('the ends of the mini map narrow the range by keyboard', async ({ page }) => {
    await page.getByRole('slider', { name: '时段终点' }).focus()
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/from=2018-01-01&to=2029-/)
  })

  test('lanes gather by brand, and a lane folds', async ({ page }) => {
    await page.getByRole('button', { name: '品牌', exact: true }).click()
    await expect(page).toHaveURL(/lanes=brand/)
    await page.getByRole('button', { name: '收起：制造' }).click()
    await expect(page.getByRole('button', { name: '展开：制造' })).toBeVisible()
    await expect(page).toHaveURL(/folded=manufacturing/)
  })

  test('a lane is hidden by mouse and shown again from the list, and the link holds it', async ({ page }) => {
    await page.getByRole('button', { name: '性质', exact: true }).click()
    const fold = page.getByRole('button', { name: /^收起：/ })
    const all = await fold.count()
    await page.getByRole('button', { name: '收起：提及' }).hover()
    await page.getByRole('button', { name: '隐藏：提及' }).click()
    await expect(fold).toHaveCount(all - 1)
    await expect(page).toHaveURL(/hide=reference/)
    await page.reload()
    await expect(fold).toHaveCount(all - 1)
    await page.getByRole('button', { name: `${all - 1} / ${all} 条泳道` }).click()
    await page.getByRole('checkbox', { name: /^提及/ }).check()
    await expect(fold).toHaveCount(all)
    await expect(page).not.toHaveURL(/hide=/)
  })

  test('one lane is shown alone by keyboard; its picture and CSV say so and hold no other', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /全部 \d+ 条泳道/ }).press('Enter')
    await expect(page.getByRole('checkbox').first()).toBeFocused()
    await page.getByRole('button', { name: /^只看：徐汇/ }).press('Enter')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/only=/)
    await expect(page.getByRole('button', { name: /^收起：/ })).toHaveCount(1)
    const csv = await exported(page, page.getByRole('main'), /CSV：图上所示/)
    expect(csv.text).toContain('徐汇')
    expect(csv.text).not.toContain('长宁')
    const facts = await exported(page, page.getByRole('main'), /CSV：全部依据/)
    expect(facts.text).not.toContain('长宁区')
    const svg = await exported(page, page.getByRole('main'), /SVG/)
    expect((await readSvg(page, svg.text)).words).toContain('另有 4 条泳道未显示')
  })

  test('where every lane is hidden, it says so and shows them again', async ({ page }) => {
    await page.goto('./#/timeline?only=-')
    await expect(page.getByText('泳道都已隐藏。')).toBeVisible()
    await page.getByRole('button', { name: '全部显示' }).click()
    await expect(picture(page, stage)).toBeVisible()
  })

  test('a link to a date leads to the cluster it stands in', async ({ page }) => {
    await walkTo(page, picture(page, stage), /期限.*到2020年/)
    await page.keyboard.press('Enter')
    await expectSentence(page, /到2020年/)
    await page.goBack()
    await expect(page).toHaveURL(/mark=/)
    const link = page.url().replace('#/timeline?', '#/timeline?lanes=role&folded=deadline&')
    const [, row] = decodeURIComponent(/mark=([^&]+)/.exec(link)![1]!).split('|')
    await page.goto('about:blank')
    await page.goto(link.replace(/mark=[^&]+/, `mark=${encodeURIComponent(`deadline|${row}`)}`))
    await expect(picture(page, stage)).toBeFocused()
    await expect(page.locator('.chart-current')).toBeVisible()
  })

  test('says how the dates of 总览 add up to those of the lanes', async ({ page }) => {
    await expect(page.locator('.source-notices')).toContainText(/(\d+) 处日期画成 (\d+) 处：同一文件同日/)
  })

  test('the countdown lists what falls due, and each thing leads to its sentence', async ({ page }) => {
    await page.getByRole('button', { name: '倒排' }).click()
    await expect(page.getByRole('table')).toContainText('已过 2151 天')
    await page.getByRole('link', { name: /新增跨国公司地区总部15家/ }).click()
    await expectSentence(page, /新增跨国公司地区总部15家/)
  })

  test('the countdown is taken along as figures, facts, link and citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: '倒排' }).click()
    const main = page.getByRole('main')
    const csv = await exported(page, main, /CSV：图上所示/, 'keyboard')
    expect(csv.name).toBe('cetu-countdown-2026-11-21.csv')
    const [head, ...lines] = readCsv(csv.text.slice(1))
    expect(head).toEqual(['期限', '距截至日', '文件', '写下的事', '期限依据'])
    expect(lines).toHaveLength(await page.locator('.countdown-items li').count())
    const facts = readCsv((await exported(page, main, /CSV：全部依据/)).text.slice(1))
    expect(facts).toHaveLength(lines.length + 1)
    await choose(page, main, /复制为表格/)
    await expect(page.getByText('表格已复制')).toBeVisible()
    const { html, text } = await pasted(page)
    expect(html).toContain('新增跨国公司地区总部15家')
    for (const words of ['件事有期限', '来源：5 份公开文件']) expect(text).toContain(words)
    await choose(page, main, /复制链接/)
    await expect(page.getByText('链接已复制')).toBeVisible()
    expect((await pasted(page)).text).toContain('mode=countdown')
    await page.getByRole('button', { name: '导出' }).click()
    await expect(page.getByRole('menuitem', { name: 'PNG' })).toHaveCount(0)
    await expectAccessible(page, 'dark')
    await page.evaluate(() => Object.assign(globalThis, { print: () => (document.title = 'printed') }))
    await page.getByRole('menuitem', { name: '打印本页' }).click()
    await expect(page).toHaveTitle('printed')
  })

  test('the wall chart prints on one A3 page', async ({ page }) => {
    await page.goto('./#/timeline?mode=wall')
    await expect(picture(page, stage)).toBeVisible()
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842])
  })

  test('the filter narrows the lanes, and the person sees that it does', async ({ page }) => {
    await page.keyboard.press('f')
    await page.getByRole('checkbox', { name: /徐汇/ }).first().check()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/district=310104|doc=/)
    await expect(page.getByRole('button', { name: /收起：/ })).toHaveCount(1)
  })

  test('the list of lanes is accessible', async ({ page }) => {
    await page.getByRole('button', { name: /全部 \d+ 条泳道/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessibleInBoth(page)
  })

  test('lanes, countdown and wall chart are accessible in both themes', async ({ page }) => {
    await expectAccessibleInBoth(page)
    await page.goto('./#/timeline?mode=countdown')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessibleInBoth(page)
    await page.goto('./#/timeline?mode=wall')
    await expect(page.locator('.wall-chart canvas')).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test('on paper the timeline holds every lane with its marks', async ({ page }) => {
  await page.goto('./#/timeline')
  await expect(page.locator('.timeline-canvas canvas')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.lane-heads')).toHaveCount(0)
  /** Pixels of ink beside the titles, without hairlines and the as-of line, which are lighter or red. */
  const ink = () =>
    page.locator('.timeline-canvas canvas').evaluate((canvas: HTMLCanvasElement) => {
      const left = Math.floor(canvas.width * 0.27)
      const { data } = canvas.getContext('2d')!.getImageData(left, 0, canvas.width - left, canvas.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3]! > 128 && Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 90) dark += 1
      return dark
    })
  await expect.poll(ink).toBeGreaterThan(1500)
})
