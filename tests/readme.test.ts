import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { USAGE } from '../scripts/compile/options.ts'
import { DOCUMENT_ENDINGS } from '../src/compile/formats/document-endings.ts'

const ROOT = join(import.meta.dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

it.each(
  [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|`(docs\/[^`]+)`/g)].map((match) => match[1] ?? match[2]!),
)('README leads to %s, which is there', (path) => expect(existsSync(join(ROOT, path))).toBe(true))

it('names only commands there are', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

it('names every option of the compile command, and every kind of document it reads', () => {
  const options = [...USAGE.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option)
  expect(options.length).toBeGreaterThan(7)
  const endings = DOCUMENT_ENDINGS.filter((ending) => ending !== 'htm')
  const wanted = [...options, ...endings.map((ending) => `.${ending}`)]
  expect(wanted.filter((one) => !readme.includes(one))).toEqual([])
})
