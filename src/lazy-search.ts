import type { CorpusSearch, SearchNews } from './model/corpus-search.ts'
import type { DatasetSummary } from './model/dataset.ts'
import type { SearchAnswer, SearchRequest } from './workers/search/search-jobs.ts'

const NOT_STARTED: SearchNews = {
  found: [],
  looked: { titles: 0, facts: 0, texts: 0, of: 0, unread: 0 },
  state: 'failed',
}

/** The search in a worker that starts with the first words; one whose code does not arrive is started anew by the next. */
export function lazySearch(summary: () => DatasetSummary): CorpusSearch {
  let worker: Worker | null = null
  let last = 0
  let listener: ((news: SearchNews) => void) | null = null
  const started = () => {
    const made = new Worker(new URL('./workers/search-worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.number === last) listener?.(data.news)
    })
    made.addEventListener('error', () => {
      made.terminate()
      worker = null
      listener?.(NOT_STARTED)
    })
    return made
  }
  const send = (question: SearchRequest['question']) => {
    worker ??= started()
    const { id: dataset, buckets } = summary()
    const base = new URL('data/', document.baseURI).href
    worker.postMessage({ number: last, question, base, dataset, buckets } satisfies SearchRequest, [])
  }
  return {
    ask: (question, hear) => {
      last += 1
      const number = last
      listener = hear
      send(question)
      return () => {
        if (number !== last) return
        last += 1
        listener = null
        send(null)
      }
    },
  }
}
