import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { packEntry, unpackEntry } from '../../src/model/packed-entry.ts'
import { decodeList } from '../../src/model/summary-schema.ts'
import { anyDocument } from '../a-corpus.ts'
import { aDocument, anEvent } from '../builders.ts'

const listOf = (documents: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify({ schema: 'cetu-documents/1', documents }))

describe('a packed entry', () => {
  it('is the entry again, whatever the document holds', () => {
    assert(
      property(anyDocument, (doc) => {
        const entry = documentEntry(doc)
        const packed = packEntry(entry)
        expect(unpackEntry(packed)).toEqual(entry)
        expect(decodeList(listOf([packed]))).toEqual([entry])
      }),
    )
  })

  it.each<[string, (packed: unknown[]) => void]>([
    ['a part too few', (packed) => packed.pop()],
    ['a count too few', (packed) => (packed[2] as unknown[]).pop()],
    ['a negative count', (packed) => ((packed[2] as unknown[])[0] = -1)],
    ['a role nobody knows', (packed) => ((packed[5] as unknown[][])[0]![0] = 6)],
    ['a date of no calendar', (packed) => ((packed[5] as unknown[][])[0]![1] = '2018-13')],
    ['no id', (packed) => ((packed[0] as unknown[])[0] = null)],
  ])('with %s is refused', (_, spoil) => {
    const packed = JSON.parse(
      JSON.stringify(packEntry(documentEntry(aDocument({ events: [anEvent()] })))),
    ) as unknown[]
    expect(decodeList(listOf([packed]))).toHaveLength(1)
    spoil(packed)
    expect(() => decodeList(listOf([packed]))).toThrow(DatasetError)
  })
})
