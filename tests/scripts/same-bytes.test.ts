import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const PROJECT = join(import.meta.dirname, '../..')
const SEEDS = join(PROJECT, 'seeds')
const TSX = join(PROJECT, 'node_modules/tsx/dist/esm/index.mjs')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-same-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The seeds and some small files, put into a folder in an order; most file systems list them by it. */
function putFiles(order: (names: readonly string[]) => readonly string[]): string {
  const made = Array.from({ length: 12 }, (_, i) => `${['ä', 'z', 'Z', '一', 'İ', 'ı'][i % 6]}${i}.txt`)
  const place = mkdtempSync(join(folder, 'in-'))
  for (const name of order([...readdirSync(SEEDS), ...made]))
    writeFileSync(
      join(place, name),
      made.includes(name)
        ? `东湖区方案\n到2026年，新增首店${made.indexOf(name) + 2}家。\n`
        : readFileSync(join(SEEDS, name)),
    )
  return place
}

interface Machine {
  readonly zone: string
  readonly language: string
  readonly workers: number
}

/** Builds the single file and the data folder on a machine of its own; one SHA-256 over all names and bytes. */
function hashOf(seeds: string, { zone, language, workers }: Machine): string {
  const out = mkdtempSync(join(folder, 'out-'))
  for (const where of [
    ['--single', join(out, 'all.json')],
    ['--out', join(out, 'data')],
  ]) {
    const args = ['--import', TSX, join(PROJECT, 'scripts/compile.ts'), '--seeds', seeds, ...where]
    const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language }
    const { status, stderr } = spawnSync(
      process.execPath,
      [...args, '--no-cache', '--workers', `${workers}`],
      { env, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
  const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length))
    .toSorted()
  expect(files.length).toBeGreaterThan(15)
  const hash = createHash('sha256')
  for (const name of files) hash.update(name).update(readFileSync(join(out, name)))
  return hash.digest('hex')
}

it('two builds give the same bytes, in another order of files, zone, language and number of threads', () => {
  const one = hashOf(
    putFiles((names) => names.toSorted()),
    { zone: 'Asia/Shanghai', language: 'zh_CN.UTF-8', workers: 0 },
  )
  const other = hashOf(
    putFiles((names) => names.toSorted().toReversed()),
    { zone: 'Pacific/Kiritimati', language: 'tr_TR.ISO-8859-9', workers: 3 },
  )
  expect(other).toBe(one)
}, 120_000)
