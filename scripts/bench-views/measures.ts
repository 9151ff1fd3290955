import type { Page } from '@playwright/test'

/** Pictures on 总览. */
const PICTURES = 4

/** Notes when anything was last drawn on a canvas, in every page opened from now on. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = { at: 0 }
    Object.assign(globalThis, { drawn })
    for (const name of ['fill', 'stroke', 'fillText', 'clearRect'] as const) {
      const draw = CanvasRenderingContext2D.prototype[name] as (...all: unknown[]) => unknown
      Object.defineProperty(CanvasRenderingContext2D.prototype, name, {
        value(this: unknown, ...all: unknown[]) {
          drawn.at = performance.now()
          return draw.apply(this, all)
        },
      })
    }
  })
}

/** Opens 总览 with its filter, its pictures drawn. */
export async function openFilter(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page
    .locator('canvas')
    .nth(PICTURES - 1)
    .waitFor()
  await page.waitForTimeout(1000)
  await page.keyboard.press('f')
  await page.locator('dialog input[type="checkbox"]').first().waitFor()
}

/** Milliseconds from a press on the nth box of the filter until the last stroke of the last picture, nothing drawn for a while after. */
export function filterTime(page: Page, nth: number): Promise<number> {
  return page.evaluate(
    (box) =>
      new Promise<number>((done, fail) => {
        const { drawn } = globalThis as unknown as { readonly drawn: { at: number } }
        const since = performance.now()
        document.querySelectorAll<HTMLElement>('dialog input[type="checkbox"]')[box]!.click()
        const look = () => {
          const quiet = performance.now() - Math.max(drawn.at, since)
          if (drawn.at > since && quiet > 400) return done(drawn.at - since)
          if (quiet > 20_000) return fail(new Error('nothing was drawn'))
          return setTimeout(look, 50)
        }
        look()
      }),
    nth,
  )
}

/** Goes to the nth gauge on 总览 by keys. */
export async function walkToGauge(page: Page, address: string, nth: number): Promise<void> {
  await page.goto(`${address}#/`)
  const gauges = page.getByRole('application', { name: '项目标' })
  await page
    .locator('canvas')
    .nth(PICTURES - 1)
    .waitFor()
  await gauges.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < nth; step += 1) await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(500)
}

/** Milliseconds from Enter on the gauge until its sentence is marked inside the window and painted. */
export function sentenceTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const since = performance.now()
        const look = () => {
          const [range] = [...(CSS.highlights.get('cetu-sentence') ?? [])] as Range[]
          const box = range?.getBoundingClientRect()
          const inView = box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight
          if (performance.now() - since > 20_000) return fail(new Error('no sentence was marked'))
          if (!inView) return requestAnimationFrame(look)
          // The frame that shows it ends after the next one has begun.
          return requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - since)))
        }
        const key = { key: 'Enter', bubbles: true, cancelable: true }
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key))
        look()
      }),
  )
}
