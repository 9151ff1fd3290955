import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeDataset } from '../../src/model/dataset-schema.ts'
import { decodeFacts, decodeList, decodeSummary } from '../../src/model/summary-schema.ts'

const PROJECT = join(import.meta.dirname, '../..')
const PLAN = '东湖区商业行动方案\n发布日期：2024-03-05\n一、重点任务\n到2026年，新增首店20家。\n'

// Each test starts a process or two.
vi.setConfig({ testTimeout: 60_000 })

/** Begins as the app's own files do. */
const LAST_GOOD = '{"schema":"cetu-summary/1", the last good one'

let folder: string
let cache: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-compile-'))
  cache = mkdtempSync(join(tmpdir(), 'cetu-cache-'))
  mkdirSync(join(folder, 'in'))
})
afterEach(() => {
  for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true })
})

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'in', name), content)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Runs the script as a person does; zone and locale are odd on purpose. */
function compile(args = ['--seeds', 'in', '--out', 'data']) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(PROJECT, 'node_modules/tsx/dist/esm/index.mjs'),
      join(PROJECT, 'scripts/compile.ts'),
      ...args,
      '--cache',
      cache,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    },
  )
  return { status, stdout, stderr }
}

describe('npm run compile', () => {
  it('writes the summary, the list, the facts and a file a document, and sums up on stdout', () => {
    put('b.txt', PLAN)
    put('a.txt', PLAN.replace('20', '30'))
    expect(compile()).toEqual({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^a\.txt: 1 sections, 1 measures, .* 1 targets.*\nb\.txt: .*\n$/),
    })
    const list = decodeList(JSON.parse(read('data/documents.json')))
    expect(list.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
    expect(decodeFacts(JSON.parse(read('data/facts/0.json'))).map(({ file }) => file)).toEqual([
      'a.txt',
      'b.txt',
    ])
    expect(decodeSummary(JSON.parse(read('data/summary.json')))).toMatchObject({ documents: 2, buckets: 1 })
    expect(readdirSync(join(folder, 'data/documents')).toSorted()).toEqual(
      list.map(({ id }) => `${id}.json`).toSorted(),
    )
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'in'])
  })

  it('writes the whole dataset as one file and leaves the data folder alone', () => {
    put('a.txt', PLAN)
    expect(compile(['--seeds', 'in', '--single', 'all.json']).status).toBe(0)
    const dataset = decodeDataset(JSON.parse(read('all.json')))
    expect(dataset.documents).toHaveLength(1)
    expect(readdirSync(folder).toSorted()).toEqual(['all.json', 'in'])
  })

  it('writes over nothing that it did not write', () => {
    put('a.txt', PLAN)
    for (const place of ['--single', '--report']) {
      const { status, stderr } = compile(['--seeds', 'in', place, 'in/a.txt'])
      expect([status, read('in/a.txt')]).toEqual([2, PLAN])
      expect(stderr).toMatch(/in\/a\.txt holds something else already; nothing was written/)
    }
    expect(compile(['--seeds', 'in', '--out', 'in']).status).toBe(2)
    expect(readdirSync(join(folder, 'in'))).toEqual(['a.txt'])
  })

  it('gives the same bytes twice, and an id that anyone can work out from the single file', () => {
    put('a.txt', PLAN)
    put('b.txt', PLAN.replace('20', '30'))
    compile()
    const first = read('data/summary.json')
    compile()
    expect(read('data/summary.json')).toBe(first)
    compile(['--seeds', 'in', '--single', 'all.json'])
    const { compiler, documents } = decodeDataset(JSON.parse(read('all.json')))
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const lines = documents.map((doc) => `${sha256(JSON.stringify(doc))}  ${doc.file}\n`)
    expect(JSON.parse(first).id).toBe(sha256(`${compiler}\n${lines.join('')}`).slice(0, 12))
  })

  it('writes a report that compares with the data that stood there', () => {
    put('a.txt', PLAN)
    const args = ['--seeds', 'in', '--out', 'data', '--report', 'report.md']
    expect(compile(args).status).toBe(0)
    expect(read('report.md')).toContain('首次编译')
    put('a.txt', PLAN.replace('20家', '30家'))
    expect(compile(args).status).toBe(0)
    expect(read('report.md')).toContain('  - 增 目标 「新增首店30家」')
    writeFileSync(join(folder, 'data/summary.json'), '{')
    expect(compile(args).status).toBe(0)
    expect(read('report.md')).toContain('上次的数据读不懂')
  })

  it('counts the numbers of each document, and where they went', () => {
    put('a.txt', PLAN)
    const counts = '3 numbers: 1 in events, 1 in targets, 1 passed over (0 for no stronger reason)'
    expect(compile().stdout).toContain(counts)
  })

  it('shows the line of an error with a caret', () => {
    put('z.txt', new Uint8Array([0x41, 0x0a, 0x41, 0x41, 0xc9, 0xcf]))
    expect(compile().stderr).toMatch(/\n {4}2 \| AA·+\n {6}\| {3}\^\n/)
  })

  it('takes the files of documents that are gone away', () => {
    put('a.txt', PLAN)
    put('b.txt', PLAN)
    compile()
    rmSync(join(folder, 'in/b.txt'))
    compile()
    expect(readdirSync(join(folder, 'data/documents'))).toHaveLength(1)
  })

  it('names and skips files of another kind', () => {
    put('a.txt', PLAN)
    put('scan.pdf', '%PDF-1.7')
    mkdirSync(join(folder, 'in/more'))
    const { status, stderr } = compile()
    expect(status).toBe(0)
    expect(stderr).toBe(
      `skipped ${join('in', 'more')}: not a document we read\nskipped ${join('in', 'scan.pdf')}: not a document we read\n`,
    )
  })

  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty document', 'z.txt', '', 'z.txt:1:1 error empty-file '],
    ['a binary file', 'z.txt', 'ab\n\u0000', 'z.txt:2:1 error binary-file '],
    ['GB18030', 'z.txt', new Uint8Array([0x41, 0x0a, 0xc9, 0xcf, 0xba, 0xa3]), 'z.txt:2:1 error not-utf8 '],
    [
      'UTF-16 without a mark',
      'z.txt',
      new Uint8Array([0x0a, 0x4e, 0x41, 0x00]),
      'z.txt:2:3 error binary-file ',
    ],
    [
      'a lexicon that is no YAML',
      'lexicon.yaml',
      'brands:\n  - [a\n',
      'lexicon.yaml:3:1 error lexicon-syntax ',
    ],
    [
      'a lexicon of another shape',
      'lexicon.yaml',
      'allBrands: []\nbrands: 5\n',
      'lexicon.yaml:2:9 error lexicon-shape ',
    ],
    [
      'a lexicon in GB18030',
      'lexicon.yaml',
      new Uint8Array([0x61, 0x3a, 0x20, 0xc9, 0xcf, 0xba, 0xa3, 0x0a]),
      'lexicon.yaml:1:4 error not-utf8 ',
    ],
  ])('stops at %s and leaves the last good dataset untouched', (_, name, content, message) => {
    put('a.txt', PLAN)
    put(name, content)
    mkdirSync(join(folder, 'data/documents'), { recursive: true })
    writeFileSync(join(folder, 'data/summary.json'), LAST_GOOD)
    const { status, stdout, stderr } = compile()
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(join('in', message))
    expect(stderr).toContain('nothing was written')
    expect(read('data/summary.json')).toBe(LAST_GOOD)
    expect(readdirSync(join(folder, 'data')).toSorted()).toEqual(['documents', 'summary.json'])
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'in'])
  })

  it('prints problems as JSON for other programs', () => {
    put('a.txt', '')
    const [line] = compile(['--seeds', 'in', '--format', 'json']).stderr.split('\n')
    expect(JSON.parse(line!)).toMatchObject({
      path: join('in', 'a.txt'),
      line: 1,
      column: 1,
      code: 'empty-file',
    })
  })

  it('collects all errors, shows the first hundred and counts the rest', () => {
    for (let i = 0; i < 105; i += 1) put(`${String(i).padStart(3, '0')}.txt`, '')
    const lines = compile().stderr.trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('empty-file'))).toHaveLength(100)
    expect(lines.at(-2)).toBe('… and 5 more')
  })

  it.each([
    ['a folder that is not there', ['--seeds', 'nowhere'], 1, 'no-folder'],
    ['a folder without documents', ['--seeds', 'in'], 1, 'no-documents'],
    ['an option it does not know', ['--seed', 'in'], 2, '--seed'],
    ['a place it cannot write to', ['--seeds', 'full', '--out', 'file/data'], 2, 'compile failed'],
  ])('says so for %s', (_, args, code, words) => {
    mkdirSync(join(folder, 'full'))
    writeFileSync(join(folder, 'full/a.txt'), PLAN)
    writeFileSync(join(folder, 'file'), '')
    const { status, stdout, stderr } = compile(args)
    expect({ status, stdout }).toEqual({ status: code, stdout: '' })
    expect(stderr).toContain(words)
  })

  it('reads a lexicon of the folder when there is one', () => {
    put('a.txt', PLAN)
    copyFileSync(join(PROJECT, 'seeds/lexicon.yaml'), join(folder, 'in/lexicon.yaml'))
    expect(compile()).toMatchObject({ status: 0, stderr: '' })
  })
})
