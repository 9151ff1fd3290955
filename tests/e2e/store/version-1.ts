import type { Page } from '@playwright/test'

/**
 * Puts notes `n-0` … of the first schema into the database of a page's origin, every tenth of them in the trash, as the
 * builds of that time did. `noise` = how many more characters each comment has, which the browser cannot store in less room.
 * The page must not have the database open.
 */
export async function writeVersion1(page: Page, notes: number, noise = 0): Promise<void> {
  await page.evaluate(
    async ([count, noisy]) => {
      const request = indexedDB.open('cetu', 10)
      await new Promise<void>((resolve, reject) => {
        request.addEventListener('error', () => reject(request.error))
        request.addEventListener('success', () => resolve())
        request.addEventListener('upgradeneeded', () => {
          request.result
            .createObjectStore('annotations', { keyPath: 'id' })
            .createIndex('documentId', 'documentId')
          request.result
            .createObjectStore('history', { keyPath: 'seq' })
            .createIndex('annotationId', 'annotationId')
          request.result.createObjectStore('meta', { keyPath: 'key' })
        })
      })
      const db = request.result
      const writing = db.transaction(['annotations', 'meta'], 'readwrite', { durability: 'strict' })
      const at = '2026-01-11T08:00:00.000Z'
      let state = 1
      const han = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return String.fromCodePoint(0x4e00 + (state >>> 18))
      }
      for (let n = 0; n < count; n += 1) {
        writing.objectStore('annotations').put({
          id: `n-${n}`,
          rev: 1 + (n % 3),
          v: 1,
          documentId: 'd-1',
          sha256: 'a'.repeat(64),
          selector: {
            quote: { exact: '目标', prefix: '', suffix: '' },
            start: n,
            end: n + 2,
            sectionId: null,
          },
          comment: `第${n}条，${'字'.repeat(n % 200)}${Array.from({ length: noisy }, han).join('')}`,
          tags: n % 5 === 0 ? ['口径'] : [],
          createdAt: at,
          updatedAt: at,
          ...(n % 10 === 0 ? { deletedAt: at } : {}),
        })
      }
      const trashed = Math.ceil(count / 10)
      writing
        .objectStore('meta')
        .put({ key: 'commit', seq: count, annotations: count, trashed, minWriter: 1 })
      await new Promise((resolve) => writing.addEventListener('complete', resolve))
      db.close()
    },
    [notes, noise] as const,
  )
}
