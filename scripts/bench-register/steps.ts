import type { Page } from '@playwright/test'

/** Frames between two presses on a head: what a press sets going is done by then. */
export const FRAMES_A_PRESS = 12

/** Opens the register with all its targets in one list, drawn. */
export async function openRegister(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#/targets?group=none`)
  await page.locator('tr[data-target]').first().waitFor()
  await page.waitForTimeout(1500)
}

/** Puts `scrollRegister` into the page: each step a third of the window down, from the middle of the way up again. */
export async function prepareScroll(page: Page, frames: number): Promise<string> {
  await page.evaluate((count) => {
    Object.assign(globalThis, {
      scrollRegister: (at: number) => scrollBy(0, (at < count / 2 ? 1 : -1) * (innerHeight / 3)),
    })
  }, frames)
  return 'scrollRegister'
}

/** Puts `sortRegister` into the page: presses the heads one after the other, each upwards and downwards. */
export async function prepareSort(page: Page): Promise<string> {
  await page.evaluate((pause) => {
    scrollTo(0, 0)
    Object.assign(globalThis, {
      sortRegister: (at: number) => {
        if (at % pause !== 0) return
        const heads = document.querySelectorAll<HTMLElement>('.register thead button')
        heads[Math.floor(at / pause / 2) % heads.length]!.click()
      },
    })
  }, FRAMES_A_PRESS)
  await page.waitForTimeout(500)
  return 'sortRegister'
}

/** How many rows are in the page as it is, and how many when it is printed. */
export function drawnRows(page: Page): Promise<{ readonly screen: number; readonly paper: number }> {
  return page.evaluate(async () => {
    const count = () => document.querySelectorAll('tr[data-target]').length
    const screen = count()
    dispatchEvent(new Event('beforeprint'))
    await new Promise((resolve) => setTimeout(resolve))
    const paper = count()
    dispatchEvent(new Event('afterprint'))
    return { screen, paper }
  })
}

/** How many rows the browser's own search can find: those that are drawn, and those whose words wait for it. */
export function findableRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const waiting = [...document.querySelectorAll('[hidden="until-found"]')].flatMap((each) =>
      (each.textContent ?? '').split(' · '),
    )
    return waiting.length + document.querySelectorAll('tr[data-target]').length
  })
}
