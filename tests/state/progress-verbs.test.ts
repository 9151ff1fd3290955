import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordsStore } from '../../src/state/records-state.ts'
import { listOf } from '../../src/state/record-lists.ts'
import { contents } from '../model/records/a-record.ts'
import { aBrowser, recordsOf, refusing, type Change } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let records: RecordsStore
const window = (change?: Change) => recordsOf(browser, change)
const state = (store = records) => store.getState()
const { reading, 'target-plan': plan } = contents()
const place = plan.target
const readings = (store = records) => listOf(state(store), 'reading').map(({ date, value }) => [date, value])
const plans = (store = records) => listOf(state(store), 'target-plan')

beforeEach(async () => {
  browser = aBrowser()
  records = await window()
})

describe('readings', () => {
  it('of a table are stored together and taken back by one undo', async () => {
    await state().addReadings([reading, { ...reading, date: '2026-11-01', value: 9 }])
    expect(readings(await window())).toEqual([
      ['2026-10-31', 7],
      ['2026-11-01', 9],
    ])
    expect(state().undoStep).toMatchObject({ name: 'make', count: 2, kind: 'reading' })
    await state().undo()
    expect(readings()).toEqual([])
    await state().redo()
    expect(readings()).toHaveLength(2)
  })

  it('that are none make no command', async () => {
    expect(await state().addReadings([])).toBeNull()
    expect(state().undoStep).toBeNull()
  })

  it('are stored none of them where the browser refuses, and kept to be tried again', async () => {
    let full = true
    records = await window(refusing('make', () => full))
    expect(await state().addReadings([reading, { ...reading, value: 9 }])).toBeNull()
    expect(readings()).toEqual([])
    expect(state().pending).toMatchObject([{ failed: 'full' }])
    full = false
    await state().retry(state().pending[0]!.key)
    expect(readings()).toHaveLength(2)
  })

  it('changed in two windows at once keep both versions', async () => {
    const { id } = await state().make('reading', reading)
    const other = await window()
    const seen = listOf(state(other), 'reading')[0]!
    await state().edit(
      listOf(state(), 'reading').find((one) => one.id === id)!,
      { value: 8 },
    )
    const commit = await state(other).edit(seen, { value: 12 })
    expect(commit?.conflicts).toHaveLength(1)
    await state().refresh()
    expect(readings()).toEqual([['2026-10-31', 8]])
    const [conflict] = listOf(state(), 'conflict')
    expect(conflict?.mine).toMatchObject({ value: 12 })
  })

  it('can be deleted and brought back', async () => {
    const { id } = await state().make('reading', reading)
    await state().trash(listOf(state(), 'reading'))
    expect(readings()).toEqual([])
    await state().restore([id])
    expect(readings()).toEqual([['2026-10-31', 7]])
  })
})

describe('the plan of a target', () => {
  const baseline = { date: '2018-01-01', value: 3 }

  const setStatus = { status: 'achieved', reason: '验收通过', on: '2020-07-31' } as const

  it('is made once and changed afterwards, what is not changed stays', async () => {
    await state().plan(place, null, { pinned: true })
    await state().plan(place, plans()[0]!, { baseline })
    await state().plan(place, plans()[0]!, { setStatus })
    expect(plans(await window())).toMatchObject([{ pinned: true, baseline, setStatus, interim: [] }])
    expect(plans()).toHaveLength(1)
  })

  it('asked for twice before the first is stored is still one', async () => {
    await Promise.all([state().plan(place, null, { pinned: true }), state().plan(place, null, { baseline })])
    expect(plans()).toMatchObject([{ pinned: true, baseline }])
  })

  it('in the trash is not taken up again', async () => {
    await state().plan(place, null, { baseline })
    await state().trash(plans())
    await state().plan(place, null, { pinned: true })
    expect(plans()).toMatchObject([{ pinned: true, baseline: null }])
  })

  it('of another target stands apart', async () => {
    await state().plan(place, null, { pinned: true })
    await state().plan({ ...place, factId: 't-2' }, null, { baseline })
    expect(plans()).toHaveLength(2)
  })

  it('changed on top of what another window changed leaves a conflict', async () => {
    await state().plan(place, null, { pinned: true })
    const other = await window()
    const seen = plans(other)[0]!
    await state().plan(place, plans()[0]!, { baseline })
    const commit = await state(other).plan(place, seen, { pinned: false })
    expect(commit?.conflicts).toHaveLength(1)
  })
})
