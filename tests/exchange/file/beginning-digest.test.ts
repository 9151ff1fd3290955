import { createHash, webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestBeforeLastLine } from '../../../src/exchange/file/beginning-digest.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const nodes = (text: string) => createHash('sha256').update(text).digest('hex')
const subtle = webcrypto.subtle as SubtleCrypto
/** The last line of a library. */
const LAST = `{"count":1,"sha256":"${'0'.repeat(64)}"}`

describe('the digest of all lines but the last', () => {
  it.each([
    ['a\nb\n', `${LAST}\n`],
    ['a\nb\n', LAST],
    [`a\n${LAST}\n\n`, LAST],
    ['', `${LAST}\n`],
    ['', LAST],
  ])('%j before a last line is that of them', async (beginning, last) => {
    expect(await digestBeforeLastLine(bytes(beginning + last), subtle)).toEqual({
      length: beginning.length,
      sha256: nodes(beginning),
    })
  })

  it.each([
    ['nothing', ''],
    ['what the rescue page saved', 'a\n{"count":2}'],
    ['a library that was cut', `a\n${LAST.slice(0, 9)}`],
    ['a library with something behind its end', `a\n${LAST}\n\n`],
    ['one long line that names one', LAST.padEnd(1001)],
  ])('is none of %s, whose last line names none', async (_name, file) => {
    expect(await digestBeforeLastLine(bytes(file), subtle)).toBeNull()
  })

  it('is none where the browser works out no digests', async () => {
    const file = bytes(`a\n${LAST}`)
    expect(await digestBeforeLastLine(file, undefined)).toBeNull()
    const digest = () => Promise.reject(new Error('no room'))
    expect(await digestBeforeLastLine(file, { digest })).toBeNull()
  })
})
