import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeFacts, decodeSummary } from '../../src/model/summary-schema.ts'
import { compileCorpus, serveData } from './large-corpus.ts'
import { expect, test } from './fixtures.ts'
import { picture, walkTo } from './reading.ts'

const DOCUMENTS = 300
let corpus: ReturnType<typeof compileCorpus>
test.beforeAll(() => {
  corpus = compileCorpus(DOCUMENTS)
})
test.afterAll(() => corpus.remove())

const read = (file: string): unknown => JSON.parse(readFileSync(join(corpus.data, file), 'utf8'))

test('总览 of many documents loads the summary alone, and is whole', async ({ page }) => {
  const asked = await serveData(page, corpus.data)
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${DOCUMENTS} 份文件`)
  await expect(picture(page, /个区/).first()).toBeVisible()
  await expect(picture(page, /期限/)).toBeVisible()
  await expect(page.getByText(/同类同年的只画最早一个/).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual(['summary.json'])
  expect(statSync(join(corpus.data, 'summary.json')).size).toBeLessThan(40_000)
  await walkTo(page, picture(page, /期限/), /同期同类共 \d+ 个/)
})

test('目标 of many documents loads the facts, and shows every target', async ({ page }) => {
  const asked = await serveData(page, corpus.data)
  await page.goto('./')
  await page.getByRole('link', { name: '目标', exact: true }).first().click()
  const { buckets, overview } = decodeSummary(read('summary.json'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${overview.targets.counts.all} 项目标`)
  const facts = Array.from({ length: buckets }, (_, bucket) => `facts/${bucket}.json`)
  expect(asked.filter((file) => file.startsWith('facts/')).toSorted()).toEqual(facts.toSorted())
  const documents = facts.flatMap((file) => decodeFacts(read(file)))
  expect(documents).toHaveLength(DOCUMENTS)
  expect(documents.flatMap(({ targets }) => targets)).toHaveLength(overview.targets.counts.all)
})

test('a long register draws what is near, and has every row on paper, by keys and for the browser’s search', async ({
  page,
}) => {
  await serveData(page, corpus.data)
  await page.goto('./#/targets?group=none&sort=quote')
  const drawn = page.locator('tr.target-row')
  await expect(drawn.first()).toBeVisible()
  const { all } = decodeSummary(read('summary.json')).overview.targets.counts
  expect(await drawn.count()).toBeLessThan(200)
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(all + 1))
  const waiting = await page.locator('[hidden="until-found"]').allTextContents()
  const findable = waiting.flatMap((words) => words.split(' · ')).length + (await drawn.count())
  expect(findable).toBe(all)
  await drawn.first().locator('[data-walk]').focus()
  await page.keyboard.press('End')
  const last = page.locator(`tr[aria-rowindex="${all + 1}"]`)
  await expect(last.locator('[data-walk]')).toBeFocused()
  await expect(last).toBeInViewport()
  const quote = await last.getAttribute('data-target')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/reader\//)
  await page.goBack()
  await expect(page.locator(`tr[data-target="${quote}"]`).locator('[data-walk]')).toBeFocused()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(drawn).toHaveCount(all)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => drawn.count()).toBeLessThan(200)
})

test('原文 loads the document it opens and the list, not the facts', async ({ page }) => {
  const asked = await serveData(page, corpus.data)
  const [document] = decodeFacts(read('facts/0.json'))
  await page.goto(`./#/reader/${document!.id}`)
  await expect(page.getByText(`/ ${DOCUMENTS}`)).toBeVisible()
  expect(asked.filter((file) => file.startsWith('facts/'))).toEqual([])
  expect(asked).toContain(`documents/${document!.id}.json`)
})

test('a cell of the matrix opens its first measure without the facts', async ({ page }) => {
  const asked = await serveData(page, corpus.data)
  await page.goto('./')
  await walkTo(page, picture(page, /推进/), /徐汇.* [1-9]\d* 条/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/reader\?.*cell=/)
  await expect(page.getByText(/^1\/\d+$/).first()).toBeVisible()
  expect(asked.filter((file) => file.startsWith('facts/'))).toEqual([])
})

test.describe('facts that do not arrive', () => {
  test.use({ expectedProblems: [/Failed to load resource|net::ERR/] })

  test('are said on the page, and 重试 asks again', async ({ page }) => {
    await serveData(page, corpus.data)
    await page.route('**/data/facts/3.json', (route) => route.abort())
    await page.goto('./#/targets')
    await expect(page.getByRole('alert')).toContainText('数据没有取')
    await page.unroute('**/data/facts/3.json')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('项目标')
  })
})
