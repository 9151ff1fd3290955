// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { drawingSeries } from '../../src/charts/drawing.ts'
import type { Picture } from '../../src/charts/picture.ts'
import { Chart } from '../../src/views/shared/chart.tsx'
import { liveCharts } from '../../src/views/shared/echarts-parts.ts'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { createAddressStore } from '../../src/state/address-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { withoutCanvas } from './canvas.ts'

const rect = (x: number) => ({ x, y: 10, width: 20, height: 20 })
const picture: Picture = {
  option: { series: [drawingSeries('boxes', [{ type: 'rect', shape: rect(10), style: { fill: '#000' } }])] },
  marks: [
    { id: 'one', label: '长宁区，有文件', rect: rect(10), opens: true },
    { id: 'two', label: '青浦区，无文件', rect: rect(50), opens: false },
    { id: 'three', label: '徐汇区，有文件', rect: rect(90), opens: true },
  ],
}
/** Services with the address a person came by. */
const servicesAt = (hash: string) =>
  ({
    address: createAddressStore({
      location: { hash },
      history: {
        state: null,
        pushState: () => undefined,
        replaceState: () => undefined,
        back: () => undefined,
      },
      addEventListener: () => undefined,
    }),
    preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
  }) as unknown as Services

function show(
  onPick?: (id: string) => void,
  selectedId?: string,
  rows: readonly (readonly string[])[] = [['徐汇区', '1']],
  hash = '#/',
) {
  return render(
    <ServicesProvider value={servicesAt(hash)}>
      <Chart
        picture={picture}
        frame={{ width: 200, height: 60, scale: 1 }}
        label="16 个区里，2 个有文件"
        sourceLine="来源"
        subject={{ chart: 'map', behind: { kind: 'measures' } }}
        table={{ columns: ['区', '文件'], rows }}
        fileName="map"
        onPick={onPick}
        selectedId={selectedId}
      />
    </ServicesProvider>,
  )
}

beforeAll(withoutCanvas)
afterEach(cleanup)

describe('a chart', () => {
  const area = () => screen.getByRole('application')

  it('puts the focus on the mark a person left from, but not on a slide', () => {
    show(undefined, undefined, undefined, '#/?mark=three')
    expect(document.activeElement).toBe(area())
    expect(screen.getByRole('status').textContent).toContain('徐汇区')
    cleanup()
    show(undefined, undefined, undefined, '#/?mark=three&present=2')
    expect(document.activeElement).not.toBe(area())
  })

  const spoken = () => screen.getByRole('status').textContent

  it('is one tab stop with a name, and says how to walk it', () => {
    show()
    expect(area().getAttribute('aria-label')).toBe('16 个区里，2 个有文件')
    expect(area().tabIndex).toBe(0)
    expect(document.getElementById(area().getAttribute('aria-describedby')!)?.textContent).toContain('方向键')
  })

  it('walks its marks by arrow keys and speaks them', () => {
    const { container } = show()
    expect(spoken()).toBe('')
    fireEvent.keyDown(area(), { key: 'ArrowRight' })
    expect(spoken()).toBe('长宁区，有文件。第 1 个，共 3 个')
    fireEvent.keyDown(area(), { key: 'End' })
    expect(spoken()).toBe('徐汇区，有文件。第 3 个，共 3 个')
    expect(container.querySelector<HTMLElement>('.chart-current')!.style.left).toBe('87px')
    fireEvent.keyDown(area(), { key: 'Escape' })
    expect(spoken()).toBe('')
  })

  it('opens the mark it stands on by Enter and Space, but not one with nothing behind it', () => {
    const onPick = vi.fn<(id: string) => void>()
    show(onPick)
    fireEvent.keyDown(area(), { key: 'Enter' })
    fireEvent.keyDown(area(), { key: 'Home' })
    fireEvent.keyDown(area(), { key: 'Enter' })
    fireEvent.keyDown(area(), { key: 'ArrowRight' })
    fireEvent.keyDown(area(), { key: ' ' })
    fireEvent.keyDown(area(), { key: 'ArrowRight' })
    fireEvent.keyDown(area(), { key: ' ' })
    expect(onPick.mock.calls).toEqual([['one'], ['three']])
  })

  it('leaves keys alone that do not walk', () => {
    show()
    expect(fireEvent.keyDown(area(), { key: 'p' })).toBe(true)
    expect(fireEvent.keyDown(area(), { key: 'ArrowRight', ctrlKey: true })).toBe(true)
    expect(fireEvent.keyDown(area(), { key: 'ArrowRight' })).toBe(false)
  })

  it('opens what is clicked', () => {
    const onPick = vi.fn<(id: string) => void>()
    show(onPick)
    fireEvent.click(area(), { clientX: 100, clientY: 20 })
    fireEvent.click(area(), { clientX: 60, clientY: 20 })
    fireEvent.click(area(), { clientX: 180, clientY: 50 })
    expect(onPick.mock.calls).toEqual([['three']])
  })

  it('shows the sentence of the mark under the mouse', () => {
    const { container } = show(() => undefined)
    fireEvent.pointerMove(area(), { clientX: 15, clientY: 15, pointerType: 'mouse' })
    expect(container.querySelector('.chart-saying')!.textContent).toBe('长宁区，有文件')
    expect(area().className).toContain('chart-opens')
    fireEvent.pointerLeave(area())
    expect(container.querySelector('.chart-saying')).toBeNull()
  })

  it('frames the selected mark', () => {
    const { container } = show(undefined, 'two')
    expect(container.querySelector<HTMLElement>('.chart-selected')!.style.left).toBe('50px')
  })

  it('turns into a table of the same figures and back', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: '以表格显示同样的数据' }))
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['区', '文件'])
    expect(screen.getByRole('cell', { name: '徐汇区' })).toBeTruthy()
    expect(screen.queryByRole('application')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '回到图' }))
    expect(screen.getByRole('application')).toBeTruthy()
  })

  it('lists equal rows as often as they are there', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    show(undefined, undefined, [
      ['徐汇区', '1'],
      ['徐汇区', '1'],
    ])
    fireEvent.click(screen.getByRole('button', { name: '以表格显示同样的数据' }))
    expect(screen.getAllByRole('cell', { name: '徐汇区' })).toHaveLength(2)
    expect(complaint).not.toHaveBeenCalled()
    complaint.mockRestore()
  })

  it('disposes of what it drew', async () => {
    const before = liveCharts()
    const { unmount } = show()
    expect(liveCharts()).toBe(before + 1)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(liveCharts()).toBe(before + 1)
    unmount()
    expect(liveCharts()).toBe(before)
  })
})
