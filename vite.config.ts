import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { productionHeaders } from './scripts/build/headers.ts'
import { liveData } from './scripts/dev/live-data.ts'

/**
 * What is fetched together: the app, and 总览's pictures with the parts they share with other pages. Left alone the
 * bundler makes a dozen small files of these. The entry takes the preload code that both it and the app need; it has
 * no top-level await, so an app that imports it does not wait for itself.
 */
const ENTRY = { name: 'main', tags: ['$initial' as const], priority: 3 }
const CHUNKS = [
  { name: 'app', test: /\/src\/app\.tsx$/, priority: 2 },
  { name: 'pictures', test: /\/src\/views\/overview\/overview-pictures\.tsx$/, priority: 1 },
]

/** Test files that must be the first to load the modules of `src`, or leave a process changed behind them. */
const ALONE = ['tests/patterns.test.ts']

export default defineConfig({
  // Relative addresses: the app runs from any folder of any host.
  base: './',
  // A file that is not there is a 404, never the page: the app's routes are in the hash.
  appType: 'mpa',
  plugins: [react(), productionHeaders(), liveData('seeds')],
  build: {
    target: 'es2022',
    // The first view is in the page: code fetched ahead by the page would only compete with its style sheet. Once
    // code is asked for, all it needs is fetched at once instead of one import after the other.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, wanted, { hostType }) => (hostType === 'html' ? [] : wanted),
    },
    rolldownOptions: { output: { codeSplitting: { groups: [ENTRY, ...CHUNKS] } } },
    reportCompressedSize: false,
    // A font or worker written into the code as data: would be refused by the policy.
    assetsInlineLimit: 0,
  },
  // The compiler writes there; the page is told once the whole of it stands.
  server: { watch: { ignored: ['**/public/data/**', '**/public/data.*/**'] } },
  worker: { format: 'es' },
  preview: { cors: false },
  test: {
    environment: 'node',
    // A guard against hangs, nothing finer: machines that build and test at once are slow.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ALONE, 'tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
          // A process runs file after file over modules loaded once, which halves the time: every file puts back what it changes.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
