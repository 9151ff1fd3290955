import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { productionHeaders } from './scripts/build/headers.ts'

export default defineConfig({
  // Relative addresses: the app runs from any folder of any host.
  base: './',
  // A file that is not there is a 404, never the page: the app's routes are in the hash.
  appType: 'mpa',
  plugins: [react(), productionHeaders()],
  build: {
    target: 'es2022',
    // The first view is in the page; fetching code ahead would only compete with its style sheet.
    modulePreload: false,
    reportCompressedSize: false,
    // A font or worker written into the code as data: would be refused by the policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  preview: { cors: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
  },
})
