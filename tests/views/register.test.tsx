// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { holdsStop, rowBlocks, rowStops } from '../../src/views/targets/row-blocks.ts'
import { aDocument, aMeasure, aTarget } from '../builders.ts'
import { anEntry } from '../derive/register/an-entry.ts'
import { showTargets } from './a-targets-page.tsx'
import { withoutCanvas } from './canvas.ts'

const at = (start: number) => ({ start, end: start + 5 })
const plan = aDocument({
  id: 'd-plan',
  jurisdiction: '徐汇区',
  measures: [
    aMeasure({
      span: { start: 0, end: 50 },
      brands: [
        { id: 'service', basis: 'explicit', evidence: [] },
        { id: 'culture', basis: 'thematic', evidence: [] },
      ],
      bodies: [{ name: '区商务委', span: { start: 1, end: 5 } }],
    }),
  ],
  targets: [
    aTarget({ id: 't-two', span: at(10), quote: '新增总部15家', deadline: '2020-06-30' }),
    aTarget({ id: 't-bare', span: at(60), quote: '达到50家', comparator: '>=', value: 50, deadline: '2020' }),
    aTarget({ id: 't-none', span: at(70), quote: '建成9处', value: 9, deadline: null, deadlineBasis: null }),
  ],
})
const rows = () =>
  [...document.querySelectorAll('tr[data-target]')].map((row) => row.getAttribute('data-target'))
const head = (name: RegExp) => screen.getByRole('columnheader', { name })

