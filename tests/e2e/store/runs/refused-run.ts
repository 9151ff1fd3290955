import type { Page } from '@playwright/test'
import { newProfile, startBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

export interface RefusedFigures {
  readonly cases: number
  /** Milliseconds until the page could say that nothing can be stored, the longest. */
  readonly slowestMessage: number
}

/** How a browser may refuse; each runs in the page before any of its code. */
const CASES: Readonly<Record<string, () => void>> = {
  'indexedDB is not there': () =>
    void Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }),
  'reading it throws': () => {
    const get = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'indexedDB', { get })
  },
  'open throws SecurityError': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  },
  'open throws InvalidStateError': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'InvalidStateError')
    }
  },
  'open fails with UnknownError': () => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, `${name}-other`)
      Object.defineProperty(request, 'error', {
        get: () => new DOMException('backing store', 'UnknownError'),
      })
      request.addEventListener('upgradeneeded', (domEvent) => {
        domEvent.stopImmediatePropagation()
        request.transaction!.abort()
      })
      return request
    }
  },
  'open never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
  'localStorage throws': () => {
    const get = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get })
  },
  'everything throws': () => {
    const get = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get })
    Object.defineProperty(globalThis, 'indexedDB', { get })
    Object.defineProperty(navigator, 'storage', { get: () => undefined })
    Object.defineProperty(navigator, 'locks', { get: () => undefined })
    Object.defineProperty(globalThis, 'BroadcastChannel', { get: () => undefined })
  },
}

/** Where the database itself works and only its helpers are refused, everything can be stored. */
const WORKS = new Set(['localStorage throws'])

/**
 * T10: browsers that refuse storage, each in its own way. Throws when the page does not come to say so, when something
 * is called saved, or when anything is thrown that nobody took up.
 */
export async function runRefused(served: ServedPage): Promise<RefusedFigures> {
  const profile = newProfile()
  const browser = await startBrowser(profile)
  let slowestMessage = 0
  try {
    await browser.context.newPage() // keeps the window when a test's own tab goes
    for (const [name, refuse] of Object.entries(CASES)) {
      const page = await browser.context.newPage()
      const unhandled: string[] = []
      page.on('pageerror', (error) => unhandled.push(error.message))
      await page.addInitScript(refuse)
      await page.goto(served.url)
      slowestMessage = Math.max(
        slowestMessage,
        await oneCase(page, WORKS.has(name)).catch((error: unknown) => {
          throw new Error(name, { cause: error })
        }),
      )
      if (unhandled.length > 0) throw new Error(`${name}: ${unhandled.join('; ')}`)
      await page.close()
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return { cases: Object.keys(CASES).length, slowestMessage }
}

async function oneCase(page: Page, works: boolean): Promise<number> {
  const since = performance.now()
  await page.evaluate(() => void window.store.load())
  await page.waitForFunction(
    () => !['idle', 'loading'].includes(window.store.look().condition.kind),
    undefined,
    {
      polling: 20,
    },
  )
  const took = performance.now() - since
  const saved = await page.evaluate(() => window.store.make('n-1', 'x'))
  const look = await page.evaluate(() => window.store.look())
  if (saved !== works)
    throw new Error(`called ${saved ? 'saved' : 'not saved'}, ${JSON.stringify(look.condition)}`)
  if (!works && look.pending.length === 0) throw new Error('the refused note is not kept on the screen')
  return took
}
