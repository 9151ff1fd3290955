import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What 总览 loads of a data folder: the summary and nothing else, which a test in the browser holds (`tests/e2e/large.spec.ts`).
 * `words` also say how much that is when the server compresses it.
 */
export function firstView(folder: string): { readonly bytes: number; readonly words: string } {
  const summary = readFileSync(join(folder, 'summary.json'))
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return {
    bytes: summary.length,
    words: `${kB(summary.length)} (${kB(gzipSync(summary).length)} compressed)`,
  }
}
