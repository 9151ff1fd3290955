import type { SearchNews, SearchQuestion } from '../../model/corpus-search.ts'
import { lookThrough } from './look-through.ts'
import { searchedCorpus, type SearchedCorpus, type SearchSource } from './searched-corpus.ts'

/** What the worker is asked: a new search, which ends the one before, or just the end of it. */
export interface SearchRequest {
  readonly number: number
  /** Null = end the search. */
  readonly question: SearchQuestion | null
  /** The folder of the data, the id of the dataset in it, and how many files its facts are in. */
  readonly base: string
  readonly dataset: string
  readonly buckets: number
}

/** News, with the number of the request they belong to. */
export interface SearchAnswer {
  readonly number: number
  readonly news: SearchNews
}

const NOTHING = { titles: 0, facts: 0, texts: 0, of: 0, unread: 0 }

/** The worker's side: one search at a time. What was read of another dataset is forgotten. */
export function searchJobs(
  sourceOf: (base: string) => SearchSource,
  fold: (text: string) => string,
  answer: (answer: SearchAnswer) => void,
): (request: SearchRequest) => Promise<void> {
  let last = 0
  let known: { readonly dataset: string; readonly corpus: SearchedCorpus } | null = null
  return async ({ number, question, base, dataset, buckets }) => {
    last = number
    if (question === null) return
    if (known?.dataset !== dataset) known = { dataset, corpus: searchedCorpus(sourceOf(base), fold) }
    const hear = (news: SearchNews) => answer({ number, news })
    const wanted = () => last === number
    await lookThrough({ question, corpus: known.corpus, buckets, fold, hear, wanted }).catch(() => {
      if (wanted()) hear({ found: [], looked: NOTHING, state: 'failed' })
    })
  }
}
