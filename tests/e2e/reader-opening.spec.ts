import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { longAddress, openLong, serveLong } from './long-document.ts'
import { rangesIn, topOf } from './reader-page.ts'

/** A frame after the text had come: how many of its blocks still waited for their lines, and where the marked words stood. */
interface Frame {
  readonly awaited: number
  readonly top: number | null
}

/** Goes to an address of the app and gives its frames until two after all of the text was there. */
function framesOf(page: Page, hash: string): Promise<Frame[]> {
  return page.evaluate(
    (to) =>
      new Promise<Frame[]>((done) => {
        const frames: Frame[] = []
        const look = () => {
          if (document.querySelector('article p') !== null) {
            const [words] = [...(CSS.highlights.get('cetu-words') ?? [])] as Range[]
            frames.push({
              awaited: document.querySelectorAll('.doc-block:empty').length,
              top: words?.getClientRects()[0]?.top ?? null,
            })
          }
          if (frames.slice(-20).filter(({ awaited }) => awaited === 0).length === 20) done(frames)
          else requestAnimationFrame(look)
        }
        location.hash = to
        look()
      }),
    hash,
  )
}

test('a link far into a long document shows its words at once, and they stay when the rest follows', async ({
  page,
}) => {
  const text = await serveLong(page)
  const address = await longAddress(page)
  const start = text.indexOf('新增', Math.floor(text.length * 0.7))
  const frames = await framesOf(page, `${address}?span=${start}-${start + 8}`)
  expect(frames[0]!.awaited).toBeGreaterThan(50)
  const tops = frames.map(({ top }) => top)
  expect(tops).not.toContain(null)
  expect(Math.min(...(tops as number[]))).toBeGreaterThan(60)
  expect(Math.max(...(tops as number[]))).toBeLessThan(400)
  const moved = Math.max(...(tops as number[])) - Math.min(...(tops as number[]))
  expect(moved).toBeLessThanOrEqual(1)
  expect(await rangesIn(page, 'words')).toEqual([text.slice(start, start + 8)])
  await expect(page.locator('.outline-list [aria-current]')).toBeInViewport()
})

test('a long document printed the moment it opens is on paper to its last line, with the numbers of its notes', async ({
  page,
}) => {
  const text = await openLong(page)
  const start = text.lastIndexOf('新增')
  await page.goto(`${page.url()}?span=${start}-${start + 8}`)
  await expect.poll(() => rangesIn(page, 'words')).toHaveLength(1)
  await page.keyboard.press('h')
  await expect.poll(() => rangesIn(page, 'note')).toHaveLength(1)
  const address = await longAddress(page)
  const printed = await page.evaluate(
    (to) =>
      new Promise<{ text: string; feet: number }>((done) => {
        const look = () => {
          if (document.querySelector('article p') === null) return requestAnimationFrame(look)
          dispatchEvent(new Event('beforeprint'))
          return queueMicrotask(() =>
            setTimeout(() =>
              done({
                text: document.querySelector('article')!.textContent!,
                feet: document.querySelectorAll('.mark-end[data-foot]').length,
              }),
            ),
          )
        }
        location.hash = to
        look()
      }),
    address,
  )
  expect(printed.text.length).toBeGreaterThan(text.length * 0.95)
  expect(printed.text).toContain(text.trimEnd().slice(-12))
  expect(printed.feet).toBe(1)
  await expect(page.locator('.printed-notes li')).toHaveCount(1)
})

test('a link that looks for words finds those far away in a long document', async ({ page }) => {
  const text = await serveLong(page)
  const address = await longAddress(page)
  const words = text.trimEnd().slice(-14, -2)
  await page.evaluate((to) => (location.hash = to), `${address}?find=${encodeURIComponent(words)}`)
  await expect.poll(() => rangesIn(page, 'find-current')).toHaveLength(1)
  await expect(page.locator('.find-count')).toHaveText(/^\d+ \/ \d+$/)
  await expect.poll(() => topOf(page, 'find-current')).toBeGreaterThan(0)
  await expect.poll(() => topOf(page, 'find-current')).toBeLessThan(720)
})

test('a key pressed the moment a long document opens reaches all of it', async ({ page }) => {
  const text = await serveLong(page)
  const address = await longAddress(page)
  const selected = await page.evaluate(
    (to) =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector('article p') === null) return requestAnimationFrame(look)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true }),
          )
          getSelection()!.selectAllChildren(document.querySelector('article')!)
          return done(String(getSelection()).length)
        }
        location.hash = to
        look()
      }),
    address,
  )
  expect(selected).toBeGreaterThan(text.length * 0.95)
})

test('a document is asked for when a link to it is pressed, and once', async ({ page }) => {
  await page.goto('#/reader')
  const row = page.locator('.document-row').first()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  const documents = () => asked.filter((path) => path.includes('/data/documents/'))
  await row.hover()
  await page.mouse.down()
  await expect.poll(documents).toHaveLength(1)
  await expect(page.locator('article')).toHaveCount(0)
  await page.mouse.up()
  await expect(page.locator('article p').first()).toBeVisible()
  expect(documents()).toHaveLength(1)
})
