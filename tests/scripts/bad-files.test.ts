import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCompile } from '../../scripts/compile/run-compile.ts'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { sayings } from '../compile/formats/twins.ts'
import { projectLexicon } from '../project-lexicon.ts'
import { BAD_CORRECTIONS } from './bad-corrections.ts'
import { BAD_FOLDERS, type BadFolder } from './bad-files.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const ALL = [...BAD_FOLDERS, ...BAD_CORRECTIONS]

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-bad-'))
  mkdirSync(at('in'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command on files; its exit code, its lines of errors without the folder, and what lies beside the files afterwards. */
async function compile(files: BadFolder['bad'], seeds = 'in') {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'in', name), content)
  const lines: string[] = []
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line)),
  )
  const args = ['--seeds', at(seeds), '--single', at('all.json'), '--no-cache', '--workers', '0']
  const code = await runCompile(args, {
    ownSeeds: SEEDS,
    cache: at('cache'),
    compiler: 'one',
    isCurrent: () => true,
    workerCode: { path: null, make: () => Promise.reject(new Error('no threads are asked for')) },
  })
  for (const spy of spies) spy.mockRestore()
  const errors = lines.filter((line) => / error [a-z]/.test(line)).map((line) => line.replace(at(seeds), ''))
  return { code, errors, left: readdirSync(folder) }
}

describe('a bad file', () => {
  it('is one of at least eighty, two and more of each code', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(80)
    const codes = ALL.map(({ code }) => code)
    expect(codes.filter((code) => codes.filter((one) => one === code).length < 2)).toEqual([])
  })

  it.each(ALL)('$code: $what is refused with its place, exit code 1 and nothing written', async (row) => {
    const { code, errors, left } = await compile(row.bad)
    const start = `${row.place.startsWith(':') ? '' : '/'}${row.place} error ${row.code} `
    expect({ code, start: errors[0]?.slice(0, start.length), left }).toEqual({ code: 1, start, left: ['in'] })
    expect(errors[0]?.slice(start.length)).toMatch(/^\S/)
  })

  it.each(ALL)('$code: the near miss of $what is read', async ({ good }) => {
    const { code, errors, left } = await compile(good)
    expect({ code, errors, left: left.toSorted() }).toEqual({ code: 0, errors: [], left: ['all.json', 'in'] })
  })

  it.each(['nowhere', 'in/z.txt'])('no-folder: %s is none', async (seeds) => {
    const { code, errors, left } = await compile({ 'z.txt': '上' }, seeds)
    expect({ code, left }).toEqual({ code: 1, left: ['in'] })
    expect(errors[0]).toMatch(/^:1:1 error no-folder \S/)
  })
})

describe('a good text', () => {
  const lexicon = projectLexicon()
  const texts = [...new Set(ALL.flatMap(({ good }) => good['z.txt'] ?? []))].filter(
    (one) => typeof one === 'string',
  )
  const said = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    const { document: doc } = compileDocument({ file: 'z.txt', sha256: '', bytes }, lexicon)
    return doc && { ...sayings(doc), text: doc.text.normalize('NFC') }
  }

  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\uFEFF${text.replace('\uFEFF', '')}`],
    ['composed letters', (text) => text.normalize('NFC')],
    ['decomposed letters', (text) => text.normalize('NFD')],
  ])('says the same with %s', (_, change) => {
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts) expect(said(change(text))).toEqual(said(text))
  })
})
