// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StorageError } from '../../src/model/storage-error.ts'
import type { Services } from '../../src/views/shared/services.tsx'
import { refusing, type Change } from '../state/a-browser.ts'
import {
  DOCUMENTS as documents,
  emptyRepository,
  openReader,
  openText as text,
  writtenEarlier,
  type Repository,
} from './an-open-reader.tsx'

let repository: Repository
let services: Services

function open(hash: string, change: Change = () => ({})) {
  const view = openReader(hash, { ...repository, change })
  services = view.services
  return view
}
const address = () => services.address.getState().address
const press = (key: string) => fireEvent.keyDown(document.body, { key })

beforeEach(() => {
  repository = emptyRepository()
  window.scrollTo = () => undefined
  window.scrollBy = () => undefined
})
afterEach(cleanup)

describe('原文', () => {
  it('lists the documents when none is named, and says when a link names an unknown one', async () => {
    open('#/reader/gone')
    expect((await screen.findByRole('alert')).textContent).toContain('不在当前数据集')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#/reader/d-1', '#/reader/d-2'])
  })

  it('has the records ready before a document of the list is chosen', async () => {
    open('#/reader')
    await screen.findByText(documents[0]!.metadata.title!)
    await waitFor(() => expect(services.records.getState().condition.kind).toBe('ready'))
  })

  it('shows the words of the document, its outline and a card per fact', async () => {
    open('#/reader/d-1')
    expect((await text()).textContent).toContain('到2020年，科技服务业增加值的比重达到20%左右。')
    const outline = within(screen.getByRole('navigation', { name: '目录' }))
    expect(outline.getByRole('button', { name: /一、总体目标.*1 项目标/ })).toBeTruthy()
    const cards = within(screen.getByRole('list', { name: '标记与批注' })).getAllByRole('button')
    expect(cards.map((card) => card.textContent)).toEqual([
      '日期2018年11月12日发布',
      expect.stringContaining('科创中心'),
      expect.stringContaining('已过 2151 天'),
      expect.stringContaining('≈20%'),
      expect.stringContaining('上海服务'),
    ])
  })

  it('keeps every paragraph at its offset', async () => {
    open('#/reader/d-1')
    for (const line of (await text()).querySelectorAll('[data-start]')) {
      const start = Number(line.getAttribute('data-start'))
      const length = line.textContent!.length
      expect(documents[0]!.text.slice(start, start + length).length).toBe(length)
      expect(documents[0]!.text[start]).toBe(line.textContent![0])
    }
  })

  it('emphasises the card of the fact in the address and says its sentence', async () => {
    open('#/reader/d-1?fact=t-1')
    const card = await screen.findByRole('button', { pressed: true })
    expect(card.textContent).toContain('科技服务业增加值的比重')
    // Said once the page stands: what a live region begins with is passed over.
    expect(await screen.findByText('到2020年,科技服务业增加值的比重达到20%左右。')).toBeTruthy()
  })

  it('says that a fact of the link is gone and shows the text all the same', async () => {
    open('#/reader/d-1?fact=t-gone')
    expect((await screen.findByRole('alert')).textContent).toContain('不在当前数据集')
    expect(await text()).toBeTruthy()
  })

  it('goes from mark to mark with J and K and lets go with Esc', async () => {
    open('#/reader/d-1?fact=t-1')
    await text()
    press('j')
    expect(address().params['fact']).toBe('x-2')
    press('k')
    press('k')
    expect(address().params['fact']).toBe('e-2')
    press('Escape')
    expect(address().params).toEqual({})
  })

  it('walks through the measures behind a cell', async () => {
    open('#/reader?cell=徐汇.*')
    const bar = within(await screen.findByRole('region', { name: '徐汇 · 全部 1 条举措' }))
    expect(bar.getByText('1/1')).toBeTruthy()
    expect(bar.getByRole<HTMLButtonElement>('button', { name: '下一条举措' }).disabled).toBe(true)
    fireEvent.click(bar.getByText('结束走读'))
    expect(address().params).toEqual({})
  })

  it('makes a note on the focused sentence by keyboard and shows it again after a restart', async () => {
    open('#/reader/d-1?fact=t-1')
    await text()
    press('n')
    const field = await screen.findByRole('textbox', { name: '新批注' })
    fireEvent.change(field, { target: { value: '先查起点' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    expect(await screen.findByText('已保存 · 第 1 版')).toBeTruthy()
    expect(address().params['note']).toBe('n-1')
    cleanup()
    open('#/reader/d-1')
    expect(await screen.findByText('先查起点', { selector: '.margin .note-words *' })).toBeTruthy()
  })

  it('keeps words that are not saved as a draft when the composer is left', async () => {
    open('#/reader/d-1?fact=t-1')
    await text()
    press('n')
    const field = await screen.findByRole('textbox', { name: '新批注' })
    fireEvent.change(field, { target: { value: '半句' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.getByText('草稿 · 未保存')).toBeTruthy()
    fireEvent.click(screen.getByText('继续写'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '新批注' }).value).toBe('半句')
  })

  it('never says saved of a note storage refused, keeps its words and offers to try again', async () => {
    let room = false
    open(
      '#/reader/d-1?fact=t-1',
      refusing('make', () => !room),
    )
    await text()
    press('h')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('未保存：存储空间已满')
    expect(screen.queryByText(/已保存/)).toBeNull()
    room = true
    fireEvent.click(screen.getByText('重试'))
    expect(await screen.findByText('已保存 · 第 1 版')).toBeTruthy()
  })

  it('deletes a note and takes that back', async () => {
    open('#/reader/d-1?fact=t-1')
    await text()
    press('h')
    fireEvent.click(await screen.findByText('删除'))
    expect(await screen.findByText(/已删除批注，下一步操作之前可撤销/)).toBeTruthy()
    fireEvent.click(screen.getByText('撤销'))
    await waitFor(() => expect(screen.getByText('已保存 · 第 3 版')).toBeTruthy())
  })

  it('can be read where storage is refused, and says so', async () => {
    open('#/reader/d-1', () => ({ read: () => Promise.reject(new StorageError('unavailable', 'private')) }))
    expect((await screen.findByRole('alert')).textContent).toContain('原文照常可读')
    expect(await text()).toBeTruthy()
  })

  it('lists a note whose words are gone, with its quote', async () => {
    const quote = { exact: '新增总部15家', prefix: '', suffix: '' }
    await writtenEarlier(repository, { quote, start: 3, end: 10, sectionId: null })
    open('#/reader/d-1')
    expect(await screen.findByText('1 条批注未能放回原处')).toBeTruthy()
    expect(screen.getByText('「新增总部15家」')).toBeTruthy()
  })

  it('has no accessibility faults that can be seen without layout', async () => {
    const { container } = open('#/reader/d-1?fact=t-1')
    await text()
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
