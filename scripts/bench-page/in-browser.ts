import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../setup/find-browser.mjs'
import { findFreePort, USUAL_PORT } from '../setup/free-port.mjs'

const PROJECT = join(import.meta.dirname, '../..')

/**
 * Serves a built app, a folder of the project, under the production headers and opens a page of the installed browser, still empty;
 * both are gone afterwards.
 */
export async function inBrowser<T>(
  outDir: string,
  work: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const port = await findFreePort(USUAL_PORT + 300)
  const server = await preview({
    root: PROJECT,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' })
    // The tool that runs this file names functions; in the page nobody does.
    await page.addInitScript('globalThis.__name = (made) => made')
    return await work(page, `http://127.0.0.1:${port}/`)
  } finally {
    await browser.close()
    await server.close()
  }
}
