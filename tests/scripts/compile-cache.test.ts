import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FileStamp } from '../../scripts/compile/list-folder.ts'
import { runCompile } from '../../scripts/compile/run-compile.ts'
import { areNew } from '../../scripts/compile/store/are-new.ts'
import { findStored, settledStamp } from '../../scripts/compile/store/find-stored.ts'
import type { StoredFile } from '../../scripts/compile/store/stored-file.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const PLAN = '东湖区商业行动方案\n发布日期：2024-03-05\n一、重点任务\n到2026年，新增首店20家。\n'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-cache-'))
  mkdirSync(join(folder, 'in'))
  for (const name of ['a', 'b', 'c']) put(`${name}.txt`, PLAN.replace('20家', `${name.charCodeAt(0)}家`))
  lines = []
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const at = (...path: string[]) => join(folder, ...path)
const put = (name: string, content: string) => writeFileSync(at('in', name), content)

/** Compiles the folder into a data folder; gives the exit code and all that was said. */
async function compile(out: string, args: readonly string[] = [], compiler = 'one') {
  lines = []
  const make = () => Promise.reject(new Error('no threads in these tests'))
  const setting = {
    ownSeeds: SEEDS,
    cache: at('cache'),
    compiler,
    isCurrent: () => true,
    workerCode: { path: null, make },
  }
  const code = await runCompile(['--seeds', at('in'), '--out', at(out), ...args], setting)
  return { code, said: lines.join('\n') }
}

/** All files of a data folder with their bytes. */
function filesOf(out: string) {
  const names = readdirSync(at(out), { recursive: true, encoding: 'utf8' }).toSorted()
  return names
    .filter((name) => statSync(at(out, name)).isFile())
    .map((name) => [name, readFileSync(at(out, name), 'utf8')])
}

const segments = () => {
  const [store] = readdirSync(at('cache/stores'))
  const path = at('cache/stores', store!)
  return readdirSync(path)
    .filter((name) => name.endsWith('.segment'))
    .map((name) => join(path, name))
}

const inodes = (out: string) =>
  readdirSync(at(out, 'documents'))
    .toSorted()
    .map((name) => statSync(at(out, 'documents', name)).ino)

/** What a build without any memory gives. */
async function fresh() {
  await compile('fresh', ['--no-cache'])
  const files = filesOf('fresh')
  rmSync(at('fresh'), { recursive: true })
  return files
}

