import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

/** The message the open page listens to; it then reads the data again and keeps its state. */
export const DATA_CHANGED = 'cetu:data-changed'

/** Milliseconds between the last saved file and the compile: an editor may write several at once. */
const SETTLE = 80

/** What Vite's overlay shows for a seed that does not compile. */
export interface ShownProblem {
  readonly message: string
  readonly id: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame: string
  readonly stack: ''
}

/**
 * In development: a saved document, lexicon or correction is compiled at once. The open page takes the new data over
 * without losing its state; what does not compile is shown in the page with file, line and text, and the last good
 * data stays.
 */
export function liveData(seeds: string): Plugin {
  const folder = resolve(seeds)
  return {
    name: 'cetu-live-data',
    apply: 'serve',
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined
      let running: Promise<void> = Promise.resolve()
      const changed = (path: string) => {
        if (!resolve(path).startsWith(folder)) return
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          running = running.then(() => compileAndPush(server))
        }, SETTLE)
      }
      server.watcher.add(folder)
      for (const kind of ['add', 'change', 'unlink'] as const) server.watcher.on(kind, changed)
    },
  }
}

async function compileAndPush(server: ViteDevServer): Promise<void> {
  const { ok, output } = await compileSeeds(server.config.root)
  if (ok) server.ws.send({ type: 'custom', event: DATA_CHANGED })
  else server.ws.send({ type: 'error', err: shownProblem(output, server.config.root) })
}

/** Runs the compile command, so that development and build can never disagree. */
function compileSeeds(root: string): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((done) => {
    const command = [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      join(root, 'scripts/compile.ts'),
      '--format',
      'json',
    ]
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      output += piece
    })
    child.on('error', (error) => done({ ok: false, output: error.message }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
}

/** The first problem of the compile's JSON lines as the overlay takes it; the raw output when there is none. */
export function shownProblem(output: string, root: string): ShownProblem {
  const problem = output
    .split('\n')
    .map(readProblem)
    .find((each) => each !== null)
  if (!problem)
    return { message: output.trim(), id: '', loc: { file: '', line: 1, column: 1 }, frame: '', stack: '' }
  const file = resolve(root, problem.path)
  const loc = { file, line: problem.line, column: problem.column }
  const message = `${problem.code}: ${problem.message}`
  return { message, id: file, loc, frame: codeFrame(file, loc.line, loc.column), stack: '' }
}

interface CompileProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly message: string
}

function readProblem(line: string): CompileProblem | null {
  try {
    const value = JSON.parse(line) as CompileProblem & { severity?: string }
    return value.severity === 'error' ? value : null
  } catch {
    return null // a line for people, not a problem
  }
}

/** The line of the problem with a caret under its column, as Vite draws it; empty when the file is no text. */
function codeFrame(file: string, line: number, column: number): string {
  try {
    const text = readFileSync(file, 'utf8').split(/\r\n|\r|\n/)[line - 1] ?? ''
    const from = Math.max(0, column - 40)
    const gutter = ' '.repeat(String(line).length)
    const caret = `${' '.repeat(Math.max(0, column - 1 - from))}^`
    return `${line} | ${text.slice(from, from + 80)}\n${gutter} | ${caret}\n`
  } catch {
    return ''
  }
}
