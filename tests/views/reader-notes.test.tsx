// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import { inside } from '../storage/a-browser.ts'
import { refusing, type Change } from '../state/a-browser.ts'
import { at } from './a-document.ts'
import {
  DOCUMENTS,
  emptyRepository,
  openReader,
  openText,
  writtenEarlier,
  type Repository,
} from './an-open-reader.tsx'

let repository: Repository
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /批注$/ })
const margin = () => within(screen.getByRole('list', { name: '标记与批注' }))

/** Types a note into the open composer and saves it. */
async function write(comment: string) {
  fireEvent.change(await field(), { target: { value: comment } })
  fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true })
}

beforeEach(() => {
  repository = emptyRepository()
  window.scrollTo = () => undefined
  window.scrollBy = () => undefined
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a note that could not be saved', () => {
  it('leaves nothing to undo: the words stay until they are saved or given up', async () => {
    openReader('#/reader/d-1?fact=t-1', { ...repository, change: refusing('edit') })
    await openText()
    press('n')
    await write('第一版')
    expect(await screen.findByText('已添加批注')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '修改' }))
    await write('改过的话')
    expect((await screen.findByRole('alert')).textContent).toContain('未保存')
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
    expect(margin().getByText('改过的话')).toBeTruthy()
  })

  it('can be copied by hand where the page has no clipboard', async () => {
    vi.stubGlobal('navigator', {})
    openReader('#/reader/d-1?fact=t-1', { ...repository, change: refusing('make') })
    await openText()
    press('n')
    await write('不该丢的话')
    fireEvent.click(await screen.findByRole('button', { name: '复制文字' }))
    const copy = await screen.findByRole<HTMLTextAreaElement>('textbox')
    expect(copy.value).toBe('不该丢的话')
    expect([copy.selectionStart, copy.selectionEnd]).toEqual([0, 5])
    expect(screen.getByText(/请按 Ctrl \+ C/)).toBeTruthy()
  })
})

describe('a key pressed right after a selection', () => {
  const quiet = (domEvent: Event) => domEvent.stopImmediatePropagation()
  beforeEach(() => window.addEventListener('selectionchange', quiet, true))
  afterEach(() => window.removeEventListener('selectionchange', quiet, true))

  it('acts on the words that are selected, of which the page has not been told yet', async () => {
    openReader('#/reader/d-1', repository)
    const text = await openText()
    const words = [...text.querySelectorAll('[data-start]')].at(-1)!.firstChild as Text
    document.getSelection()!.setBaseAndExtent(words, 0, words, 4)
    press('h')
    await waitFor(async () =>
      expect(await repository.find('n-1')).toMatchObject({
        selector: { quote: { exact: words.data.slice(0, 4) } },
      }),
    )
  })
})

describe('changing a note', () => {
  it('makes the note anew when it went while its words were being changed', async () => {
    const { services } = openReader('#/reader/d-1?fact=t-1', repository)
    await openText()
    press('n')
    await write('一')
    fireEvent.click(await screen.findByRole('button', { name: '修改' }))
    fireEvent.change(await field(), { target: { value: '二' } })
    fireEvent.click(screen.getByRole('button', { name: '撤销' }))
    await waitFor(() => expect(services.notes.getState().entries).toEqual({}))
    fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true })
    expect(await screen.findByText('已保存 · 第 1 版')).toBeTruthy()
    expect(await repository.find('n-2')).toMatchObject({ comment: '二' })
  })
})

describe('a link to something that is not there', () => {
  it.each([
    ['note=gone', '链接里的批注不在这个浏览器里'],
    ['span=5-99999', '链接里的位置在这份文件中不存在'],
    ['fact=gone', '链接里的这一处不在当前数据集中'],
  ])('%s is said', async (params, said) => {
    openReader(`#/reader/d-1?${params}`, repository)
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(said))
  })

  it('does not call a note missing that the person has just deleted or taken back', async () => {
    const { services } = openReader('#/reader/d-1?fact=t-1', repository)
    await openText()
    press('h')
    fireEvent.click(await screen.findByRole('button', { name: '删除' }))
    expect(await screen.findByText(/已删除批注/)).toBeTruthy()
    expect(services.address.getState().address.params).toEqual({})
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a note whose words moved', () => {
  const { text, sections } = DOCUMENTS[0]!
  const selector = makeSelector(text, sections, at('科技服务业增加值的比重达到20%左右'))

  it('says that its surroundings changed when the words are where they were', async () => {
    const quote = { ...selector.quote, suffix: '，并保持三年。' }
    await writtenEarlier(repository, { ...selector, quote })
    openReader('#/reader/d-1', repository)
    expect(await screen.findByText('前后文有变，原话仍在原处')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '确认在此处' }))
    await waitFor(() => expect(screen.queryByText('前后文有变，原话仍在原处')).toBeNull())
    expect(await repository.find('n-9')).toMatchObject({ rev: 2, sha256: 'a'.repeat(64), selector })
  })

  it('says that the place changed when they are elsewhere', async () => {
    await writtenEarlier(repository, { ...selector, start: selector.start + 3, end: selector.end + 3 })
    openReader('#/reader/d-1', repository)
    expect(await screen.findByText('原文位置有变，已按原话放回')).toBeTruthy()
  })

  it('says from which section to which they moved', async () => {
    await writtenEarlier(repository, {
      ...selector,
      start: selector.start + 3,
      end: selector.end + 3,
      sectionId: 's-2',
    })
    openReader('#/reader/d-1', repository)
    expect(await screen.findByText('从「二、重点任务」移到「一、总体目标」')).toBeTruthy()
  })

  it('says what is put in other words now', async () => {
    const { text, sections } = DOCUMENTS[0]!
    const before = text.replace('聚焦科创中心', '围绕科创中心')
    await writtenEarlier(
      repository,
      makeSelector(before, sections, at('围绕科创中心核心功能。到2020年,科技服务业增加值', before)),
    )
    openReader('#/reader/d-1', repository)
    expect(await screen.findByText('原文措辞有变，已放回原处')).toBeTruthy()
    expect(screen.getByRole('list', { name: '与原话的不同' }).textContent).toContain('「围绕」→「聚焦」')
  })
})

