import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentHash } from './content-hash.mjs'
import { PROJECT } from './project.mjs'

/** Where the compile command keeps what it made for the next time. */
export const COMPILE_CACHE = join(PROJECT, '.cache/compile')
const BUNDLES = join(COMPILE_CACHE, 'bundles')
/** What is bundled: the command, and the code of its threads. */
export const COMPILER_ENTRIES = {
  'run-compile': 'scripts/compile/run-compile.ts',
  worker: 'scripts/compile/workers/worker.ts',
}
const SEAL = 'seal.json'

/** Everything that has a say in what the compiler gives: its sources, the installed packages, and what runs it. */
export const COMPILER_INPUTS = [
  'src/compile',
  'src/model',
  'src/derive',
  'scripts/compile',
  'scripts/setup/compiler-bundle.mjs',
  'node_modules/.package-lock.json',
]

/** Hash of the compiler: its sources, all installed packages, the version of Node and the kind of processor. */
export const compilerHash = () =>
  createHash('sha256')
    .update(`${contentHash(PROJECT, COMPILER_INPUTS)} ${process.version} ${process.arch}`)
    .digest('hex')
    .slice(0, 32)

const hashOf = (/** @type {string} */ path) => createHash('sha256').update(readFileSync(path)).digest('hex')

/**
 * The folder of the bundled compiler of this hash when it was made before and every file is as it was written; else null.
 * @param {string} compiler
 * @returns {string | null}
 */
export function findBundle(compiler) {
  const folder = join(BUNDLES, compiler)
  try {
    const seal = /** @type {Record<string, string>} */ (JSON.parse(readFileSync(join(folder, SEAL), 'utf8')))
    return Object.entries(seal).every(([name, hash]) => hashOf(join(folder, name)) === hash) ? folder : null
  } catch {
    return null // Not made, not whole, or not ours: it is made again when it is needed.
  }
}

/**
 * Bundles the command and its threads' code, so that they start without translating TypeScript; gives the folder. Bundles of
 * other sources go.
 * @param {string} compiler
 * @returns {Promise<string>}
 */
export async function makeBundle(compiler) {
  mkdirSync(BUNDLES, { recursive: true })
  const made = mkdtempSync(join(BUNDLES, '.made-'))
  try {
    await inOwnProcess(made)
    if (compilerHash() !== compiler)
      throw new Error('the compiler was edited while it was bundled; run it again')
    const files = readdirSync(made)
    writeFileSync(
      join(made, SEAL),
      JSON.stringify(Object.fromEntries(files.map((name) => [name, hashOf(join(made, name))]))),
    )
    const folder = join(BUNDLES, compiler)
    for (const name of readdirSync(BUNDLES))
      if (!name.startsWith('.')) rmSync(join(BUNDLES, name), { recursive: true, force: true })
    if (!existsSync(folder)) renameSync(made, folder)
    return folder
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** The bundler takes more memory than the compiler: it gets a process of its own and is gone when it has done. @param {string} folder */
function inOwnProcess(folder) {
  const script = `import(${JSON.stringify(import.meta.url)}).then((own) => own.bundleInto(${JSON.stringify(folder)}))`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`the compiler could not be bundled: ${output.trim()}`)),
    )
  })
}

/**
 * Writes the bundle's files into a folder: the compile command's, or those of other entries, which are paths by their names.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} entries
 */
export async function bundleInto(folder, entries = COMPILER_ENTRIES) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(PROJECT, path)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}

/**
 * What `runCompile` is to know of this project.
 * @param {string} compiler
 * @param {string | null} bundle
 * @returns {import('../compile/run-compile.ts').CompileSetting}
 */
export function compileSetting(compiler, bundle) {
  const worker = (/** @type {string} */ folder) => join(folder, 'worker.mjs')
  return {
    ownSeeds: join(PROJECT, 'seeds'),
    cache: COMPILE_CACHE,
    compiler,
    isCurrent: () => compilerHash() === compiler,
    workerCode: {
      path: bundle === null ? null : worker(bundle),
      make: async () => worker(await makeBundle(compiler)),
    },
  }
}

/**
 * The command of a bundle.
 * @param {string} bundle
 * @returns {Promise<typeof import('../compile/run-compile.ts')>}
 */
export const loadBundle = (bundle) => import(pathToFileURL(join(bundle, 'run-compile.mjs')).href)
