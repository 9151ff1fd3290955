import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { decodeOpenedFile } from '../../src/model/dataset-schema.ts'
import type { OpenedFile } from '../../src/model/dataset.ts'

/** The module the page loads to store its notes. */
export const SEED = 'bench/seed-notes.js'

/**
 * Makes the built app in a folder of its own, its data compiled from one text by the compile command, and the module
 * that stores notes; gives the compiled document.
 */
export async function makeAppFolder(project: string, folder: string, text: string): Promise<OpenedFile> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(project, 'dist'), folder, { recursive: true })
  const doc = compileInto(project, join(folder, 'data'), text)
  await build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(folder, 'bench'),
      lib: {
        entry: join(import.meta.dirname, 'seed-notes.ts'),
        formats: ['es'],
        fileName: () => 'seed-notes.js',
      },
    },
  })
  return doc
}

function compileInto(project: string, data: string, text: string): OpenedFile {
  const seeds = `${data}-seeds`
  mkdirSync(seeds, { recursive: true })
  writeFileSync(join(seeds, 'long.txt'), text)
  const args = ['scripts/compile.mjs', '--seeds', seeds, '--out', data, '--no-cache']
  const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the long text does not compile: ${run.stderr.slice(0, 2000)}`)
  rmSync(seeds, { recursive: true })
  const [file] = readdirSync(join(data, 'documents'))
  return decodeOpenedFile(JSON.parse(readFileSync(join(data, 'documents', file!), 'utf8')))
}
