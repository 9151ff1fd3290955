import { describe, expect, it, vi } from 'vitest'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { createLibraryStore, type LibrarySource } from '../../src/state/library-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { aSource, aSummary } from '../a-library.ts'
import { aDocument } from '../builders.ts'

const opened: CompiledDocument = {
  ...aDocument(),
  text: '',
  body: { start: 0, end: 0 },
  sourceMap: [],
  mentions: [],
}

const storeOf = (own: Partial<LibrarySource>, documents = [opened]) =>
  createLibraryStore(aSummary(documents), { ...aSource(documents), ...own })

describe('the library store', () => {
  it('loads a document once, however often it is asked for', async () => {
    let asked = 0
    const { getState } = storeOf({
      document: () => {
        asked += 1
        return Promise.resolve(opened)
      },
    })
    await Promise.all([getState().read('d-1'), getState().read('d-1')])
    await getState().read('d-1')
    expect(asked).toBe(1)
    expect(getState().opened['d-1']).toBe(opened)
  })

  it('says why a document could not be read, and asks again', async () => {
    const answers = [Promise.reject(new TypeError('no network')), Promise.resolve(opened)]
    const { getState } = storeOf({ document: () => answers.shift()! })
    await getState().read('d-1')
    expect(getState().opened['d-1']).toEqual({ problem: 'no network' })
    await getState().read('d-1')
    expect(getState().opened['d-1']).toBe(opened)
  })

  it('is asked once more while a document is on its way: both wait for it', async () => {
    let answer: (document: CompiledDocument) => void = () => {}
    const { getState } = storeOf({ document: () => new Promise((resolve) => (answer = resolve)) })
    void getState().read('d-1')
    const second = getState()
      .read('d-1')
      .then(() => getState().opened['d-1'])
    answer(opened)
    expect(await second).toBe(opened)
  })

  it('tells a document that is not there from one that could not be read', async () => {
    const { getState } = storeOf({})
    await getState().read('gone')
    expect(getState().opened['gone']).toBe('missing')
  })
})

describe('a document read ahead', () => {
  it('is shown nowhere, and there without being asked for again when it is opened', async () => {
    let asked = 0
    const { getState } = storeOf({ document: () => Promise.resolve(asked++ === 0 ? opened : null) })
    getState().readAhead('d-1')
    getState().readAhead('d-1')
    expect(getState().opened).toEqual({})
    await getState().read('d-1')
    expect(getState().opened['d-1']).toBe(opened)
    getState().readAhead('d-1')
    expect(asked).toBe(1)
  })

  it('that failed is asked for again when it is opened', async () => {
    const answers = [Promise.reject(new TypeError('no network')), Promise.resolve(opened)]
    const { getState } = storeOf({ document: () => answers.shift()! })
    getState().readAhead('d-1')
    await getState().read('d-1')
    expect(getState().opened['d-1']).toBe(opened)
  })

  it('is not taken for another, nor over data that were published since', async () => {
    const asked: string[] = []
    const { getState } = storeOf({
      document: (id) => {
        asked.push(id)
        return Promise.resolve({ ...opened, text: `${asked.length}` })
      },
    })
    getState().readAhead('d-1')
    await getState().read('d-2')
    expect(getState().opened['d-2']).toMatchObject({ text: '2' })
    await getState().renew(aSummary([opened], { id: 'ba9876543210' }))
    await getState().read('d-1')
    expect(asked).toEqual(['d-1', 'd-2', 'd-2', 'd-1'])
    expect(getState().opened['d-1']).toMatchObject({ text: '4' })
  })
})

