import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { decodeFacts } from '../../src/model/summary-schema.ts'
import { madeDocuments } from './made-documents.ts'

/** The page of the rival, in the folder. */
export const RIVAL_PAGE = 'bench/rival.html'

/**
 * Makes the built app in a folder of its own, its data compiled from the made documents by the compile command, and beside it a
 * page with the rival over the same events; gives the compiled facts.
 */
export async function makeAppFolder(project: string, folder: string): Promise<readonly DocumentSummary[]> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(project, 'dist'), folder, { recursive: true })
  const documents = compileInto(project, join(folder, 'data'))
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'bench'),
      lib: { entry: join(import.meta.dirname, 'rival.mjs'), formats: ['es'], fileName: () => 'rival.js' },
    },
  })
  const styles = 'tests/bench/node_modules/vis-timeline/styles/vis-timeline-graph2d.css'
  cpSync(join(project, styles), join(folder, 'bench/rival.css'))
  writeFileSync(join(folder, RIVAL_PAGE), PAGE)
  return documents
}

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>rival</title>
<link rel="stylesheet" href="./rival.css"></head>
<body><div id="place"></div><script type="module" src="./rival.js"></script></body></html>
`

function compileInto(project: string, data: string): readonly DocumentSummary[] {
  const seeds = `${data}-seeds`
  rmSync(data, { recursive: true, force: true })
  mkdirSync(seeds, { recursive: true })
  for (const { name, text } of madeDocuments()) writeFileSync(join(seeds, name), text)
  const args = ['scripts/compile.mjs', '--seeds', seeds, '--out', data, '--no-cache']
  const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the made documents do not compile: ${run.stderr.slice(0, 2000)}`)
  rmSync(seeds, { recursive: true })
  return readdirSync(join(data, 'facts')).flatMap((file) =>
    decodeFacts(JSON.parse(readFileSync(join(data, 'facts', file), 'utf8'))),
  )
}
