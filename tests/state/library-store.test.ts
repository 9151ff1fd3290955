import { describe, expect, it } from 'vitest'
import type { CompiledDocument, DatasetIndex } from '../../src/model/dataset.ts'
import { createLibraryStore } from '../../src/state/library-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { aDocument } from '../builders.ts'

const index: DatasetIndex = {
  schema: 'cetu-index/1',
  dataset: 'cetu-dataset/1',
  id: '0123456789ab',
  compiler: '1',
  documents: [],
}
const opened: CompiledDocument = {
  ...aDocument(),
  text: '',
  body: { start: 0, end: 0 },
  sourceMap: [],
  mentions: [],
}

describe('the library store', () => {
  it('loads a document once, however often it is asked for', async () => {
    let asked = 0
    const { getState } = createLibraryStore(index, {
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
    const { getState } = createLibraryStore(index, { document: () => answers.shift()! })
    await getState().read('d-1')
    expect(getState().opened['d-1']).toEqual({ problem: 'no network' })
    await getState().read('d-1')
    expect(getState().opened['d-1']).toBe(opened)
  })
})

it('takes newly compiled data over, with the opened documents read again', async () => {
  const doc = aDocument({ title: '新' })
  const renewed = { ...index, id: 'ba9876543210', documents: [doc] }
  const versions = [opened, { ...opened, text: '改过' }]
  const { getState } = createLibraryStore(index, { document: () => Promise.resolve(versions.shift()!) })
  await getState().read(doc.id)
  await getState().renew(renewed)
  expect(getState().index.id).toBe('ba9876543210')
  expect(getState().opened[doc.id]).toMatchObject({ text: '改过' })
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
