import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { factColumns } from '../../src/messages/fact-columns.ts'
import { readCsv } from '../exchange/csv/read-csv.ts'
import { expectAccessible, expectAccessibleInBoth } from './accessibility.ts'
import { choose, exported, pasted, readPng, readSvg } from './chart-exports.ts'
import { expect, test } from './fixtures.ts'
import { picture, walkTo } from './reading.ts'

const DATA = join(import.meta.dirname, '../../public/data')
const { id: dataset } = JSON.parse(readFileSync(join(DATA, 'summary.json'), 'utf8')) as { id: string }
const SOURCE = [`数据集 ${dataset}`, '截至 2026-11-21']

interface Shown {
  readonly name: string
  readonly hash: string
  readonly place: (page: Page) => Locator
  /** Words of its title, unit and legend that have to stand inside the exported picture. */
  readonly inside: readonly string[]
  /** Words of the table twin's head. */
  readonly head: readonly string[]
  readonly facts: 'event' | 'target' | 'measure'
}

const region = (name: RegExp) => (page: Page) => page.getByRole('region', { name }).first()

/** Every picture there is. */
const CHARTS: readonly Shown[] = [
  {
    name: 'timeline strip',
    hash: '#/',
    place: region(/期限全在/),
    inside: ['期限全在徐汇一份文件里', '按年', '召开', '提及', '来源：5 份公开文件'],
    head: ['日期', '性质', '事项', '文件', '处数', '距截至日'],
    facts: 'event',
  },
  {
    name: 'headline gauges',
    hash: '#/',
    place: region(/项目标：/),
    inside: ['项目标里首要的 8 项：', '单位写在数字后', '尚无进展数据', '明示：', '来源：5 份公开文件'],
    head: ['文件', '目标内容（原文）', '目标值', '状态', '期限', '举措', '责任单位'],
    facts: 'target',
  },
  {
    name: 'coverage matrix',
    hash: '#/',
    place: region(/条举措/),
    inside: ['徐汇 25 条举措', '单位：条', '怎么数的', '明写品牌', '按词认定', '其余 14 区无文件'],
    head: ['区', '举措', '服务', '制造', '购物', '文化'],
    facts: 'measure',
  },
  {
    name: 'tile map',
    hash: '#/',
    place: region(/个区里/),
    inside: ['16 个区里', '方块示意', '斜线：无文件', '来源：5 份公开文件'],
    head: ['区', '状态', '文件', '举措（条）', '涉及品牌'],
    facts: 'measure',
  },
  {
    name: 'lanes',
    hash: '#/timeline?from=2020-01-01&to=2024-01-01',
    place: (page) => page.locator('.timeline-stage'),
    inside: ['期限全在徐汇一份文件里', '按年', '召开', '提及', '徐汇区三年行动计划', '2018', '2030'],
    head: ['日期', '性质', '事项', '文件', '处数', '距截至日'],
    facts: 'event',
  },
  {
    name: 'wall chart',
    hash: '#/timeline?mode=wall',
    place: (page) => page.locator('.wall-chart'),
    inside: ['期限全在徐汇一份文件里', '召开', '来源：5 份公开文件'],
    head: ['日期', '性质', '事项', '文件', '处数', '距截至日'],
    facts: 'event',
  },
  {
    name: 'gauges of a document',
    hash: '#/targets?view=gauges',
    place: (page) => page.locator('.gauge-group').nth(1),
    inside: ['长宁区实施意见：7 项目标', '单位写在数字后', '来源：《'],
    head: ['文件', '目标内容（原文）', '目标值', '状态', '期限', '举措', '责任单位'],
    facts: 'target',
  },
]

const cellsOf = (csv: string) => {
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  return readCsv(csv.slice(1))
}

/** The rows the table twin shows, its head first. */
async function twinOf(place: Locator): Promise<string[][]> {
  await place.hover()
  await place.getByRole('button', { name: /表格/ }).click()
  const rows = await place.getByRole('row').all()
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()))
  await place.getByRole('button', { name: '回到图' }).click()
  return cells
}

