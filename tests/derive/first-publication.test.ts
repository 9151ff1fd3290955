import { expect, it } from 'vitest'
import { firstPublication } from '../../src/derive/first-publication.ts'
import { aDocument } from '../builders.ts'

it('finds the earliest day a document says it was published on', () => {
  const [late, undated, early] = [
    aDocument({ id: 'd-1', publishedOn: '2022-12-09' }),
    aDocument({ id: 'd-2', publishedOn: null }),
    aDocument({ id: 'd-3', publishedOn: '2018-04-24' }),
  ]
  expect(firstPublication([late, undated, early])).toBe('2018-04-24')
  expect(firstPublication([undated])).toBeNull()
  expect(firstPublication([])).toBeNull()
})
