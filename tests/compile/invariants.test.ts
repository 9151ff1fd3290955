import { describe, expect, it } from 'vitest'
import { findBrokenInvariants } from '../../src/compile/invariants.ts'
import type { CompiledDocument, Mention } from '../../src/model/dataset.ts'

const SOURCE = '题目\n深(shen)入。'
const mention: Mention = { id: 'm-1', span: { start: 3, end: 5 }, quote: '深入', entity: 'x', kind: 'place' }
const sound: CompiledDocument = {
  id: 'd-1',
  file: 'a.txt',
  sha256: '',
  metadata: {
    title: '题目',
    kind: 'news',
    issuer: null,
    source: null,
    publishedOn: null,
    publishedAt: null,
    documentNumber: null,
    jurisdiction: null,
    period: null,
  },
  text: '题目\n深入。',
  body: { start: 3, end: 6 },
  sourceMap: [
    [0, 0, 2],
    [3, 3, 1],
    [4, 10, 2],
  ],
  sections: [],
  measures: [],
  events: [],
  targets: [],
  mentions: [mention],
  diagnostics: [],
}
const codes = (change: Partial<CompiledDocument>) =>
  findBrokenInvariants({ ...sound, ...change }, SOURCE).map(({ code }) => code)

describe('findBrokenInvariants', () => {
  it('finds nothing wrong with a sound document', () => expect(codes({})).toEqual([]))

  it.each<[string, Partial<CompiledDocument>, string]>([
    ['a quote that is not the slice', { mentions: [{ ...mention, quote: '深' }] }, 'quote-not-in-text'],
    ['two equal ids', { mentions: [mention, mention] }, 'id-not-unique'],
    ['a span outside the text', { body: { start: 3, end: 99 } }, 'span-outside-text'],
    [
      'an empty fact',
      { mentions: [{ ...mention, span: { start: 3, end: 3 }, quote: '' }] },
      'span-outside-text',
    ],
    [
      'a character without a source',
      {
        sourceMap: [
          [0, 0, 2],
          [4, 10, 2],
        ],
      },
      'text-not-in-source',
    ],
    [
      'an end without a source',
      {
        sourceMap: [
          [0, 0, 2],
          [3, 3, 1],
        ],
      },
      'text-not-in-source',
    ],
    [
      'another character in the source',
      {
        sourceMap: [
          [0, 0, 2],
          [3, 4, 1],
          [4, 10, 2],
        ],
      },
      'text-not-in-source',
    ],
    [
      'a map that goes back',
      {
        sourceMap: [
          [0, 0, 2],
          [3, 3, 1],
          [4, 3, 1],
        ],
      },
      'map-not-ascending',
    ],
  ])('reports %s', (_, change, code) => expect(codes(change)).toEqual([code]))
})
