import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleInto, COMPILE_CACHE } from '../setup/compiler-bundle.mjs'

/** The compiler as the compile command runs it, bundled anew from the sources. */
export async function loadMeasured(): Promise<typeof import('./measured.ts')> {
  const folder = join(COMPILE_CACHE, 'bench')
  await bundleInto(folder, { measured: 'scripts/bench-compile/measured.ts' })
  return import(pathToFileURL(join(folder, 'measured.mjs')).href)
}
