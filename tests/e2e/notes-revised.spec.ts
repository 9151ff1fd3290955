import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readLexicon } from '../../scripts/compile/read-lexicon.ts'
import { sentencesOf } from '../../scripts/soak/anchoring/pieces.ts'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import { writeLibrary } from '../../src/exchange/library/write-library.ts'
import type { OpenedFile } from '../../src/model/dataset.ts'
import { annotationOf } from '../../src/model/note.ts'
import { sealed } from '../../src/model/records/checksum.ts'
import { shapeVersion } from '../../src/model/records/decode-record.ts'
import { expect, test } from './fixtures.ts'
import { openDocument } from './reader-page.ts'

const FILE = '003_8a5b8aff53ed1ffb.txt'
const PRINTED = readFileSync(`seeds/${FILE}`, 'utf8')
const TARGET = '新增跨国公司地区总部15家'
/** More than the page itself looks for. */
const NOTES = 48

/** The plan as it is compiled from its printed words. */
function compiled(words: string, sha256: string): OpenedFile {
  const { lexicon } = readLexicon('seeds', 'seeds')
  const { document, removed } = compileText({ file: FILE, sha256 }, words, lexicon!)
  return { ...document!, removed }
}

/** What is marked: the target, and sentences all through the document that stand in it once. */
function markedWords({ text }: OpenedFile): string[] {
  const isOnce = (words: string) => text.indexOf(words) === text.lastIndexOf(words) && PRINTED.includes(words)
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => words.length > 24 && isOnce(words) && !words.includes(TARGET))
  const step = Math.floor(sentences.length / (NOTES - 1))
  return [TARGET, ...Array.from({ length: NOTES - 1 }, (_, i) => sentences[i * step]!)]
}

/** Notes on such words as a file of the app. */
function libraryOf(
  { id: documentId, text, sections, sha256 }: OpenedFile,
  marked: readonly string[],
): Buffer {
  const at = '2026-01-05T08:00:00.000Z'
  const records = marked.map((words, i) => {
    const start = text.indexOf(words)
    const selector = makeSelector(text, sections, { start, end: start + words.length })
    const note = { id: `note-${i}`, documentId, sha256, selector, comment: `第 ${i} 条`, tags: [] }
    return sealed({
      ...annotationOf(note),
      rev: 1,
      v: shapeVersion('annotation'),
      createdAt: at,
      updatedAt: at,
    })
  })
  return Buffer.from(writeLibrary(records, { app: '0.1.0', dataset: null }))
}

async function importNotes(page: Page, file: Buffer): Promise<void> {
  await page.goto('./#/notes')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.ndjson', mimeType: 'application/x-ndjson', buffer: file })
  await page.getByRole('button', { name: `导入 ${NOTES} 条` }).click()
  await expect(page.getByText(`已导入 ${NOTES} 条`)).toBeVisible()
  await page.getByRole('button', { name: '关闭' }).click()
}

test('many notes on a revised document: all are found by a worker, what changed is said, none is dropped', async ({
  page,
}) => {
  const before = compiled(PRINTED, 'a'.repeat(64))
  const marked = markedWords(before)
  const gone = marked[NOTES / 2]!
  const revised = PRINTED.replace(TARGET, '新增跨国公司地区总部30家')
    .replace(gone, '')
    .replace('(二)基本原则', '(二)基本原则\n\n  各项任务由牵头部门按季度通报。')
  const after = compiled(revised, 'b'.repeat(64))
  expect(after.text).not.toContain(gone)
  await page.route(`**/data/documents/${before.id}.json`, (route) => route.fulfill({ json: after }))
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))

  await importNotes(page, libraryOf(before, marked))
  await openDocument(page, /徐汇区打响/)
  const tray = page.locator('details.unplaced')
  await expect(tray.locator('summary')).toHaveText('2 条批注未能放回原处')
  expect(workers.filter((url) => url.includes('anchoring-worker'))).toHaveLength(1)

  await tray.locator('summary').click()
  const changed = tray.getByRole('listitem').filter({ hasText: TARGET })
  await expect(changed.getByRole('list', { name: '与原话的不同' })).toHaveText('数字 「15家」→「30家」')
  const lost = tray.getByRole('listitem').filter({ hasText: gone.slice(0, 12) })
  await expect(lost).toContainText('原话已不在这份文件中')
  await expect(lost.getByRole('button', { name: '确认在此处' })).toHaveCount(0)

  await changed.getByRole('button', { name: '确认在此处' }).click()
  await expect(tray.locator('summary')).toHaveText('1 条批注未能放回原处')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.printed-notes li')).toHaveCount(NOTES - 1)
})