describe('what is loaded on demand', () => {
  const documents = Array.from({ length: 9 }, (_, index) => aDocument({ file: `${index}.txt` }))
  const summary = aSummary(documents, { buckets: 4 })
  const source = aSource(documents, summary)

  it('is nothing before it is asked for', () => {
    const { list, facts } = createLibraryStore(summary, source).getState()
    expect([list.kind, facts.kind]).toEqual(['unread', 'unread'])
  })

  it('are the facts of all buckets in the order of the dataset', async () => {
    const shown: (string | number)[] = []
    const store = createLibraryStore(summary, source)
    store.subscribe(({ facts }) => shown.push(facts.kind === 'loading' ? facts.done : facts.kind))
    await Promise.all([store.getState().readFacts(), store.getState().readFacts()])
    expect(store.getState().facts).toEqual({ kind: 'ready', value: documents })
    expect(shown).toEqual([0, 1, 2, 3, 4, 'ready'])
  })

  it('is the list of documents', async () => {
    const { getState } = createLibraryStore(summary, source)
    await getState().readList()
    expect(getState().list).toMatchObject({ kind: 'ready', value: documents.map(({ id }) => ({ id })) })
  })

  it('says why it did not come, and is asked for again', async () => {
    let broken = true
    const facts = (bucket: number) =>
      broken && bucket === 2 ? Promise.reject(new TypeError('no network')) : source.facts(bucket)
    const { getState } = createLibraryStore(summary, { ...source, facts })
    await getState().readFacts()
    expect(getState().facts).toEqual({ kind: 'failed', problem: 'no network' })
    broken = false
    await getState().readFacts()
    expect(getState().facts.kind).toBe('ready')
  })

  it('is of one dataset, also when another was published while the page was open', async () => {
    const newer = [aDocument({ title: '新' })]
    const renewed = aSummary(newer, { id: 'ba9876543210' })
    const { getState } = createLibraryStore(summary, aSource(newer, renewed))
    await getState().readFacts()
    expect(getState().summary).toBe(renewed)
    expect(getState().facts).toEqual({ kind: 'ready', value: newer })
  })

  it('stays what it is when nobody can say whether it is still the newest', async () => {
    const { getState } = createLibraryStore(summary, {
      ...source,
      summary: () => Promise.reject(new TypeError('no network')),
    })
    await getState().readFacts()
    expect(getState().facts.kind).toBe('ready')
  })
})

describe('newly compiled data', () => {
  it('is taken over with what was loaded read again, and nothing else', async () => {
    const versions = [opened, { ...opened, text: '改过' }]
    const newer = aDocument({ title: '新' })
    let facts = [opened as ReturnType<typeof aDocument>]
    const { getState } = storeOf({
      document: () => Promise.resolve(versions.shift()!),
      facts: () => Promise.resolve(facts),
    })
    await Promise.all([getState().read(opened.id), getState().readFacts()])
    facts = [newer]
    await getState().renew(aSummary([newer], { id: 'ba9876543210' }))
    expect(getState().summary.id).toBe('ba9876543210')
    expect(getState().opened[opened.id]).toMatchObject({ text: '改过' })
    expect(getState().facts).toEqual({ kind: 'ready', value: [newer] })
    expect(getState().list.kind).toBe('unread')
  })

  it('is not mixed with what was asked of the data before', async () => {
    const newer = aDocument({ title: '新' })
    const waiting: ((documents: readonly ReturnType<typeof aDocument>[]) => void)[] = []
    const { getState } = storeOf({ facts: () => new Promise((resolve) => waiting.push(resolve)) })
    const reading = getState().readFacts()
    const renewing = getState().renew(aSummary([newer], { id: 'ba9876543210' }))
    const [old, young] = waiting
    young!([newer])
    await renewing
    old!([opened])
    await reading
    expect(getState().facts).toEqual({ kind: 'ready', value: [newer] })
  })

  it('is what a document shows that was on its way when it was published, or came before it was all there', async () => {
    const waiting = new Map<string, ((document: CompiledDocument) => void)[]>()
    const { getState } = storeOf({
      document: (id) => new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve])),
    })
    const answer = (id: string, request: number, text: string) =>
      waiting.get(id)![request]!({ ...opened, text })
    const shown = (id: string) => (getState().opened[id] as CompiledDocument).text
    const before = getState().read('d-1')
    const renewing = getState().renew(aSummary([opened], { id: 'ba9876543210' }))
    const meanwhile = getState().read('d-2')
    answer('d-2', 0, 'old')
    await meanwhile
    answer('d-1', 1, 'new')
    await vi.waitFor(() => expect(waiting.get('d-2')).toHaveLength(2))
    answer('d-2', 1, 'new')
    await renewing
    answer('d-1', 0, 'old')
    await vi.waitFor(() => expect(waiting.get('d-1')).toHaveLength(3))
    expect(shown('d-1')).toBe('new')
    answer('d-1', 2, 'as new')
    await before
    expect([shown('d-1'), shown('d-2')]).toEqual(['as new', 'new'])
  })
})

describe('the preferences store', () => {
  const kept = (values: Record<string, string>) => ({
    read: (key: string) => values[key] ?? null,
    write: (key: string, value: string) => {
      values[key] = value
    },
  })

  it('keeps language and theme under their own keys', () => {
    const values: Record<string, string> = {}
    const { getState } = createPreferencesStore(kept(values))
    getState().speak('en')
    getState().paint('dark')
    expect(values).toEqual({ 'cetu.language': 'en', 'cetu.theme': 'dark' })
  })

  it('starts in Chinese with the theme of the device when what was kept is unknown', () => {
    const { getState } = createPreferencesStore(kept({ 'cetu.language': 'fr', 'cetu.theme': 'pink' }))
    expect(getState()).toMatchObject({ language: 'zh', theme: 'system' })
  })
})
