import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { COMPILER_ENTRIES, COMPILER_INPUTS } from '../../scripts/setup/compiler-bundle.mjs'

const PROJECT = join(import.meta.dirname, '../..')

/** Files a module loads, types left out: they are gone when it runs. */
function importsOf(path: string): readonly string[] {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const found = code.matchAll(
    /^\s*(?:import|export)\s(?!type\s)[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/gm,
  )
  return [...found].map(([, fixed, lazy]) => join(dirname(path), (fixed ?? lazy)!))
}

it('the hash of the compiler covers every module the command and its threads load', () => {
  const known = new Set<string>()
  const waiting = Object.values(COMPILER_ENTRIES).map((path) => join(PROJECT, path))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (known.has(path)) continue
    expect(existsSync(path), path).toBe(true)
    known.add(path)
    waiting.push(...importsOf(path))
  }
  const names = [...known].map((path) => relative(PROJECT, path))
  expect(names).toContain('src/derive/overview.ts')
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !COMPILER_INPUTS.some((place) => name.startsWith(`${place}/`)))).toEqual([])
})
