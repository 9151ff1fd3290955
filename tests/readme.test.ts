import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

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
