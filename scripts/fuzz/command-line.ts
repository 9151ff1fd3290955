import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../compile.ts')
const LOADER = join(import.meta.dirname, '../../node_modules/tsx/dist/esm/index.mjs')

/** What a run of the command is asked, and which exit code is right. */
const RUNS: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  code: number,
])[] = [
  ['a good folder', { 'a.txt': '上海服务。' }, [], 0],
  ['an empty document', { 'a.txt': '' }, [], 1],
  ['a good and a bad document', { 'a.txt': '上海服务。', 'b.txt': '\u0000' }, [], 1],
  ['a broken docx', { 'a.docx': 'PK' }, [], 1],
  ['a lexicon of another shape', { 'a.txt': '上海', 'lexicon.yaml': 'brands: 5' }, [], 1],
  ['a folder without documents', { 'a.pdf': '' }, [], 1],
  ['a sidecar alone', { 'a.txt': '上海', 'b.txt.meta.yaml': 'encoding: gbk' }, [], 1],
  ['an unknown option', { 'a.txt': '上海' }, ['--colour'], 2],
  ['a place that cannot be written', { 'a.txt': '上海' }, ['--single', '/dev/null/a.json'], 2],
]

/** Runs the command as a person does; says where exit code, messages or what is left behind are wrong. */
export function checkCommandLine(): readonly string[] {
  return RUNS.flatMap(([name, files, args, code]) => {
    const folder = mkdtempSync(join(tmpdir(), 'cetu-fuzz-'))
    try {
      mkdirSync(join(folder, 'in'))
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'in', file), text)
      const command = ['--import', LOADER, SCRIPT, '--seeds', 'in', '--single', 'out.json', ...args]
      const { status, stderr, stdout } = spawnSync(process.execPath, command, {
        cwd: folder,
        encoding: 'utf8',
      })
      const wrongs: string[] = []
      if (status !== code) wrongs.push(`exit code ${status} instead of ${code}`)
      if (code > 0 && existsSync(join(folder, 'out.json'))) wrongs.push('a file was left behind')
      if (code > 0 && stdout !== '') wrongs.push('words on stdout')
      if (code === 1 && !/^in\S*:\d+:\d+ error [a-z-]+ \S/m.test(stderr))
        wrongs.push('no file:line:column CODE')
      return wrongs.map((wrong) => `${name}: ${wrong}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
