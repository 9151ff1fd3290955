import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCompile } from '../../scripts/compile/run-compile.ts'
import { bundleInto } from '../../scripts/setup/compiler-bundle.mjs'

const PROJECT = join(import.meta.dirname, '../..')
const SEEDS = join(PROJECT, 'seeds')

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
const at = (...path: string[]) => join(folder, ...path)
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-threads-'))
  mkdirSync(at('bundle'))
  await bundleInto(at('bundle'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Compiles a folder on so many threads; the exit code, all that was said, and all bytes that were written. */
async function compile(documents: string, workers: number) {
  const said: string[] = []
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line)),
  )
  const out = at(`out-${workers}`)
  const script = at('bundle/worker.mjs')
  const setting = {
    ownSeeds: SEEDS,
    cache: at('cache', `${workers}`),
    compiler: 'one',
    isCurrent: () => true,
    workerCode: { path: workers === 0 ? null : script, make: () => Promise.resolve(script) },
  }
  const args = ['--seeds', documents, '--out', out, '--workers', `${workers}`]
  const code = await runCompile(args, setting)
  for (const spy of spies) spy.mockRestore()
  const names = code === 0 ? readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted() : []
  const files = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(out, name), 'utf8')])
  rmSync(out, { recursive: true, force: true })
  return { code, said, files }
}

describe('compiling on threads', () => {
  it('gives the bytes and the words of one thread, from the compiler and from the store', async () => {
    mkdirSync(at('seeds'))
    for (const name of readdirSync(SEEDS)) symlinkSync(join(SEEDS, name), at('seeds', name))
    for (let i = 0; i < 40; i += 1)
      writeFileSync(at('seeds', `n${i}.txt`), `东湖区方案\n到2026年，新增首店${i + 2}家。\n`)
    const one = await compile(at('seeds'), 0)
    expect(one.code).toBe(0)
    expect(one.files).toHaveLength(45 + 3)
    expect(await compile(at('seeds'), 3)).toEqual(one)
    expect(await compile(at('seeds'), 3)).toEqual(one)
  })

  it('tells the problems in the order of the files', async () => {
    mkdirSync(at('bad'))
    for (let i = 0; i < 50; i += 1)
      writeFileSync(at('bad', `${i}.txt`), i % 3 === 0 ? '' : `东湖区\n新增${i}家。\n`)
    const one = await compile(at('bad'), 0)
    expect(one.code).toBe(1)
    expect(await compile(at('bad'), 3)).toEqual(one)
  })

  it('fails as a whole when its threads cannot start', async () => {
    mkdirSync(at('lone'))
    writeFileSync(at('lone/a.txt'), '东湖区')
    rmSync(at('bundle/worker.mjs'))
    const { code, said } = await compile(at('lone'), 2)
    expect(code).toBe(2)
    expect(said.join('\n')).toContain('compile failed')
  })
})
