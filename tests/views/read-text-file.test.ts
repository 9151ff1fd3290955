import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../src/views/target-page/read-text-file.ts'

const GB = new Uint8Array([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x36]) // 日期,6

describe('a table file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('日期,6'), '日期,6'],
    ['GB 18030', GB, '日期,6'],
  ])('in %s is read', async (_name, bytes, text) =>
    expect(await readTextFile(new Blob([bytes]))).toEqual({ kind: 'text', text }),
  )

  it('that holds no text is not read', async () =>
    expect(await readTextFile(new Blob([new Uint8Array([0xff, 0xff, 0xff])]))).toEqual({
      kind: 'unreadable',
    }))

  it('with bytes of a program or a workbook is not read', async () =>
    expect(await readTextFile(new Blob(['PK\u0003\u0004\u0000\u0000']))).toEqual({ kind: 'unreadable' }))

  it('over a megabyte is not read', async () =>
    expect(await readTextFile(new Blob(['1'.repeat(1_000_001)]))).toEqual({ kind: 'tooLarge' }))
})