for (const chart of CHARTS) {
  test(`taken along: ${chart.name}, as every kind of file`, async ({ page }) => {
    await page.goto(`./${chart.hash}`)
    await expect(chart.place(page).locator('canvas').first()).toBeVisible()

    await test.step('an SVG that parses and says title, unit, key and source', async () => {
      const { name, text } = await exported(page, chart.place(page), /SVG/)
      expect(name).toMatch(/^cetu-.*\.svg$/)
      const { problem, words, shapes } = await readSvg(page, text)
      expect(problem).toBeNull()
      expect(shapes).toBeGreaterThan(5)
      const said = words.replaceAll(/\s/g, '')
      for (const part of [...chart.inside, ...SOURCE]) expect(said).toContain(part.replaceAll(/\s/g, ''))
    })

    await test.step('a PNG at 2× on white that is not blank', async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      const { bytes } = await exported(page, chart.place(page), /PNG/, 'keyboard')
      const { width, inked, colours, paper } = await readPng(page, bytes)
      const box = (await chart.place(page).locator('canvas').first().boundingBox())!
      expect(width).toBeGreaterThanOrEqual(2 * Math.floor(box.width))
      expect(paper).toBe(0xfbfaf7)
      expect(colours).toBeGreaterThan(20)
      expect(inked).toBeGreaterThan(5000)
      await page.emulateMedia({ colorScheme: 'light' })
    })

    await test.step('a CSV with every fact, its source and its place', async () => {
      const { text } = await exported(page, chart.place(page), /CSV：全部/)
      const [head, ...rows] = cellsOf(text)
      const { common, [chart.facts]: own } = factColumns.zh
      for (const column of [...Object.values(common), ...Object.values(own)]) expect(head).toContain(column)
      const at = (row: string[], column: string) => row[head!.indexOf(column)]!
      expect(rows.length).toBeGreaterThan(5)
      for (const row of rows) {
        expect(row).toHaveLength(head!.length)
        expect([at(row, common.dataset), at(row, common.asOf)]).toEqual([dataset, '2026-11-21'])
        expect(at(row, common.datedOn)).toMatch(/^\d{4}-\d\d-\d\d$/)
        const id = /reader\/(?<id>[^?]+)\?fact=/.exec(at(row, common.link))!.groups!['id']!
        const doc = JSON.parse(readFileSync(join(DATA, 'documents', `${id}.json`), 'utf8')) as {
          text: string
        }
        const words = doc.text.slice(Number(at(row, common.start)), Number(at(row, common.end)))
        expect(at(row, common.quote).replace(/^'/, '')).toBe(words)
      }
    })

    await test.step('a CSV as shown that reads back cell by cell', async () => {
      const { text } = await exported(page, chart.place(page), /CSV：图上/, 'keyboard')
      const cells = cellsOf(text).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')))
      expect(cells[0]).toEqual(chart.head)
      expect(cells.length).toBeGreaterThan(3)
      expect(cells).toEqual(await twinOf(chart.place(page)))
    })
  })
}

test.describe('on the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const coverage = CHARTS[2]!

  test.beforeEach(async ({ page }) => {
    await page.goto('./#/?district=310104')
    await expect(picture(page, /个区/).first()).toBeVisible()
  })

  for (const hands of ['mouse', 'keyboard'] as const) {
    test(`the table pastes with title, unit, source and dataset, by ${hands}`, async ({ page }) => {
      const place = coverage.place(page)
      await choose(page, place, /复制为表格/, hands)
      await expect(place.locator('output.chart-said')).toHaveText('表格已复制')
      const { text, html } = await pasted(page)
      const lines = text.split(/\r?\n/)
      expect(lines[0]).toMatch(/徐汇 25 条举措/)
      expect(lines[1]).toMatch(/^单位：条/)
      expect(lines[2]).toBe('区\t举措\t服务\t制造\t购物\t文化')
      expect(lines[3]).toBe('徐汇\t25\t25\t1\t1\t1')
      expect(lines.at(-1)).toContain(`数据集 ${dataset} · 筛选：徐汇`)
      expect(html.match(/<td /g)).toHaveLength(6)
      expect(html).toMatch(/<th [^>]*border[^>]*>购物<\/th>/)
      for (const words of ['单位：条', `数据集 ${dataset}`]) expect(html).toContain(words)
      await expect(place.getByRole('button', { name: '导出' })).toBeFocused()
    })
  }

  test('the link brings back filter, mark, day and dataset', async ({ page }) => {
    const chart = picture(page, /个区/).last()
    await walkTo(page, chart, /徐汇/)
    const place = page.getByRole('region', { name: /个区/ }).last()
    await choose(page, place, /复制链接/, 'keyboard')
    await expect(place.locator('output.chart-said')).toHaveText('链接已复制')
    const { text } = await pasted(page)
    expect(new URL(text).hash).toBe(`#/?asOf=2026-11-21&data=${dataset}&district=310104&mark=310104`)
    await page.goto('about:blank')
    await page.goto(text)
    await expect(chart).toBeFocused()
    await expect(page.locator('.source-line')).toContainText('筛选：徐汇')
    await expect(page.locator('.link-notice')).toHaveCount(0)
  })

  test('the citation names picture, dataset, documents and sections', async ({ page }) => {
    await choose(page, region(/项目标/)(page), /复制参考文献/)
    await expect(region(/项目标/)(page).locator('output.chart-said')).toHaveText('参考文献已复制')
    const [own, lead, ...sources] = (await pasted(page)).text.split(/\r?\n/)
    expect(own).toMatch(
      /^策图\. .*项目标.*：数据集 [0-9a-f]{12}\[DS\/OL\]\. \(\d{4}-\d\d-\d\d\)\[2026-11-21\]\. http/,
    )
    expect(lead).toBe('所据文件：')
    expect(sources[0]).toMatch(
      /^\[1\] 徐汇区发展和改革委员会\. .*\[A\/OL\]\. 一、\(三\) 总体目标；二、.*\(2018-11-12\)\[2026-11-21\]\. http/,
    )
  })

  test('a citation of a fact is copied beside its sentence, and of a document above it', async ({ page }) => {
    await page.goto('./#/targets')
    await page
      .getByRole('link', { name: /看原文：.*15家/ })
      .first()
      .click()
    await page.getByRole('button', { name: '复制参考文献' }).click()
    await expect(page.locator('.copied-notice')).toHaveText('参考文献已复制')
    expect((await pasted(page)).text).toMatch(/一、\(三\) 总体目标\(2018-11-12\)\[2026-11-21\]\. http.*span=/)
    await page.getByRole('button', { name: '参考文献', exact: true }).click()
    await expect
      .poll(async () => (await pasted(page)).text)
      .toMatch(/\[A\/OL\]\. \(2018-11-12\)\[2026-11-21\]\. [^?]+$/)
  })
})

