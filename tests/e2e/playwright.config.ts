import { defineConfig, type LaunchOptions } from '@playwright/test'
import { findBrowser, findHeadlessShell } from '../../scripts/setup/find-browser.mjs'

/** The address of the built app when `npm test` serves it; a test run by hand serves it itself. */
const served = process.env['CETU_URL']
const OWN_PORT = 4373
const browser = findBrowser()

/** What is said of the storage is tested in the whole browser, the rest without its windows and menus: in half the time. */
const OF_STORAGE = [
  'store/*.spec.ts',
  'store-notices.spec.ts',
  'older-copies.spec.ts',
  'said.spec.ts',
  'rescue.spec.ts',
]

/**
 * The browser tests run against the built app under the production headers, on a fixed place and time, in whatever
 * Chromium the machine has. No retries: a test that passes at the second try is a defect of the app or of the test.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://localhost:${OWN_PORT}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    viewport: { width: 1280, height: 720 },
    trace: 'off',
  },
  projects: [
    {
      name: 'pages',
      testIgnore: OF_STORAGE.map((place) => `**/${place}`),
      use: { launchOptions: launched(findHeadlessShell() ?? browser) },
    },
    {
      name: 'storage',
      testMatch: OF_STORAGE.map((place) => `**/${place}`),
      use: { launchOptions: launched(browser) },
    },
  ],
  ...(served === undefined
    ? {
        webServer: {
          command: `node node_modules/vite/bin/vite.js preview --strictPort --host 127.0.0.1 --port ${OWN_PORT}`,
          cwd: '../..',
          url: `http://127.0.0.1:${OWN_PORT}/`,
          reuseExistingServer: false,
        },
      }
    : {}),
})

/** How a program is started; null = the one Playwright brings. */
function launched(program: string | null): LaunchOptions {
  return {
    ...(program === null ? {} : { executablePath: program }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
