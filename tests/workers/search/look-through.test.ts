import { describe, expect, it } from 'vitest'
import type { Found, SearchNews } from '../../../src/model/corpus-search.ts'
import { foldedText } from '../../../src/workers/text-forms.ts'
import { searchJobs } from '../../../src/workers/search/search-jobs.ts'
import type { SearchSource } from '../../../src/workers/search/searched-corpus.ts'
import { aSource } from '../../a-library.ts'
import { aDocument } from '../../views/a-document.ts'
import { anEvent, aTarget } from '../../builders.ts'

const TEXT = '甲办法\n学习（２０２５年）总部政策。鼓励總部集聚,吸引人才。总部另有规定。'
const DOCS = [
  aDocument({
    id: 'd-1',
    text: TEXT,
    metadata: { ...aDocument().metadata, title: '甲办法' },
    targets: [aTarget({ id: 't-1', quote: '新增总部15家' })],
    events: [anEvent({ id: 'e-1', quote: '到2020年', label: '建成总部高地' })],
    measures: [],
  }),
  aDocument({
    id: 'd-2',
    text: '乙文没有。',
    metadata: { ...aDocument().metadata, title: '总部条例' },
    targets: [],
    events: [],
    measures: [],
  }),
]

/** Everything a search says of some documents. */
async function search(typed: string, enough = 50, change: Partial<SearchSource> = {}) {
  const news: SearchNews[] = []
  const run = searchJobs(
    () => ({ ...aSource(DOCS), ...change }),
    foldedText,
    (answer) => news.push(answer.news),
  )
  const question = { typed, enough }
  await run({ number: 1, question, base: '', dataset: 'x', buckets: 1 })
  return { news, found: news.flatMap(({ found }) => found), end: news.at(-1)! }
}

const lineOf = ({ kind, line, marks }: Found) => [
  kind,
  marks.map(({ start, end }) => line.slice(start, end)).join('|'),
]

describe('the search through all documents', () => {
  it('finds a word in titles, facts and running text, whatever its script, and says where', async () => {
    const { found, end } = await search('總部')
    expect(found.map(lineOf)).toEqual([
      ['document', '总部'],
      ['target', '总部'],
      ['event', '总部'],
      ['text', '总部'],
    ])
    expect(found.at(-1)).toMatchObject({ documentId: 'd-1', more: 2 })
    expect(end).toMatchObject({ state: 'done', looked: { titles: 2, facts: 2, texts: 2, of: 2, unread: 0 } })
  })

  it('gives the exact place of words printed in another width', async () => {
    const { found } = await search('(2025年)')
    const { span } = found.find(({ kind }) => kind === 'text')!
    expect(TEXT.slice(span!.start, span!.end)).toBe('（２０２５年）')
  })

  it('wants all words in one sentence', async () => {
    expect((await search('总部 人才')).found.map(({ kind }) => kind)).toEqual(['text'])
    expect((await search('学习 人才')).found).toEqual([])
  })

  it('stops when enough was found and says so', async () => {
    const { end } = await search('总部', 0)
    expect(end).toMatchObject({ state: 'enough', looked: { facts: 0, texts: 0 } })
  })

  it('counts a text that did not arrive and goes on', async () => {
    const document = async (id: string) =>
      id === 'd-1' ? Promise.reject(new Error('offline')) : aSource(DOCS).document(id)
    const { end } = await search('没有', 50, { document })
    expect(end).toMatchObject({ state: 'done', looked: { texts: 1, unread: 1 } })
  })

  it('says when it cannot start', async () => {
    const { end } = await search('总部', 50, { list: () => Promise.reject(new Error('offline')) })
    expect(end.state).toBe('failed')
  })

  it('is ended by the next one', async () => {
    const heard: number[] = []
    const run = searchJobs(
      () => aSource(DOCS),
      foldedText,
      ({ number }) => heard.push(number),
    )
    const ask = (number: number) =>
      run({ number, question: { typed: '总部', enough: 50 }, base: '', dataset: 'x', buckets: 1 })
    await Promise.all([ask(1), ask(2)])
    expect(new Set(heard)).toEqual(new Set([2]))
  })
})