test.describe('where the browser refuses its clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  test('the table is shown selected, and Esc gives the focus back', async ({ page }) => {
    const place = region(/个区里/)(page)
    await choose(page, place, /复制为表格/, 'keyboard')
    const dialog = page.getByRole('dialog', { name: '浏览器没有让本页复制' })
    await expect(dialog.getByRole('table')).toContainText('徐汇区')
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
    expect(selected).toContain('16 个区里')
    expect(selected).toContain(`数据集 ${dataset}`)
    await expectAccessible(page, 'light', '.copy-by-hand')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(place.getByRole('button', { name: '导出' })).toBeFocused()
  })

  test('a link is shown selected', async ({ page }) => {
    await choose(page, region(/个区里/)(page), /复制链接/)
    const field = page.getByRole('dialog').getByRole('textbox')
    await expect(field).toHaveValue(new RegExp(`data=${dataset}`))
    const length = await field.evaluate((it: HTMLTextAreaElement) => it.selectionEnd - it.selectionStart)
    expect(length).toBeGreaterThan(20)
  })
})

test.describe('data that do not come', () => {
  test.use({ expectedProblems: [/Failed to load resource|net::ERR|dynamically imported/] })

  test('are said beside the picture', async ({ page }) => {
    await page.route('**/data/facts/*.json', (route) => route.abort())
    await page.goto('./')
    const place = region(/个区里/)(page)
    await expect(picture(page, /个区里/)).toBeVisible()
    await choose(page, place, /CSV：全部/)
    await expect(place.getByRole('alert')).toHaveText('图背后的数据没有取全，请检查网络后再试一次')
  })

  test('nor the code of the menu, are said as well', async ({ page }) => {
    await page.route(/assets\/export-menu-.*\.js$/, (route) => route.abort())
    await page.goto('./')
    const place = region(/个区里/)(page)
    await expect(picture(page, /个区里/)).toBeVisible()
    await place.hover()
    await place.getByRole('button', { name: '导出' }).click()
    await expect(place.getByRole('alert')).toHaveText('没有取到，请检查网络后再试一次')
    await expect(picture(page, /个区里/)).toBeVisible()
  })
})

test.describe('the menu of a picture', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#/timeline')
    await expect(picture(page, /期限全在/)).toBeVisible()
  })
  const stage = (page: Page) => page.locator('.timeline-stage')

  test('is walked by arrow keys round its ends, and Esc returns to its button', async ({ page }) => {
    const button = stage(page).getByRole('button', { name: '导出' })
    await button.focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: /PNG/ })).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('menuitem', { name: /嵌入/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await expect(page.getByRole('menuitem', { name: /PNG/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('closes by a press elsewhere, by its button and by Tab', async ({ page }) => {
    const button = stage(page).getByRole('button', { name: '导出' })
    const menu = page.getByRole('menu')
    for (const close of [
      () => page.getByRole('heading', { level: 1 }).click(),
      () => button.click(),
      () => page.keyboard.press('Tab'),
    ]) {
      await stage(page).hover()
      await button.click()
      await expect(menu).toBeVisible()
      await expect(page.getByRole('menuitem').first()).toBeFocused()
      await close()
      await expect(menu).toHaveCount(0)
    }
  })

  test('is accessible in both themes', async ({ page }) => {
    await stage(page).hover()
    await stage(page).getByRole('button', { name: '导出' }).click()
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await expectAccessibleInBoth(page)
  })

  test('has room for a finger on a phone', async ({ browser, baseURL }) => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await phone.newPage()
    await page.goto('./')
    const place = region(/个区里/)(page)
    await expect(picture(page, /个区里/)).toBeVisible()
    const button = place.getByRole('button', { name: '导出' })
    await button.scrollIntoViewIfNeeded()
    const box = (await button.boundingBox())!
    // The words are small; what answers around them is 44 px.
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2 + 21)
    await expect(page.getByRole('menu')).toBeVisible()
    for (const item of await page.getByRole('menuitem').all()) {
      expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    }
    const menu = (await page.getByRole('menu').boundingBox())!
    expect(menu.x).toBeGreaterThanOrEqual(0)
    expect(menu.x + menu.width).toBeLessThanOrEqual(390)
    await phone.close()
  })
})
