// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { balancedColumns } from '../../src/views/targets/gauge-groups.tsx'
import { subjectOf } from '../../src/views/targets/register-row.tsx'
import { toggled, unfoldedGroups } from '../../src/views/targets/unfolded-groups.ts'
import { aDocument, aTarget } from '../builders.ts'
import { showTargets as show } from './a-targets-page.tsx'
import { withoutCanvas } from './canvas.ts'

const plan = aDocument({
  id: 'd-plan',
  jurisdiction: '徐汇区',
  publishedOn: '2018-11-12',
  targets: [
    aTarget({ id: 't-15' }),
    aTarget({
      id: 't-zero',
      kind: 'absolute',
      value: 0,
      unit: null,
      quote: '零增长',
      deadlineBasis: 'inherited',
    }),
  ],
})
const opinion = aDocument({
  id: 'd-opinion',
  title: '长宁区实施意见',
  jurisdiction: '长宁区',
  targets: [
    aTarget({
      id: 't-rank',
      kind: 'rank',
      quote: '走在全市前列',
      value: null,
      deadline: null,
      deadlineBasis: null,
    }),
  ],
})

beforeAll(withoutCanvas)
afterEach(cleanup)

describe('the targets page', () => {
  it('says the finding and shows every target as a row', async () => {
    await show([plan, opinion])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '3 项目标，数量目标 1 项，在徐汇；写明期限的 1 项',
    )
    expect(document.querySelectorAll('tr[data-target]')).toHaveLength(3)
  })

  it('counts by status exactly the rows below', async () => {
    await show([plan, opinion])
    const counts = within(screen.getByRole('list', { name: '按状态计数' })).getAllByRole('listitem')
    expect(counts.map((item) => item.textContent).slice(0, 2)).toEqual(['尚无数据 2', '待评估 1'])
    const words = [...document.querySelectorAll('td.status-cell')].map((cell) => cell.textContent.trim())
    expect(words.filter((word) => word === '尚无数据')).toHaveLength(2)
    expect(words.filter((word) => word === '待评估')).toHaveLength(1)
  })

  it('names each target with the way to its own page', async () => {
    await show([plan, opinion])
    expect(screen.getByText('零增长').closest('a')?.getAttribute('href')).toBe('#/targets/t-zero')
  })

  it('opens a target’s sentence and remembers the row for the way back', async () => {
    const { written } = await show([plan, opinion])
    fireEvent.click(screen.getByText('零增长').closest('tr')!)
    expect(written).toEqual(['adjust #/targets?row=t-zero', 'open #/reader/d-plan?fact=t-zero'])
  })

  it('leads keys to the same sentence by a link in each row', async () => {
    await show([plan, opinion])
    const link = screen.getByRole('link', { name: '看原文：走在全市前列' })
    expect(link.getAttribute('href')).toBe('#/reader/d-opinion?fact=t-rank')
  })

  it('comes back to the row that was opened', async () => {
    await show([plan, opinion], '#/targets?row=t-rank')
    expect(document.querySelector('tr.selected')?.getAttribute('data-target')).toBe('t-rank')
    expect(document.activeElement?.getAttribute('href')).toContain('t-rank')
  })

  it('keeps the view and the folds in the address', async () => {
    const { written } = await show([plan, opinion])
    fireEvent.click(screen.getByRole('button', { name: '仪表' }))
    expect(written.at(-1)).toBe('adjust #/targets?view=gauges')
    fireEvent.click(screen.getByRole('button', { name: /长宁区实施意见/ }))
    expect(written.at(-1)).toBe('adjust #/targets?open=d-plan&view=gauges')
  })

  it('names the documents above their gauges', async () => {
    await show([plan, opinion], '#/targets?view=gauges')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2)
  })

  it('says what is so when no document holds a target, and where to go', async () => {
    await show([aDocument({ jurisdiction: '徐汇区' })])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('这些文件里没有读到目标')
    expect(screen.getByRole('link', { name: /看原文/ }).getAttribute('href')).toBe('#/reader')
  })

  it('has no accessibility fault that can be seen without a screen', async () => {
    const { container } = await show([plan, opinion])
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

describe('what is unfolded', () => {
  const group = (key: string, count: number) => ({
    key,
    entries: Array.from({ length: count }, (_, index) => ({ targetId: `${key}-${index}` })) as never,
  })
  const groups = [group('a', 12), group('b', 7)]

  it.each([
    [null, null, ['a']],
    ['b', null, ['b']],
    ['none', null, []],
    ['unknown', null, []],
    ['all', null, ['a', 'b']],
    [null, 'b-3', ['a', 'b']],
    ['b', 'b-3', ['b']],
  ])('open=%s, row=%s shows %j', (param, selected, shown) => {
    expect([...unfoldedGroups(groups, param, selected)]).toEqual(shown)
  })

  it('is everything when there are few rows', () => {
    expect([...unfoldedGroups([group('a', 3), group('b', 2)], null, null)]).toEqual(['a', 'b'])
  })

  it('is everything when rows were looked for', () => {
    expect([...unfoldedGroups(groups, null, null, true)]).toEqual(['a', 'b'])
    expect([...unfoldedGroups(groups, 'none', null, true)]).toEqual([])
  })

  it('opens one group for a target that stands in several', () => {
    const twice = [group('a', 12), { key: 'b', entries: [{ targetId: 'a-0' }] as never }]
    expect([...unfoldedGroups(twice, null, 'a-0')]).toEqual(['a'])
    expect([...unfoldedGroups(twice, 'b', 'a-0')]).toEqual(['b'])
    expect([...unfoldedGroups(twice, 'none', 'a-0')]).toEqual(['a'])
  })

  it('turns over by group', () => {
    expect(toggled(new Set(['a']), 'b')).toBe('a,b')
    expect(toggled(new Set(['a']), 'a')).toBe('none')
  })
})

describe('the subject of a bare quote', () => {
  it.each([
    ['只跑一次', '服务事项办理（只跑一次）', '服务事项办理'],
    ['零差错', '差错', null],
    ['新增跨国公司地区总部15家', '跨国公司地区总部', null],
  ])('%s', (quote, metric, subject) => expect(subjectOf({ quote, metric })).toBe(subject))
})

describe('columns of gauges', () => {
  it.each([
    [1, 10, 1],
    [10, 10, 10],
    [12, 10, 6],
    [13, 10, 7],
    [13, 30, 7],
    [13, 3, 3],
    [7, 0, 1],
  ])('%i gauges where %i fit stand in %i columns', (count, most, columns) => {
    expect(balancedColumns(count, most)).toBe(columns)
  })
})
