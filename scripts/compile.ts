import { compilerHash, compileSetting, findBundle } from './setup/compiler-bundle.mjs'

/** The compile command from its sources, which are hashed before they are loaded; `compile.mjs` takes the bundle where there is one. */
const compiler = compilerHash()
const { runCompile } = await import('./compile/run-compile.ts')
process.exitCode = await runCompile(process.argv.slice(2), compileSetting(compiler, findBundle(compiler)))
