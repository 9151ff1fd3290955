import { expect, it } from 'vitest'
import { placeState } from '../../src/derive/place-state.ts'

it.each([
  ['has documents', 2, 1, [], 'has-documents'],
  ['has documents and is chosen', 2, 2, ['310104'], 'has-documents'],
  ['has documents and is not chosen', 2, 0, ['310105'], 'out-of-scope'],
  ['has documents that the filter hides', 2, 0, [], 'out-of-scope'],
  ['has none', 0, 0, [], 'no-document'],
  ['has none and is chosen', 0, 0, ['310104'], 'no-document'],
  ['has none and is not chosen', 0, 0, ['310105'], 'out-of-scope'],
] as const)('a place that %s is told apart', (_what, held, left, districts, state) =>
  expect(placeState('310104', { held, left }, { districts })).toBe(state),
)
