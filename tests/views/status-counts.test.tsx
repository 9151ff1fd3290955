// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { coverageCounts } from '../../src/derive/coverage-counts.ts'
import { countByStatus } from '../../src/derive/target-counts.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { TARGET_STATUSES } from '../../src/derive/target-status.ts'
import { targetWords } from '../../src/messages/targets.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { pickedCell } from '../../src/views/shared/coverage-picture.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { StatusCounts } from '../../src/views/shared/status-counts.tsx'
import { StatusMark } from '../../src/views/shared/status-mark.tsx'
import { aDocument, aTarget } from '../builders.ts'

const services = {
  preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
} as Services

function show(numeric: number, rank: number, hrefOf?: (status: string) => string) {
  const targets = [
    ...Array.from({ length: numeric }, () => aTarget()),
    ...Array.from({ length: rank }, () => aTarget({ kind: 'rank' })),
  ]
  return render(
    <ServicesProvider value={services}>
      <StatusCounts counts={countByStatus(targetRows([aDocument({ targets })]))} hrefOf={hrefOf} />
    </ServicesProvider>,
  ).container
}

afterEach(cleanup)

describe('counts by status', () => {
  it('draw one mark per target and print the same figures', () => {
    const container = show(17, 5)
    expect(container.querySelectorAll('.status-no-reading')).toHaveLength(17)
    expect(container.querySelectorAll('.status-unjudged')).toHaveLength(5)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '尚无数据 17',
      '待评估 5',
    ])
  })

  it.each([17, 200])('lead to the list behind each figure: %i', (numeric) => {
    show(numeric, 5, (status) => `#/targets?status=${status}`)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/targets?status=no-reading',
      '#/targets?status=unjudged',
    ])
  })

  it('leave out what nobody is', () => {
    show(2, 0)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('are figures only when the marks would not fit', () => {
    expect(show(200, 5).querySelectorAll('.status-mark')).toHaveLength(2)
    expect(screen.getAllByRole('listitem')[0]!.textContent).toBe('尚无数据 200')
  })

  it('are an empty list without targets', () => {
    show(0, 0)
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })
})

describe('status marks', () => {
  it('differ in shape from one another, not only in colour', () => {
    const shapes = TARGET_STATUSES.map((status) =>
      render(<StatusMark status={status} />).container.querySelector('svg')!,
    )
    expect(new Set(shapes.map((svg) => svg.innerHTML)).size).toBe(TARGET_STATUSES.length)
  })

  it('each have a word in both languages', () => {
    for (const words of [targetWords.zh, targetWords.en]) {
      expect(new Set(TARGET_STATUSES.map((status) => words.status[status])).size).toBe(TARGET_STATUSES.length)
    }
  })
})

describe('a picked cell', () => {
  const rows = coverageCounts([])

  it.each([
    ['310104/service', { district: '徐汇区', brand: 'service' }],
    ['310104/*', { district: '徐汇区', brand: '*' }],
    ['310104/unknown', null],
    ['no-document', null],
    ['310104', null],
  ])('%s', (id, cell) => expect(pickedCell(rows, id)).toEqual(cell))
})
