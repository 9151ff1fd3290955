import { describe, expect, it } from 'vitest'
import { asStorageError, rootCause } from '../../src/storage/storage-error.ts'

const named = (name: string, extra: object = {}) => Object.assign(new Error(name), { name, ...extra })

describe('rootCause', () => {
  it('finds the quota error inside the AbortError Dexie gives', () => {
    const quota = named('QuotaExceededError')
    expect(rootCause(named('AbortError', { inner: named('X', { cause: quota }) }))).toBe(quota)
  })
  it('ends on a chain that goes in circles', () => {
    const a = named('A')
    const b = named('B', { inner: a })
    Object.assign(a, { inner: b })
    expect([a, b]).toContain(rootCause(a))
  })
})

describe('asStorageError', () => {
  it.each([
    [named('AbortError', { inner: named('QuotaExceededError') }), 'full'],
    [named('VersionError'), 'newer'],
    [named('DatabaseClosedError', { inner: named('Odd') }), 'closed'],
    [named('OpenFailedError', { inner: named('InvalidStateError') }), 'unavailable'],
    [named('OpenFailedError', { inner: named('UnknownError') }), 'broken'],
    [named('TypeError'), 'unknown'],
    ['a string', 'unknown'],
  ])('%s → %s, with the cause kept', (caught, reason) => {
    const error = asStorageError(caught)
    expect(error.reason).toBe(reason)
    expect(error.cause).toBe(caught)
  })
})
