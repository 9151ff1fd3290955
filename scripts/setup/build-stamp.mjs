import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentHash } from './content-hash.mjs'
import { PROJECT } from './project.mjs'

/** Everything the built app is made of. */
const INPUTS = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]
const OUTPUTS = ['dist', 'public/data']
const STAMP = join(PROJECT, '.cache/build-stamp')

/**
 * Whether the app in `dist` was built from exactly these sources and nobody has touched it since.
 * When in doubt it is not, and a build is only seconds away.
 */
export function buildIsCurrent() {
  try {
    return readFileSync(STAMP, 'utf8') === stamp()
  } catch {
    return false // No stamp, or a file vanished while it was read.
  }
}

/** Notes that `dist` belongs to the sources as they were when `inputs` was taken. @param {string} inputs */
export function noteBuild(inputs) {
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, stamp(inputs))
}

/** The hash of the sources; taken before a build, so that an edit during it makes the next start build again. */
export const hashInputs = () => contentHash(PROJECT, INPUTS, ['public/data'])

const stamp = (inputs = hashInputs()) => `${process.version} ${inputs} ${contentHash(PROJECT, OUTPUTS)}\n`
