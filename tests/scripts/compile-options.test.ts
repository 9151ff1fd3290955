import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { listFolder } from '../../scripts/compile/list-folder.ts'
import { parseOptions, USAGE, UsageError } from '../../scripts/compile/options.ts'
import { runCompile } from '../../scripts/compile/run-compile.ts'

const SETTING = {
  ownSeeds: 'seeds',
  cache: 'nowhere',
  compiler: 'one',
  isCurrent: () => true,
  workerCode: { path: null, make: () => Promise.reject(new Error('no threads are asked for')) },
}

/** What the command prints and its exit code. */
async function run(...args: readonly string[]) {
  const lines: string[] = []
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(`${stream}: ${line}`)),
  )
  const code = await runCompile(args, SETTING)
  for (const spy of spies) spy.mockRestore()
  return { code, lines }
}

describe('the options of the compile command', () => {
  it.each([
    [[], { seeds: 'seeds', single: null, cache: null, workers: null, format: 'text' }],
    [['--seeds', 'a', '--single', 'b.json'], { seeds: 'a', single: 'b.json' }],
    [['--no-cache', '--workers', '0'], { cache: false, workers: 0 }],
    [['--format=json', '--report', 'r.md'], { format: 'json', report: 'r.md' }],
  ])('are read from %j', (args, wanted) => expect(parseOptions(args)).toMatchObject(wanted))

  it.each([
    [['--sedes', 'a'], "Unknown option '--sedes'"],
    [['--report'], "Option '--report <value>' argument missing"],
    [['--report', '--no-cache'], "Option '--report' argument is ambiguous"],
    [['--report='], '--report needs a value behind it'],
    [['--workers', 'abc'], '--workers is a number from 0 to 99, not abc'],
    [['--format', 'xml'], '--format is text or json, not xml'],
    [['seeds'], "Unexpected argument 'seeds'"],
  ])('refuse %j with a sentence, the usage and exit code 2', async (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(UsageError)
    expect(await run(...args)).toEqual({ code: 2, lines: [`error: ${sentence}\n${USAGE}`] })
  })

  it.each(['--help', '-h'])('are named for %s', async (help) => {
    expect(await run(help)).toEqual({ code: 0, lines: [`log: ${USAGE}`] })
  })
})

it('names a link that leads to no file as a problem of that file, the others being listed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-links-'))
  symlinkSync(join(folder, 'gone'), join(folder, 'b.txt'))
  const alone = listFolder(folder)
  writeFileSync(join(folder, 'a.txt'), '上')
  const beside = listFolder(folder)
  rmSync(folder, { recursive: true })
  for (const { problems, skipped } of [alone, beside]) {
    expect(problems.map(({ path, code }) => [path, code])).toEqual([[join(folder, 'b.txt'), 'dangling-link']])
    expect(skipped).toEqual([])
  }
  expect(beside.files.map(({ file }) => file)).toEqual(['a.txt'])
})
