import type { Download, Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect } from './fixtures.ts'

/** How a person works the menu of a picture. */
export type Hands = 'mouse' | 'keyboard'

/** Chooses a line of a picture's export menu by mouse or by keys alone; `place` is what holds the picture. */
export async function choose(
  page: Page,
  place: Locator,
  line: RegExp,
  hands: Hands = 'mouse',
): Promise<void> {
  const button = place.getByRole('button', { name: /^(导出|Export)/ })
  const item = page.getByRole('menuitem', { name: line })
  if (hands === 'mouse') {
    await place.hover()
    await button.click()
    await item.click()
    return
  }
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  const names = await page.getByRole('menuitem').allTextContents()
  for (let step = names.findIndex((name) => line.test(name)); step > 0; step -= 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
}

/** The file a line of the menu gives. */
export async function exported(
  page: Page,
  place: Locator,
  line: RegExp,
  hands: Hands = 'mouse',
): Promise<Exported> {
  const asked = page.waitForEvent('download')
  await choose(page, place, line, hands)
  return opened(await asked)
}

export interface Exported {
  readonly name: string
  readonly bytes: Buffer
  readonly text: string
}

async function opened(download: Download): Promise<Exported> {
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/**
 * What stands on the clipboard, as another program gets it: pasted into a page without a policy of its own. The
 * browser must have been granted `clipboard-read`.
 */
export async function pasted(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  const other = await page.context().newPage()
  await other.route('**/paste-here', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<div id="here" contenteditable style="height:9em"></div>',
    }),
  )
  await other.goto('./paste-here')
  await other.evaluate(() => {
    addEventListener('paste', ({ clipboardData }) => {
      const types = { text: 'text/plain', html: 'text/html' }
      for (const [name, type] of Object.entries(types)) {
        document.body.dataset[name] = clipboardData?.getData(type) ?? ''
      }
    })
  })
  await other.locator('#here').click()
  await other.keyboard.press('ControlOrMeta+v')
  await expect(other.locator('body')).toHaveAttribute('data-text', /./)
  const found = await other.evaluate(() => ({
    text: document.body.dataset['text'] ?? '',
    html: document.body.dataset['html'] ?? '',
  }))
  await other.close()
  await page.bringToFront()
  return found
}

/** An SVG file as a viewer of its own sees it: whether it is XML, the words in it, and whether it stands in the window's width. */
export async function readSvg(page: Page, svg: string) {
  const other = await page.context().newPage() // the policy of the app lets no page parse text
  const read = await other.evaluate((source) => {
    const doc = new DOMParser().parseFromString(source, 'image/svg+xml')
    return {
      problem: doc.querySelector('parsererror')?.textContent ?? null,
      words: doc.documentElement.textContent ?? '',
      shapes: doc.querySelectorAll('path, rect, circle, polygon').length,
    }
  }, svg)
  await other.close()
  return read
}

/** How many colours an image has, and its size in device pixels. */
export async function readPng(page: Page, bytes: Buffer) {
  const other = await page.context().newPage()
  const read = await other.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const colours = new Set<number>()
    const paper = (data[0]! << 16) | (data[1]! << 8) | data[2]!
    let inked = 0
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!
      colours.add(colour)
      if (colour !== paper) inked += 1
    }
    return { width: canvas.width, height: canvas.height, colours: colours.size, inked, paper }
  }, bytes.toString('base64'))
  await other.close()
  return read
}
