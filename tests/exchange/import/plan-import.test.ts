import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign } from '../../../scripts/soak/made-up-records.ts'
import type { ImportChoice } from '../../../src/exchange/import/import-choice.ts'
import { importChanges } from '../../../src/exchange/import/import-changes.ts'
import { countPlan, planImport } from '../../../src/exchange/import/plan-import.ts'
import { aRecord, AT } from '../../model/records/a-record.ts'
import { aLibrary, offerOf } from './a-library.ts'

const later = '2027-01-01T00:00:00.000Z'
const tag = aRecord('tag')
const edited = aRecord('tag', { name: '口径（新）', rev: 2, updatedAt: later })
const trashed = aRecord('tag', { rev: 2, deletedAt: AT })
const conflictWith = (mine: object) =>
  aRecord('conflict', { id: 'c-1', of: tag.id, ofKind: 'tag', expected: null, mine })

/** How the one record of a file stands here: what it is, what may be chosen, what is usual. */
function planned(record: Parameters<typeof offerOf>[0][number], library = aLibrary([tag])) {
  const [row] = planImport(offerOf([record]), library).rows
  return [row!.outcome, row!.choices.join(' '), row!.choice]
}

describe('what a file means to what is here', () => {
  it.each([
    ['is new where its id is not known', aRecord('tag', { id: 'tag-2' }), ['new', '', 'take']],
    ['is the same with the same content', tag, ['same', '', 'keep']],
    [
      'is the same whatever its revision and times',
      aRecord('tag', { rev: 9, createdAt: later, updatedAt: later }),
      ['same', '', 'keep'],
    ],
    ['waits beside another version', edited, ['conflict', 'both keep take', 'both']],
    ['asks when only the trash differs', trashed, ['conflict', 'keep take', 'keep']],
  ] as const)('a record %s', (_name, record, expected) => {
    expect(planned(record)).toEqual(expected)
  })

  it('leaves an older version in the file unless asked', () => {
    expect(planned(tag, aLibrary([edited]))).toEqual(['conflict', 'both keep take', 'keep'])
  })

  it('knows a version that already waits for a choice', () => {
    const { id, kind, name, pattern } = edited
    const library = aLibrary([tag, conflictWith({ id, kind, name, pattern })])
    expect(planned(edited, library)).toEqual(['same', '', 'keep'])
    expect(planned(edited, aLibrary([tag, conflictWith({ id, kind, name: '别的', pattern })]))[0]).toBe(
      'conflict',
    )
  })

  it('replaces what cannot be read', () => {
    const library = aLibrary([], {
      damaged: [{ id: tag.id, problem: 'crc: x', raw: { id: tag.id, rev: 4 } }],
    })
    expect(planned(tag, library)).toEqual(['conflict', 'keep take', 'take'])
    const plan = planImport(offerOf([tag]), library)
    expect(importChanges(plan)).toEqual([{ op: 'take-in', record: tag, rev: 4 }])
  })

  it('never puts two records of a newer app side by side', () => {
    const foreign = makeUpForeign(createRandom(3))
    const library = aLibrary([], { foreign: [foreign] })
    const offer = { records: [{ line: 2, record: { ...foreign, later: 1 } }], refused: [] }
    const [row] = planImport(offer, library).rows
    expect([row!.outcome, row!.choices, row!.choice]).toEqual(['conflict', ['keep', 'take'], 'keep'])
  })

  it('counts what it found', () => {
    const plan = planImport(
      {
        ...offerOf([tag, edited, aRecord('deck')]),
        refused: [{ code: 'bad-field', line: 9, path: 'name', detail: '' }],
      },
      aLibrary([tag]),
    )
    expect(countPlan(plan)).toEqual({ new: 1, same: 1, conflict: 1, refused: 1, trash: 0 })
  })
})

describe('what a plan changes', () => {
  const plan = planImport(offerOf([edited, aRecord('reading')]), aLibrary([tag]))
  const changes = (choice?: ImportChoice) =>
    importChanges(plan, new Map(choice === undefined ? [] : [[edited.id, choice]]))
  const reading = { op: 'take-in', record: aRecord('reading'), rev: null }

  it.each<readonly [ImportChoice | undefined, readonly unknown[]]>([
    [undefined, [{ op: 'take-in', record: edited, rev: null }, reading]],
    ['both', [{ op: 'take-in', record: edited, rev: null }, reading]],
    ['take', [{ op: 'take-in', record: edited, rev: 1 }, reading]],
    ['keep', [reading]],
  ])('follows the choice %s', (choice, expected) => expect(changes(choice)).toEqual(expected))

  it('passes over a choice the row does not allow', () => {
    const only = planImport(offerOf([trashed]), aLibrary([tag]))
    expect(importChanges(only, new Map([[tag.id, 'both']]))).toEqual([])
    expect(importChanges(only, new Map([[tag.id, 'take']]))).toEqual([
      { op: 'take-in', record: trashed, rev: 1 },
    ])
  })

  it('puts into the trash what only is here when the file is to replace it all', () => {
    const library = aLibrary([
      tag,
      aRecord('deck', { rev: 3 }),
      aRecord('review', { deletedAt: AT }),
      conflictWith({}),
    ])
    const replaced = planImport(offerOf([edited]), library, 'replace')
    expect(countPlan(replaced).trash).toBe(1)
    expect(importChanges(replaced)).toEqual([
      { op: 'take-in', record: edited, rev: 1 },
      { op: 'trash', id: 'deck-1', rev: 3 },
    ])
  })
})

describe('ids that belong to something else here', () => {
  const library = aLibrary([aRecord('deck', { id: 'same-id' })])
  const offer = offerOf([
    aRecord('tag', { id: 'same-id' }),
    aRecord('annotation', { tags: ['same-id', 'tag-9'] }),
    aRecord('conflict', { of: 'same-id', ofKind: 'tag' }),
  ])

  it('are changed, and what refers to them follows', () => {
    const [one, note, conflict] = planImport(offer, library).rows.map(({ record }) => record)
    expect(one!.id).toMatch(/^tag-[0-9a-f]{16}$/)
    expect(note).toMatchObject({ tags: [one!.id, 'tag-9'] })
    expect(conflict).toMatchObject({ of: one!.id })
  })

  it('are changed to the same ones the next time', () => {
    const [moved] = planImport(offer, library).rows.map(({ record }) => record)
    const again = planImport(offer, aLibrary([...library.records, moved as (typeof library.records)[number]]))
    expect(again.rows[0]!.outcome).toBe('same')
  })
})
