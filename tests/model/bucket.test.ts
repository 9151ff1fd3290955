import { describe, expect, it } from 'vitest'
import { documentIdOf } from '../../src/compile/compile-document.ts'
import { bucketCount, bucketOf } from '../../src/model/bucket.ts'

describe('the buckets of facts', () => {
  it.each([
    [0, 1],
    [1, 1],
    [64, 1],
    [65, 2],
    [128, 2],
    [129, 4],
    [10_000, 256],
  ])('of %i documents are %i', (documents, buckets) => expect(bucketCount(documents)).toBe(buckets))

  it('hold documents by nothing but their ids', () => {
    expect(['d-18zk5llu', 'd-2mvj7nk3', ''].map((id) => bucketOf(id, 1))).toEqual([0, 0, 0])
    expect(bucketOf('d-18zk5llu', 256)).toBe(bucketOf('d-18zk5llu', 256))
    expect(bucketOf('d-18zk5llu', 256) % 16).toBe(bucketOf('d-18zk5llu', 16))
  })

  it('are filled evenly', () => {
    const sizes = Array<number>(256).fill(0)
    for (let nth = 0; nth < 10_000; nth += 1)
      sizes[bucketOf(documentIdOf(`${String(nth).padStart(6, '0')}.txt`), 256)]! += 1
    expect(Math.min(...sizes)).toBeGreaterThan(15)
    expect(Math.max(...sizes)).toBeLessThan(70)
  })
})