describe('a note without a place', () => {
  const doubtful = {
    quote: { exact: '消费', prefix: '扩大内需拉动', suffix: '升级换代提质' },
    start: 2,
    end: 4,
    sectionId: null,
  }
  const list = async () => within((await screen.findByText(/未能放回原处/)).closest('details')!)

  it('asks whether the one place there is is meant, is put there on confirmation, and back on undo', async () => {
    await writtenEarlier(repository, doubtful)
    openReader('#/reader/d-1?note=n-9', repository)
    const notes = await list()
    expect(notes.getByText('原话在文中只有一处，但前后文已不同，请确认是不是这里')).toBeTruthy()
    expect(notes.getByRole('button', { name: /促进\s*消费\s*，做强/ })).toBeTruthy()
    fireEvent.click(notes.getByRole('button', { name: '确认在此处' }))
    expect(await screen.findByText('已确认批注的位置')).toBeTruthy()
    expect(screen.queryByText('1 条批注未能放回原处')).toBeNull()
    expect(margin().getByText('旧批注')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '撤销' }))
    expect(await screen.findByText('1 条批注未能放回原处')).toBeTruthy()
    expect(await repository.find('n-9')).toMatchObject({ selector: doubtful, rev: 3 })
  })

  it('names the figure that is another now, and attaches to it only on confirmation', async () => {
    const { text, sections } = DOCUMENTS[0]!
    const before = text.replace('20%', '15%')
    await writtenEarlier(repository, makeSelector(before, sections, at('比重达到15%左右', before)))
    openReader('#/reader/d-1?note=n-9', repository)
    const notes = await list()
    expect(notes.getByText('原话有改动，文中有一处相近，请确认是不是这里')).toBeTruthy()
    expect(
      within(notes.getByRole('list', { name: '与原话的不同' })).getByText(/「15%」→「20%」/),
    ).toBeTruthy()
    fireEvent.click(notes.getByRole('button', { name: '确认在此处' }))
    expect(await screen.findByText('已确认批注的位置')).toBeTruthy()
    expect(await repository.find('n-9')).toMatchObject({ selector: { quote: { exact: '比重达到20%左右' } } })
  })

  it('shows a possible place in the text', async () => {
    await writtenEarlier(repository, doubtful)
    const { services } = openReader('#/reader/d-1', repository)
    fireEvent.click((await list()).getByRole('button', { name: /促进\s*消费\s*，做强/ }))
    const { start, end } = at('消费')
    expect(services.address.getState().address.params).toEqual({ span: `${start}-${end}` })
  })

  it('can be changed where it is listed', async () => {
    await writtenEarlier(repository, { ...doubtful, quote: { ...doubtful.quote, exact: '没了' } })
    openReader('#/reader/d-1', repository)
    fireEvent.click((await list()).getByRole('button', { name: '修改' }))
    expect((await list()).getByRole('textbox', { name: '修改批注' })).toBeTruthy()
    await write('改在这里')
    expect(await (await list()).findByText('改在这里')).toBeTruthy()
    expect(await repository.find('n-9')).toMatchObject({ comment: '改在这里', selector: { start: 2 } })
  })

  it('can be deleted where it is listed', async () => {
    await writtenEarlier(repository, { ...doubtful, quote: { ...doubtful.quote, exact: '没了' } })
    openReader('#/reader/d-1', repository)
    fireEvent.click((await list()).getByRole('button', { name: '删除' }))
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
  })
})

describe('storage that cannot be read', () => {
  it('can be tried again', async () => {
    let reads = 0
    const change: Change = ({ read }) => ({
      read: () => ((reads += 1) === 1 ? Promise.reject(new StorageError('unknown', 'a bad moment')) : read()),
    })
    openReader('#/reader/d-1', { ...repository, change })
    fireEvent.click(await screen.findByRole('button', { name: '重试' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('says of a slow database that notes will come, and does not blame another tab', async () => {
    const never = () => new Promise<void>(() => undefined)
    const slow = () => Promise.reject(new StorageError('slow', 'not open yet'))
    openReader('#/reader/d-1', { ...repository, change: () => ({ read: slow, opened: never }) })
    const said = (await screen.findByRole('alert')).textContent
    expect(said).toContain('打开后批注会自己出现')
    expect(said).not.toContain('标签页')
  })

  it('says when the database holds fewer records than it wrote down', async () => {
    await writtenEarlier(repository, makeSelector(DOCUMENTS[0]!.text, DOCUMENTS[0]!.sections, at('目标')))
    await inside(repository.storage, (db) => db.records.clear())
    openReader('#/reader/d-1', repository)
    expect((await screen.findByRole('alert')).textContent).toContain('应有 1 条批注的记录')
  })
})