describe('the store of compiled documents', () => {
  it('changes no byte and no word', async () => {
    put('d.txt', `${PLAN}\u202e\n`)
    const plain = await compile('plain', ['--no-cache'])
    const cold = await compile('data')
    const warm = await compile('again')
    expect(plain.said).toContain('warning')
    expect([cold, warm]).toEqual([plain, plain])
    expect(filesOf('data')).toEqual(filesOf('plain'))
    expect(filesOf('again')).toEqual(filesOf('plain'))
    expect(readdirSync(folder).toSorted()).toEqual(['again', 'cache', 'data', 'in', 'plain'])
  })

  it('gives the same single file and the same report', async () => {
    const made = async (name: string, args: readonly string[]) => {
      await compile('none', ['--single', at(`${name}.json`), '--report', at(`${name}.md`), ...args])
      return [readFileSync(at(`${name}.json`), 'utf8'), readFileSync(at(`${name}.md`), 'utf8')]
    }
    const plain = await made('plain', ['--no-cache'])
    expect(await made('cold', [])).toEqual(plain)
    expect(await made('warm', [])).toEqual(plain)
  })

  it('compiles only what changed', async () => {
    await compile('data')
    put('b.txt', PLAN.replace('首店', '旗舰店'))
    const before = segments().map((path) => statSync(path).size)
    await compile('data')
    expect(filesOf('data')).toEqual(await fresh())
    const added = segments().map((path) => statSync(path).size)
    expect(added.length).toBe(2)
    expect(Math.min(...added)).toBeLessThan(before[0]! / 2)
  })

  it('sees a change that left size and times as they were, as long as it is fresh', async () => {
    await compile('data')
    const { atime, mtime } = statSync(at('in/b.txt'))
    put('b.txt', PLAN.replace('20家', '97家'))
    utimesSync(at('in/b.txt'), atime, mtime)
    await compile('data')
    expect(filesOf('data')).toEqual(await fresh())
  })

  it('compiles again what was written for another word list, encoding or correction', async () => {
    await compile('data')
    const reason = 'reason: 这是现有数量'
    put(
      'corrections.yaml',
      `- {document: a.txt, kind: reject, fact: target, quote: 新增首店97家, ${reason}}\n`,
    )
    await compile('data')
    expect(JSON.stringify(filesOf('data'))).toContain('fact-rejected')
    put('b.txt.meta.yaml', 'encoding: gb18030\n')
    expect((await compile('data')).code).toBe(1)
    rmSync(at('in/b.txt.meta.yaml'))
    const words = readFileSync(join(SEEDS, 'lexicon.yaml'), 'utf8')
    put('lexicon.yaml', words.replace('places:', 'places:\n  - { id: lake, names: [东湖] }'))
    await compile('data')
    expect(JSON.stringify(filesOf('data'))).toContain('lake')
  })

  it('compiles all again for other rules', async () => {
    await compile('data')
    const old = segments()
    await compile('data', [], 'two')
    expect(segments()).toHaveLength(1)
    expect(segments()).not.toEqual(old)
  })

  it('forgets documents that are gone, and gives their room back', async () => {
    for (let i = 0; i < 9; i += 1) put(`m${i}.txt`, PLAN)
    await compile('data')
    const [whole] = segments().map((path) => statSync(path).size)
    for (let i = 0; i < 9; i += 1) rmSync(at(`in/m${i}.txt`))
    await compile('data')
    expect(readdirSync(at('data/documents'))).toHaveLength(3)
    const [left] = segments().map((path) => statSync(path).size)
    expect(left).toBeLessThan(whole! / 2)
    expect(filesOf('data')).toEqual(await fresh())
  })

  it('makes one segment of many', async () => {
    for (let i = 0; i < 20; i += 1) {
      put(`n${i}.txt`, PLAN)
      await compile('data')
    }
    expect(segments().length).toBeLessThanOrEqual(13)
    expect(filesOf('data')).toEqual(await fresh())
  })

  it.each<[string, (path: string) => void]>([
    ['a changed byte', (path) => writeFileSync(path, flip(readFileSync(path)))],
    ['a cut end', (path) => truncateSync(path, statSync(path).size - 10)],
    ['no bytes at all', (path) => truncateSync(path, 0)],
    ['no file', (path) => rmSync(path)],
  ])('does not use a segment with %s', async (_, damage) => {
    await compile('data')
    for (const path of segments()) damage(path)
    expect(await compile('again')).toMatchObject({ code: 0 })
    expect(filesOf('again')).toEqual(filesOf('data'))
    await compile('once more')
    expect(filesOf('once more')).toEqual(filesOf('data'))
  })

  it.each<[string, (table: string) => string]>([
    ['a changed byte', (table) => table.replace('"targets":1', '"targets":9')],
    ['a cut end', (table) => table.slice(0, -10)],
    ['another format', (table) => table.replace('cetu-store/2', 'cetu-store/0')],
    ['nothing in it', () => ''],
  ])('does not use a table with %s', async (_, damage) => {
    const first = await compile('data')
    const [store] = readdirSync(at('cache/stores'))
    const path = at('cache/stores', store!, 'table')
    writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(await compile('again')).toEqual(first)
    expect(filesOf('again')).toEqual(filesOf('data'))
  })
})

