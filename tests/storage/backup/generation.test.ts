import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS, type Generation } from '../../../src/model/backup.ts'
import { generationName, parseGenerationName } from '../../../src/storage/backup/generation.ts'

const made: Generation = {
  number: 12,
  commitSeq: 345,
  records: 120,
  reason: 'routine',
  at: '2026-11-21T21:15:03Z',
  day: '2026-11-22',
}

describe('the name of a copy', () => {
  it('says all of it', () => {
    expect(generationName(made)).toBe('cetu-000012-345-120-routine-2026-11-22-20261121T211503Z.ndjson')
  })

  it.each(BACKUP_REASONS.map((reason) => [reason]))('is read back, made %s', (reason) => {
    const one = { ...made, number: 1_234_567, reason }
    expect(parseGenerationName(generationName(one))).toEqual(one)
  })

  it('leaves out the parts of a second', () => {
    const name = generationName({ ...made, at: '2026-11-21T21:15:03.123Z' })
    expect(parseGenerationName(name)).toEqual(made)
  })

  it.each([
    ['notes.txt'],
    ['cetu-000012-345-120-routine-2026-11-22-20261121T211503Z.ndjson.crswap'],
    ['cetu-000012-345-120-somehow-2026-11-22-20261121T211503Z.ndjson'],
    ['cetu-12-345-120-routine-2026-11-22-20261121T211503Z.ndjson'],
    ['x-cetu-000012-345-120-routine-2026-11-22-20261121T211503Z.ndjson'],
  ])('is not %s', (name) => expect(parseGenerationName(name)).toBeNull())
})
