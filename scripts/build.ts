import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { DatasetSummary } from '../src/model/dataset.ts'
import { decodeSummary } from '../src/model/summary-schema.ts'
import { BUDGETS, budgetProblems, weigh } from './build/budget.ts'
import { builtChunks } from './build/built-chunks.ts'
import { META_POLICY } from './build/headers.ts'
import { fillPage, pageProblems, withPolicy } from './build/page.ts'
import { sizeTable } from './build/size-table.ts'

const PROJECT = join(import.meta.dirname, '..')
const SUMMARY = join(PROJECT, 'public/data/summary.json')
const DIST = join(PROJECT, 'dist')
/** The build is made beside `dist` and takes its place when it is whole. */
const MADE = join(PROJECT, 'dist-server/client')
const SERVER = join(PROJECT, 'dist-server/prerender')

process.env['NODE_ENV'] = 'production'
process.exitCode = await buildAll(process.argv.includes('--no-budget')).catch((error: unknown) => {
  // The bundler's message names file, line and reason; a stack through the bundler helps nobody.
  if (!(error instanceof Error) || !('errors' in error)) throw error
  return refuse('The app could not be bundled', [error.message])
})

/** Builds `dist`; returns the exit code. Over budget, `dist` stands all the same. */
async function buildAll(withoutBudget: boolean): Promise<number> {
  if (!existsSync(SUMMARY)) {
    console.error('public/data/summary.json is not there. Run npm run compile first.')
    return 1
  }
  const summary = decodeSummary(JSON.parse(readFileSync(SUMMARY, 'utf8')))
  const chunks = await buildClient()
  const page = join(MADE, 'index.html')
  const html = withPolicy(fillPage(readFileSync(page, 'utf8'), await renderFirstView(summary)), META_POLICY)
  const wrong = pageProblems(html)
  if (wrong.length > 0) return refuse('index.html cannot be published', wrong)
  writeFileSync(page, html)
  rmSync(DIST, { recursive: true, force: true })
  renameSync(MADE, DIST)

  const results = BUDGETS.map((budget) => weigh(budget, chunks))
  const over = results.filter((result) => budgetProblems(result).length > 0)
  console.log(sizeTable(results, over))
  if (over.length === 0 || withoutBudget) return 0
  return refuse('The app is too large', over.flatMap(budgetProblems))
}

async function buildClient() {
  const output = await build({
    root: PROJECT,
    logLevel: 'warn',
    build: { outDir: MADE, emptyOutDir: true },
  })
  return builtChunks(output, PROJECT)
}

/** The HTML of the first view, from the same components the browser runs. */
async function renderFirstView(summary: DatasetSummary): Promise<string> {
  await build({
    root: PROJECT,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.tsx', outDir: SERVER, emptyOutDir: true, copyPublicDir: false },
  })
  const { renderHome } = (await import(pathToFileURL(join(SERVER, 'prerender.js')).href)) as {
    renderHome: (summary: DatasetSummary) => string
  }
  return renderHome(summary)
}

function refuse(what: string, reasons: readonly string[]): number {
  console.error(`\n${what}:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`)
  return 1
}
