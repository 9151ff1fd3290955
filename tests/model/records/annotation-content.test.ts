import { describe, expect, it } from 'vitest'
import { FOREIGN_LENGTH } from '../../../src/model/records/annotation-content.ts'
import { decodeRecord } from '../../../src/model/records/decode-record.ts'
import { aRecord } from './a-record.ts'

const states = (over: object) => decodeRecord(aRecord('annotation', { ...over })).state

describe('what came with an annotation from elsewhere', () => {
  it.each([
    ['an author', { author: '王工' }, 'known'],
    [
      'members we have no field for',
      { foreign: { rights: 'https://a.example/cc0', via: [{ id: 'b' }] } },
      'known',
    ],
    ['no author at all', {}, 'known'],
    ['an author without a name', { author: ' ' }, 'damaged'],
    ['a list instead of members', { foreign: 5 }, 'damaged'],
    ['more than a note can carry', { foreign: { text: '字'.repeat(FOREIGN_LENGTH) } }, 'damaged'],
  ])('%s makes it %j: %s', (_name, over, state) => expect(states(over)).toBe(state))
})