describe('a stored document', () => {
  const now = 1_000_000
  const stamp: FileStamp = [100, now - 60_000, now - 50_000, 7]
  const listed = { file: 'a.txt', path: join(SEEDS, 'no such file'), stamp, hasSidecar: false }
  const row = { file: 'a.txt', basis: 'b', stamp, sha256: 'none' } as StoredFile

  it('is taken unread while the stamp of its file is the same', () => {
    expect(findStored(listed, row, 'b', now)).toBe(row)
  })

  it('is not taken for another basis, and its file is read for another stamp', () => {
    expect(findStored(listed, row, 'c', now)).toBeNull()
    for (const [index, part] of stamp.entries()) {
      const other = { ...row, stamp: stamp.with(index, part + 1) as unknown as FileStamp }
      expect(() => findStored(listed, other, 'b', now)).toThrow('ENOENT')
    }
    expect(() => findStored(listed, { ...row, stamp: null }, 'b', now)).toThrow('ENOENT')
  })

  it('keeps no stamp of a file that has just changed', () => {
    expect(settledStamp(stamp, now)).toBe(stamp)
    expect(settledStamp([100, now - 1999, 0, 7], now)).toBeNull()
    expect(settledStamp([100, 0, now - 1999, 7], now)).toBeNull()
    expect(settledStamp([100, now + 5000, 0, 7], now)).toBeNull()
  })
})

describe('the ids of all documents', () => {
  const high = 2 ** 52
  it.each<[added: number[][], known: number[], answer: boolean]>([
    [[], [], true],
    [[], [1, 2], true],
    [[[1, 2], [3]], [4, high], true],
    [[[1, high + 1], [high]], [high + 2], true],
    [
      [
        [1, 2],
        [3, 1],
      ],
      [],
      false,
    ],
    [[[0], [0]], [], false],
    [[[high + 1]], [1, high + 1], false],
  ])('%j are new to %j: %s', (added, known, answer) => {
    const lists = added.map((list) => Float64Array.from(list))
    expect(areNew(lists, Float64Array.from(known))).toBe(answer)
  })
})

describe('the files of unchanged documents', () => {
  it('stay when nothing changed, and are taken over when one did', async () => {
    await compile('data')
    const first = inodes('data')
    const summary = statSync(at('data/summary.json')).ino
    await compile('data')
    expect(inodes('data')).toEqual(first)
    expect(statSync(at('data/summary.json')).ino).toBe(summary)
    put('b.txt', PLAN.replace('首店', '旗舰店'))
    await compile('data')
    expect(inodes('data').filter((one) => first.includes(one))).toHaveLength(2)
    expect(statSync(at('data/summary.json')).ino).not.toBe(summary)
    expect(filesOf('data')).toEqual(await fresh())
  })

  it.each<[string, () => void]>([
    ['edited a document', () => appendFileSync(at('data/documents', firstDocument()), ' ')],
    ['replaced a document', () => replaced(at('data/documents', firstDocument()))],
    ['took a document away', () => rmSync(at('data/documents', firstDocument()))],
    ['added a file', () => writeFileSync(at('data/documents/x.json'), '')],
    ['edited the summary', () => appendFileSync(at('data/summary.json'), ' ')],
    ['took the folder away', () => rmSync(at('data'), { recursive: true })],
  ])('are written anew when somebody %s', async (_, meddle) => {
    await compile('data')
    const files = filesOf('data')
    meddle()
    await compile('data')
    expect(filesOf('data')).toEqual(files)
  })
})

const firstDocument = () => readdirSync(at('data/documents')).toSorted()[0]!

function replaced(path: string) {
  const bytes = readFileSync(path)
  linkSync(path, `${path}.old`)
  rmSync(path)
  writeFileSync(path, flip(bytes))
  rmSync(`${path}.old`)
}

function flip(bytes: Buffer) {
  const middle = bytes.length >> 1
  bytes[middle] = bytes[middle]! ^ 1
  return bytes
}
