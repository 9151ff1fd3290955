import { describe, expect, it } from 'vitest'
import { leftTraces } from '../../src/storage/traces.ts'

const shelf = (entries: Readonly<Record<string, string>>) => ({
  read: (key: string) => entries[key] ?? null,
  write: () => undefined,
  remove: () => undefined,
  keys: (prefix: string) => Object.keys(entries).filter((key) => key.startsWith(prefix)),
})

describe('traces of a person in a browser', () => {
  it.each([
    [{}, false],
    [{ 'cetu:theme': 'dark' }, false],
    [{ 'cetu:canary': '{}' }, true],
    [{ 'cetu:draft:tab:1': '{}' }, true],
  ])('%j: %s', async (entries, left) => {
    expect(await leftTraces({ shelf: shelf(entries), files: null })).toBe(left)
  })
})
