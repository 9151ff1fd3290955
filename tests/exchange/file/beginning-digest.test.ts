import { createHash, webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestBeforeLastLine } from '../../../src/exchange/file/beginning-digest.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const nodes = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the digest of all lines but the last', () => {
  it.each([
    ['a\nb\nc\n', 'a\nb\n'],
    ['a\nb\nc', 'a\nb\n'],
    ['a\n\n', 'a\n'],
    ['a\n', ''],
    ['a', ''],
    ['', ''],
  ])('of %j is that of %j', async (file, beginning) => {
    expect(await digestBeforeLastLine(bytes(file), webcrypto.subtle as SubtleCrypto)).toEqual({
      length: beginning.length,
      sha256: nodes(beginning),
    })
  })

  it('is none where the browser works out no digests', async () => {
    expect(await digestBeforeLastLine(bytes('a\nb'), undefined)).toBeNull()
    const digest = () => Promise.reject(new Error('no room'))
    expect(await digestBeforeLastLine(bytes('a\nb'), { digest })).toBeNull()
  })
})
