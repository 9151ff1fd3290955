// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aDocument, aMeasure, aTarget } from '../builders.ts'
import { showTargets } from './a-targets-page.tsx'
import { withoutCanvas } from './canvas.ts'

const at = (start: number, end = start + 5) => ({ start, end })
const body = (name: string) => ({ name, span: at(1) })
const documents = [
  aDocument({
    id: 'd-plan',
    jurisdiction: '徐汇区',
    measures: [
      aMeasure({ id: 'm-1', span: at(0, 50), title: '办好首店', bodies: [body('区商务委')] }),
      aMeasure({ id: 'm-2', span: at(50, 90), bodies: [] }),
    ],
    targets: [
      aTarget({ id: 't-1', span: at(10) }),
      aTarget({ id: 't-2', span: at(60), kind: 'rank', value: null, deadline: null, deadlineBasis: null }),
    ],
  }),
  aDocument({
    id: 'd-other',
    title: '长宁区实施意见',
    jurisdiction: '长宁区',
    measures: [aMeasure({ id: 'm-3', span: at(0, 50), bodies: [body('区商务委')] })],
  }),
]
const show = (hash = '#/targets?view=bodies') => showTargets(documents, hash)
const names = () =>
  [...document.querySelectorAll('.body-name-cell strong')].map(({ textContent }) => textContent)

beforeAll(withoutCanvas)
afterEach(cleanup)

describe('who answers for what', () => {
  it('lists the bodies of each district apart, and what nobody answers for last', async () => {
    await show()
    expect(names()).toEqual(['区商务委（徐汇）', '区商务委（长宁）', '原文未写明'])
    expect(
      screen.getByText('3 条举措里，2 条写明责任单位，共 2 个单位；2 项目标里，1 项没有写明'),
    ).toBeTruthy()
  })

  it('leads each figure to just those targets in the register, and leaves 0 a figure', async () => {
    await show()
    const [, mine, other, nobody] = within(
      screen.getByRole('table', { name: '按责任单位和状态计数' }),
    ).getAllByRole('row')
    const links = (row: HTMLElement) =>
      within(row)
        .queryAllByRole('link')
        .map((link) => decodeURIComponent(link.getAttribute('href')!))
    expect(links(mine!)).toEqual([
      '#/targets?body=310104/区商务委',
      '#/targets?body=310104/区商务委&status=no-reading',
    ])
    expect(links(other!)).toEqual([])
    expect(
      within(other!)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(['1', '0', '0'])
    expect(links(nobody!)).toEqual(['#/targets?body=none', '#/targets?body=none&status=unjudged'])
  })

  it('counts by district and status, and tells no document from 0', async () => {
    await show()
    const table = within(screen.getByRole('table', { name: '按区和状态计数' }))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      '徐汇',
      '长宁',
      '其余 14 区',
    ])
    expect(table.getByRole('link', { name: '徐汇：待评估 1 项，在清单里看' }).getAttribute('href')).toBe(
      '#/targets?district=310104&status=unjudged',
    )
    expect(table.getByText('无文件')).toBeTruthy()
  })

  it('unfolds a body to its measures and deadlines, each leading to its place', async () => {
    const { written } = await show()
    fireEvent.click(screen.getByRole('button', { name: '区商务委（徐汇）' }))
    expect(decodeURIComponent(written.at(-1)!)).toBe('adjust #/targets?open=310104/区商务委&view=bodies')
    expect(screen.getByRole('link', { name: '办好首店 →' }).getAttribute('href')).toBe(
      '#/reader/d-plan?fact=m-1',
    )
    expect(screen.getByText('期限 1 个')).toBeTruthy()
  })

  it('keeps the person’s own unit first, marked, until it is taken back', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: '把“区商务委（长宁）”设为我的单位，排在最前' }))
    expect(names()).toEqual(['区商务委（长宁）', '区商务委（徐汇）', '原文未写明'])
    fireEvent.click(screen.getByRole('button', { name: '“区商务委（长宁）”是我的单位，按下取消' }))
    expect(names()[0]).toBe('区商务委（徐汇）')
  })

  it('has no accessibility fault that can be seen without a screen', async () => {
    const { container } = await show('#/targets?view=bodies&open=310104/区商务委')
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
