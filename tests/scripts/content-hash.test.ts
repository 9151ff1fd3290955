import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash } from '../../scripts/setup/content-hash.mjs'

let root = ''
const put = (name: string, text: string) => writeFileSync(join(root, name), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cetu-hash-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  mkdirSync(join(root, 'src/data'))
  put('src/a.ts', 'a')
  put('src/deep/b.ts', 'b')
  put('src/data/made.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

const hash = () => contentHash(root, ['src', 'index.html'], ['src/data'])

describe('contentHash', () => {
  it('stays when only the time of a file changes', () => {
    const before = hash()
    utimesSync(join(root, 'src/a.ts'), 1, 1)
    expect(hash()).toBe(before)
  })

  it.each([
    ['a file changes', () => put('src/deep/b.ts', 'B')],
    ['a file comes', () => put('src/c.ts', '')],
    ['a file that was absent comes', () => put('index.html', '')],
    ['bytes move from one file to the next', () => (put('src/a.ts', ''), put('src/deep/b.ts', 'ab'))],
    ['a file goes', () => rmSync(join(root, 'src/a.ts'))],
  ])('changes when %s', (_, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  it('does not see what is left out', () => {
    const before = hash()
    put('src/data/made.json', '{"other": 1}')
    expect(hash()).toBe(before)
  })
})
