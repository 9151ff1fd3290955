import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { APP_VERSION } from '../../src/model/app-version.ts'

it('names the version of the package', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  expect((JSON.parse(manifest) as { version: string }).version).toBe(APP_VERSION)
})