beforeAll(withoutCanvas)
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the register', () => {
  it('sorts by a column upwards, downwards, and again as printed, and says which', async () => {
    const { written } = await showTargets([plan])
    const value = within(head(/目标值/)).getByRole('button')
    fireEvent.click(value)
    expect(written.at(-1)).toBe('adjust #/targets?sort=value')
    expect(head(/目标值/).getAttribute('aria-sort')).toBe('ascending')
    expect(rows()).toEqual(['t-none', 't-two', 't-bare'])
    fireEvent.click(value)
    expect(head(/目标值/).getAttribute('aria-sort')).toBe('descending')
    expect(rows()).toEqual(['t-bare', 't-two', 't-none'])
    fireEvent.click(value)
    expect(written.at(-1)).toBe('adjust #/targets')
    expect(head(/目标值/).getAttribute('aria-sort')).toBeNull()
    expect(rows()).toEqual(['t-two', 't-bare', 't-none'])
  })

  it('lets a target of two brands stand under both, and says so', async () => {
    await showTargets([plan], '#/targets?group=brand')
    expect(rows()).toEqual(['t-two', 't-two', 't-bare', 't-none'])
    expect(screen.getByText(/分组后 4 行：1 项同属几组，各组都列/)).toBeTruthy()
    expect(screen.getAllByRole('rowheader', { name: /品牌/ })).toHaveLength(3)
  })

  it('changes the headings by the list, and forgets what was folded under the old ones', async () => {
    const { written } = await showTargets([plan], '#/targets?open=none')
    fireEvent.change(screen.getByLabelText('分组'), { target: { value: 'body' } })
    expect(written.at(-1)).toBe('adjust #/targets?group=body')
    expect(screen.getByRole('button', { name: /区商务委（徐汇）/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /原文未写明/ })).toBeTruthy()
  })

  it('shows what falls due up to a day, and tells apart what has no deadline', async () => {
    const { written } = await showTargets([plan], '#/targets?due=2020-07-01')
    expect(rows()).toEqual(['t-two'])
    expect(screen.getByText('3 项里的 1 项 · 到 2020年7月1日 到期 1 项，之后 1 项')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '无期限 1 项' }))
    expect(written.at(-1)).toBe('adjust #/targets?due=none')
    expect(rows()).toEqual(['t-none'])
    fireEvent.click(screen.getByRole('button', { name: '去掉条件：无期限' }))
    expect(rows()).toHaveLength(3)
  })

  it('narrows to the words typed, after a pause', async () => {
    const { written } = await showTargets([plan])
    vi.useFakeTimers()
    fireEvent.change(screen.getByLabelText('找'), { target: { value: '15家' } })
    expect(written).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(new URLSearchParams(written.at(-1)!.split('?')[1]).get('find')).toBe('15家')
    expect(rows()).toEqual(['t-two'])
  })

  it('narrows to a status pressed, its figures staying those of all', async () => {
    const rank = aTarget({ id: 't-rank', kind: 'rank', span: at(80), quote: '走在前列', value: null })
    await showTargets([{ ...plan, targets: [...plan.targets, rank] }])
    const counts = within(screen.getByRole('list', { name: '按状态计数' }))
    fireEvent.click(counts.getByRole('button', { name: /待评估 1/ }))
    expect(rows()).toEqual(['t-rank'])
    expect(counts.getByRole('button', { name: /尚无数据 3/ }).getAttribute('aria-pressed')).toBe('false')
    expect(counts.getByRole('button', { name: /待评估 1/ }).getAttribute('aria-pressed')).toBe('true')
  })

  it('says when nothing is left, and clears the conditions', async () => {
    const { written } = await showTargets([plan], '#/targets?find=没有&status=due')
    expect(screen.getByText('没有目标符合这些条件。')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '清除条件' }))
    expect(written.at(-1)).toBe('adjust #/targets')
    expect(rows()).toHaveLength(3)
  })

  it('leaves out the columns that were hidden, in the head and in every row', async () => {
    const { written } = await showTargets([plan], '#/targets?hide=progress,body')
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(heads).toEqual(['目标内容（原文）', '目标值', '状态', '期限', '举措', '依据'])
    for (const row of document.querySelectorAll('tr[data-target]')) expect(row.children).toHaveLength(6)
    fireEvent.click(screen.getByLabelText('状态', { selector: 'dialog input' }))
    expect(decodeURIComponent(written.at(-1)!)).toBe('adjust #/targets?hide=progress,status,body')
  })

  it('is walked by keys: heading, rows, first and last', async () => {
    await showTargets([plan])
    const heading = screen.getByRole('button', { name: /徐汇区/ })
    heading.focus()
    const here = () => document.activeElement?.closest('tr')?.getAttribute('data-target')
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
    press('ArrowDown')
    expect(here()).toBe('t-two')
    press('End')
    expect(here()).toBe('t-none')
    press('ArrowDown')
    expect(here()).toBe('t-none')
    press('ArrowUp')
    expect(here()).toBe('t-bare')
    press('Home')
    expect(document.activeElement).toBe(heading)
  })

  it('has no accessibility fault that can be seen without a screen', async () => {
    const { container } = await showTargets([plan], '#/targets?group=brand&due=2020-12-31&sort=value')
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

describe('a long register', () => {
  const entries = Array.from({ length: 47 }, () => anEntry())
  const groups = [
    { key: 'a', entries: entries.slice(0, 45) },
    { key: 'b', entries: entries.slice(45) },
  ]

  it('is cut into blocks that together hold every row once, in order, and know their places', () => {
    const blocks = rowBlocks(groups, false, true)
    expect(blocks.flatMap((block) => block.entries)).toEqual(entries)
    expect(blocks.map(({ key, first, at: place }) => [key, first, place])).toEqual([
      ['a#0', true, 1],
      ['a#1', false, 21],
      ['a#2', false, 41],
      ['b#0', true, 47],
    ])
    expect(rowBlocks(groups, true, false).map(({ at: place }) => place)).toEqual([0, 45])
  })

  it('is walked through every row of what is open', () => {
    const stops = rowStops(groups, new Set(['b']), true)
    expect(stops).toEqual(['# a', '# b', ...entries.slice(45).map(({ targetId }) => `b ${targetId}`)])
    expect(rowStops(groups, new Set(['a', 'b']), false)).toHaveLength(47)
  })

  it('knows which block has a row', () => {
    const blocks = rowBlocks(groups, false, true)
    const held = (stop: string | null) =>
      blocks.filter((block) => holdsStop(block, stop)).map(({ key }) => key)
    expect(held(`a ${entries[44]!.targetId}`)).toEqual(['a#2'])
    expect(held(`b ${entries[44]!.targetId}`)).toEqual([])
    expect(held('# a')).toEqual([])
    expect(held(null)).toEqual([])
  })
})
