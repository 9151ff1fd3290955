import { describe, expect, it } from 'vitest'
import { progressByTarget } from '../../../src/derive/progress/target-progress.ts'
import { withStatus } from '../../../src/derive/target-rows.ts'
import type { RecordOf } from '../../../src/model/records/record.ts'
import { statedTargets } from '../../../src/derive/target-rows.ts'
import { aDocument, aTarget } from '../../builders.ts'

const envelope = { rev: 1, v: 1, createdAt: '', updatedAt: '', crc: '' }
const place = (factId: string) => ({ documentId: 'd', factId, quote: '新增15家' })
const reading = (id: string, factId: string, date: string, value: number): RecordOf<'reading'> => ({
  ...envelope,
  id,
  kind: 'reading',
  target: place(factId),
  date,
  value,
  unit: '家',
  source: '',
  note: '',
})
const plan = (id: string, factId: string): RecordOf<'target-plan'> => ({
  ...envelope,
  id,
  kind: 'target-plan',
  target: place(factId),
  interim: [],
  baseline: null,
  setStatus: null,
  pinned: false,
})

describe('the records of targets', () => {
  const lists = {
    readings: [
      reading('r-2', 't-1', '2019-06-30', 6),
      reading('r-1', 't-1', '2018-12-31', 3),
      reading('r-3', 't-9', '2018-01-01', 1),
      reading('r-4', 't-1', '2019-06-30', 7),
    ],
    reviews: [],
    plans: [plan('p-1', 't-2'), plan('p-2', 't-2')],
  }
  const found = progressByTarget(lists, ({ factId }) => (factId === 't-9' ? null : factId))

  it('are put together by target, readings by their day and then as made', () => {
    expect(found.get('t-1')?.readings.map(({ id }) => id)).toEqual(['r-1', 'r-2', 'r-4'])
    expect([...found.keys()]).toEqual(['t-1', 't-2'])
  })

  it('count for none where it cannot be told which', () => expect(found.has('t-9')).toBe(false))

  it('hold one plan, the one made last', () => expect(found.get('t-2')?.plan?.id).toBe('p-2'))

  it('give a row its latest reading and its status, and leave the others as they are', () => {
    const doc = aDocument({
      period: { from: '2018', to: '2020' },
      targets: [aTarget({ id: 't-1' }), aTarget({ id: 't-5', kind: 'rank' })],
    })
    const stated = statedTargets([doc], new Map([[doc.id, '计划']]))
    const rows = withStatus(stated, { of: found, today: '2019-12-31' })
    expect(rows.map(({ status, latest, judgement }) => [status, latest?.value, judgement?.by])).toEqual([
      ['behind', 7, 'rule'],
      ['unjudged', undefined, undefined],
    ])
    expect(withStatus(stated).map(({ status }) => status)).toEqual(['no-reading', 'unjudged'])
  })

  it.each([
    [{ period: { from: '2018', to: '2020' }, publishedOn: '2018-11-12' }, '2018-01-01'],
    [{ publishedOn: '2018-11-12' }, '2018-11-12'],
    [{}, null],
  ])('are counted from the period of the document, else its publication: %j', (own, day) =>
    expect(statedTargets([aDocument({ ...own, targets: [aTarget()] })], new Map())[0]?.startsOn).toBe(day),
  )
})
