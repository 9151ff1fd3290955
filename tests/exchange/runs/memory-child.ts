import { existsSync, readFileSync } from 'node:fs'
import { digestBeforeLastLine } from '../../../src/exchange/file/beginning-digest.ts'
import { readFile } from '../../../src/exchange/import/read-file.ts'

/**
 * Reads one file as an import does, in a process that does nothing else, and prints as JSON what it came to, the
 * milliseconds on the clock and of the processor, and the most memory the process held: before the file was opened, and
 * in all, in bytes.
 */
const KILOBYTE = 1024

/** Linux counts for the process alone; `maxRSS` begins with what its parent held when it was started. */
function mostHeld(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const [, held] = /VmHWM:\s+(\d+) kB/.exec(status) ?? []
  return KILOBYTE * (held === undefined ? process.resourceUsage().maxRSS : Number(held))
}

const baseline = mostHeld()
const before = process.resourceUsage()
const started = performance.now()
const { buffer, byteOffset, length } = readFileSync(process.argv[2]!)
// The same bytes, not a second time: the app hands the worker the file itself.
const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, length)
const digest = await digestBeforeLastLine(bytes, crypto.subtle)
const { state } = readFile(bytes, { documents: [], tags: [], at: '2027-01-01T00:00:00.000Z' }, { digest })
const clock = performance.now() - started
const after = process.resourceUsage()
console.log(
  JSON.stringify({
    state,
    clock,
    cpu: (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1000,
    baseline,
    peak: mostHeld(),
  }),
)
