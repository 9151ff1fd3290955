import { compilerHash, compileSetting, findBundle, loadBundle } from './setup/compiler-bundle.mjs'

/**
 * `npm run compile`. A build of many documents leaves the compiler bundled; then it starts in a tenth of the time that
 * translating its sources takes. Without a bundle of exactly these sources they are run as they are.
 */
const compiler = compilerHash()
const bundle = findBundle(compiler)
if (bundle === null) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./compile.ts')
} else {
  const { runCompile } = await loadBundle(bundle)
  process.exitCode = await runCompile(process.argv.slice(2), compileSetting(compiler, bundle))
}
