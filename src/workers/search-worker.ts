import { decodeOpenedFile } from '../model/dataset-schema.ts'
import { decodeFacts, decodeList } from '../model/summary-schema.ts'
import { searchJobs, type SearchRequest } from './search/search-jobs.ts'
import type { SearchSource } from './search/searched-corpus.ts'
import { foldedText } from './text-forms.ts'

/** The worker that looks for words in all documents; see `model/corpus-search.ts`. */
const run = searchJobs(sourceAt, foldedText, (answer) => {
  ;(globalThis as unknown as { postMessage: (value: unknown, transfer: []) => void }).postMessage(answer, [])
})

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void run(data))

function sourceAt(base: string): SearchSource {
  const load = async (file: string): Promise<unknown> => {
    const response = await fetch(new URL(file, base))
    if (!response.ok) throw new Error(`data/${file}: the server answered ${response.status}`)
    return response.json()
  }
  return {
    list: async () => decodeList(await load('documents.json')),
    facts: async (bucket) => decodeFacts(await load(`facts/${bucket}.json`)),
    document: async (id) => decodeOpenedFile(await load(`documents/${encodeURIComponent(id)}.json`)),
  }
}
