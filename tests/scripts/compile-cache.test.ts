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
import { bucketOf } from '../../src/model/bucket.ts'

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

/** A file of the store by its name or its ending. */
function inStore(name: string) {
  const [store] = readdirSync(at('cache/stores'))
  const path = at('cache/stores', store!)
  return join(
    path,
    readdirSync(path).find((each) => each === name || each.endsWith(`.${name}`))!,
  )
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

  it.each<[string, string, (bytes: Buffer) => Buffer]>([
    ['table', 'a changed byte', flip],
    ['table', 'a cut end', (bytes) => bytes.subarray(0, -10)],
    ['table', 'another format', (bytes) => Buffer.concat([Buffer.from('x'), bytes])],
    ['table', 'nothing in it', () => Buffer.alloc(0)],
    ['lists', 'a changed byte', flip],
    ['lists', 'nothing in it', () => Buffer.alloc(0)],
    ['lexicon', 'a changed byte', flip],
  ])('does not use a file “%s” with %s', async (name, _, damage) => {
    const first = await compile('data')
    const path = inStore(name)
    writeFileSync(path, damage(readFileSync(path)))
    expect(await compile('again')).toEqual(first)
    expect(filesOf('again')).toEqual(filesOf('data'))
    put('b.txt', PLAN.replace('首店', '旗舰店'))
    await compile('data')
    expect(filesOf('data')).toEqual(await fresh())
  })

  it('reads its lists again from the segments when they are gone', async () => {
    await compile('data')
    rmSync(inStore('lists'))
    const before = segments()
    put('b.txt', PLAN.replace('首店', '旗舰店'))
    await compile('data')
    expect(segments().filter((path) => before.includes(path))).toEqual(before)
    expect(filesOf('data')).toEqual(await fresh())
  })

  it('compiles again what is damaged when a neighbour has changed', async () => {
    await compile('data')
    for (const path of segments()) writeFileSync(path, flip(readFileSync(path)))
    put('b.txt', PLAN.replace('首店', '旗舰店'))
    await compile('data')
    expect(filesOf('data')).toEqual(await fresh())
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
    const bytes = (list: readonly number[]) => new Uint8Array(Float64Array.from(list).buffer)
    expect(areNew(added.map(bytes), [bytes(known)])).toBe(answer)
    const shifted = new Uint8Array([0, ...bytes(known)]).subarray(1)
    expect(areNew(added.map(bytes), [shifted])).toBe(answer)
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

  it('of many change one by one: the document, its bucket, the list and the summary', async () => {
    for (let i = 0; i < 97; i += 1) put(`m${i}.txt`, PLAN.replace('20家', `${i}家`))
    await compile('data')
    const before = new Map(filesIn('data').map((path) => [path, statSync(at('data', path)).ino]))
    expect(before.size).toBe(100 + 2 + 2)
    put('m7.txt', PLAN.replace('首店', '旗舰店'))
    const { said } = await compile('data')
    const changed = filesIn('data').filter((path) => statSync(at('data', path)).ino !== before.get(path))
    const doc = changed.find((path) => path.startsWith('documents/'))!
    const bucket = bucketOf(doc.slice('documents/'.length, -'.json'.length), 2)
    expect(changed.toSorted()).toEqual(['documents.json', doc, `facts/${bucket}.json`, 'summary.json'])
    expect(filesOf('data')).toEqual(await fresh())
    expect(said).toContain('m7.txt: ')
  })

  it.each<[string, () => void]>([
    ['left a file of an older layout', () => writeFileSync(at('data/index.json'), '{}')],
    ['edited a bucket of facts', () => appendFileSync(at('data/facts/0.json'), ' ')],
    ['added a bucket', () => writeFileSync(at('data/facts/1.json'), '{}')],
    ['took the list away', () => rmSync(at('data/documents.json'))],
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

const filesIn = (out: string) =>
  readdirSync(at(out), { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(at(out, name)).isFile(),
  )

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
