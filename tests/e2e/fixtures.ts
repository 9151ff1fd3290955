import { test as base, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'

/** The moment at which every browser test happens; 今天, countdowns and file names follow from it. */
export const NOW = '2026-11-21T10:00:00+08:00'

interface Watch {
  /** Problems a test brings about on purpose, such as a file that is not there. */
  readonly expectedProblems: readonly RegExp[]
}

/**
 * `test` for the whole suite: time stands still at `NOW`, and a test fails when any of its pages or workers logs an
 * error, throws, breaks the content policy or asks another host for anything.
 */
export const test = base.extend<Watch>({
  expectedProblems: [[], { option: true }],
  context: async ({ context, baseURL, expectedProblems }, runTest) => {
    await context.clock.setFixedTime(NOW)
    const problems = await watch(context, new URL(baseURL!).origin)
    await runTest(context)
    const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)))
    base.expect(unexpected, 'nothing goes wrong unseen').toEqual([])
  },
})

/** Collects what goes wrong in a context's pages, their popups and workers from now on. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(`left the site: ${url.href}`)
  })
  // A report reaches the test as a console error; the page itself needs no way out.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      // oxlint-disable-next-line no-console
      console.error(`content policy: ${violatedDirective} refused ${blockedURI} ${sample}`),
    )
  })
  return problems
}
