// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAddressStore } from '../../src/state/address-store.ts'
import { createLibraryStore } from '../../src/state/library-store.ts'
import { createNotesStore, type NotesRepository } from '../../src/state/notes-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'
import { ReaderPage } from '../../src/views/reader/reader-page.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { aDocument, anIndex } from './a-document.ts'

const documents = [
  aDocument(),
  aDocument({ id: 'd-2', metadata: { ...aDocument().metadata, title: '长宁意见', jurisdiction: '长宁区' } }),
]
let repository: NotesRepository
let services: Services

function open(hash: string, over: Partial<NotesRepository> = {}) {
  let ids = 0
  services = {
    library: createLibraryStore(anIndex(documents), {
      document: async (id) => documents.find((doc) => doc.id === id)!,
    }),
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
    notes: createNotesStore({
      repository: { ...repository, ...over },
      now: () => new Date('2026-11-21T08:00:00Z'),
      newId: () => `n-${(ids += 1)}`,
    }),
    today: '2026-11-21',
    device: { dark: () => false, onChange: () => () => undefined },
  }
  return render(
    <ServicesProvider value={services}>
      <ReaderPage />
    </ServicesProvider>,
  )
}
const address = () => services.address.getState().address
const text = () => screen.findByRole('article', { name: '文件全文' })
const press = (key: string) => fireEvent.keyDown(document.body, { key })

beforeEach(() => {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange }
  repository = openAnnotationRepository(() => browser)
  window.scrollTo = () => undefined
  window.scrollBy = () => undefined
})
afterEach(cleanup)

describe('原文', () => {
  it('lists the documents when none is named, and says when a link names an unknown one', () => {
    open('#/reader/gone')
    expect(screen.getByRole('alert').textContent).toContain('不在当前数据集')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#/reader/d-1', '#/reader/d-2'])
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
    expect(screen.getByText('到2020年,科技服务业增加值的比重达到20%左右。')).toBeTruthy()
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
    expect(await screen.findByText('先查起点', { selector: '.margin .note-words' })).toBeTruthy()
  })

  it('keeps words that are not saved as a draft when the composer is left', async () => {
    open('#/reader/d-1?fact=t-1')
    await text()
    press('n')
    const field = await screen.findByRole('textbox')
    fireEvent.change(field, { target: { value: '半句' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.getByText('草稿 · 未保存')).toBeTruthy()
    fireEvent.click(screen.getByText('继续写'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('半句')
  })

  it('never says saved of a note storage refused, keeps its words and offers to try again', async () => {
    let room = false
    open('#/reader/d-1?fact=t-1', {
      create: (note, at) =>
        room ? repository.create(note, at) : Promise.reject(new StorageError('full', 'no room')),
    })
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
    fireEvent.click(await screen.findByText('撤销'))
    await waitFor(() => expect(screen.getByText('已保存 · 第 3 版')).toBeTruthy())
  })

  it('can be read where storage is refused, and says so', async () => {
    open('#/reader/d-1', { ofDocument: () => Promise.reject(new StorageError('unavailable', 'private')) })
    expect((await screen.findByRole('alert')).textContent).toContain('原文照常可读')
    expect(await text()).toBeTruthy()
  })

  it('lists a note whose words are gone, with its quote', async () => {
    await repository.create(
      {
        id: 'n-9',
        documentId: 'd-1',
        sha256: 'b'.repeat(64),
        selector: {
          quote: { exact: '新增总部15家', prefix: '', suffix: '' },
          start: 3,
          end: 10,
          sectionId: null,
        },
        comment: '旧批注',
        tags: [],
      },
      '2026-11-20T08:00:00.000Z',
    )
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
