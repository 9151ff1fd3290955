import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../bench-growth/corpus.ts'

const ROOT = '<div id="root">'

/**
 * Makes the built app in a folder of its own over so many documents made from the seeds, without the first view that the build wrote into
 * the page from its own data.
 */
export function makeCorpusFolder(project: string, folder: string, documents: number): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(project, 'dist'), folder, { recursive: true })
  const seeds = `${folder}-seeds`
  writeCorpus(seeds, documents)
  const args = ['scripts/compile.mjs', '--seeds', seeds, '--out', join(folder, 'data'), '--no-cache']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  rmSync(seeds, { recursive: true })
  if (status !== 0) throw new Error(`the documents do not compile: ${stderr.slice(0, 2000)}`)
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  const inner = html.indexOf(ROOT) + ROOT.length
  writeFileSync(page, html.slice(0, inner) + html.slice(html.lastIndexOf('</div>')))
}
