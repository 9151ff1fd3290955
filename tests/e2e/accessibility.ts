import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

export type Theme = 'light' | 'dark'

/** The rules that hold: WCAG 2.2 A and AA, as axe knows them, and its best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Expects that axe finds nothing wrong with the page as it stands, in a theme of the device. `within` narrows it to
 * one part; a whole page is judged once its heading stands, since before that it is still being fetched. The page keeps
 * the theme.
 */
export async function expectAccessible(page: Page, theme: Theme, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  if (within === undefined) await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  // What passes is not written out in full, which takes half of the time; what fails is found all the same.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
    .setLegacyMode()
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))
  expect(found, `axe in the ${theme} theme`).toEqual([])
}

/** Expects what {@link expectAccessible} does in the light theme and then in the dark one, of the page as it stands. */
export async function expectAccessibleInBoth(page: Page, within?: string): Promise<void> {
  await expectAccessible(page, 'light', within)
  await expectAccessible(page, 'dark', within)
}
