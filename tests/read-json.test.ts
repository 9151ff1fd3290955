import { describe, expect, it } from 'vitest'
import { DatasetError } from '../src/model/dataset-error.ts'
import { readJson } from '../src/read-json.ts'

/** An answer that arrives in pieces of so many bytes, and breaks off behind the last one when told to. */
function answer(bytes: Uint8Array, size: number, breaksOff = false): Response {
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += size)))
      else if (breaksOff) controller.error(new TypeError('network error'))
      else controller.close()
    },
  })
  return new Response(body)
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('an answer of the server', () => {
  const value = { title: '打响“四大品牌”𠮷', count: [1, 2] }

  it.each([1, 2, 3, 5, 1000])(
    'is read in pieces of %i bytes, through the middle of characters',
    async (size) => {
      expect(await readJson(answer(utf8(JSON.stringify(value)), size), 'data/a.json')).toEqual(value)
    },
  )

  it('may begin with a byte order mark', async () => {
    expect(await readJson(answer(utf8('\uFEFF[1]'), 2), 'data/a.json')).toEqual([1])
  })

  it.each(['', '{"title":', '<!doctype html>'])('that is no JSON is named: %j', async (text) => {
    const read = readJson(answer(utf8(text), 4), 'data/a.json')
    await expect(read).rejects.toThrow(DatasetError)
    await expect(read).rejects.toThrow('data/a.json')
  })

  it('without a body is no JSON', async () => {
    await expect(readJson(new Response(null), 'data/a.json')).rejects.toThrow(DatasetError)
  })

  it('that breaks off is not called wrong', async () => {
    const read = readJson(answer(utf8('[1,2'), 2, true), 'data/a.json')
    await expect(read).rejects.toThrow('network error')
    await expect(read).rejects.not.toThrow(DatasetError)
  })
})
