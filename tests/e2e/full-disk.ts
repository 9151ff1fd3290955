import type { Page } from '@playwright/test'

/** A page whose disk can be filled: nothing can be put into its database while it is full. */
export interface Disk {
  /** Fills the disk of the page as it is open, or makes room. */
  readonly fill: (full: boolean) => Promise<void>
}

/** Gives a page, before it is opened, a disk that has room until it is filled. */
export async function diskOf(page: Page): Promise<Disk> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...record) {
      if ('full' in document.documentElement.dataset) throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, record)
    }
  })
  const fill = async (full: boolean) => {
    await page.evaluate((isFull) => document.documentElement.toggleAttribute('data-full', isFull), full)
  }
  return { fill }
}
