import type { Found, Looked, SearchNews, SearchQuestion } from '../../model/corpus-search.ts'
import { cutLine } from '../../model/cut-line.ts'
import { matchWords, wordsOf } from '../../model/match-words.ts'
import { textHit } from './text-hit.ts'
import type { SearchedCorpus, SearchedLine } from './searched-corpus.ts'

/** Files asked for at a time, as many as a browser sends to one host. */
const AT_ONCE = 6
/** Texts after which there are news although nothing was found. */
const NEWS = 24

interface Search {
  readonly question: SearchQuestion
  readonly corpus: SearchedCorpus
  readonly buckets: number
  readonly fold: (text: string) => string
  readonly hear: (news: SearchNews) => void
  /** False once the search was ended. */
  readonly wanted: () => boolean
}

/**
 * Looks through titles, facts and texts in this order, with news as it goes. Facts and texts end each when enough was found.
 * Rejects when the list of documents does not arrive; other files that do not are counted.
 */
export async function lookThrough({ question, corpus, buckets, fold, hear, wanted }: Search): Promise<void> {
  const words = wordsOf(fold(question.typed))
  const titles = await corpus.titles()
  let looked: Looked = { titles: 0, facts: 0, texts: 0, of: titles.length, unread: 0 }
  let full = false
  const tell = (found: readonly Found[], change: Partial<Looked>, state: SearchNews['state'] = 'looking') => {
    looked = { ...looked, ...change }
    if (wanted()) hear({ found, looked, state })
  }
  const unread = () => tell([], { unread: looked.unread + 1 })
  tell(foundIn(titles, words), { titles: titles.length })

  let facts = 0
  await inParallel(buckets, wanted, async (bucket) => {
    if (facts >= question.enough) return void (full = true)
    const read = await corpus.facts(bucket).catch(unread)
    if (read === undefined) return undefined
    const found = foundIn(read.lines, words)
    facts += found.length
    tell(found, { facts: looked.facts + read.documents })
    return undefined
  })

  let texts = 0
  await inParallel(titles.length, wanted, async (index) => {
    if (texts >= question.enough) return void (full = true)
    const { documentId, title } = titles[index]!
    const read = await corpus.text(documentId).catch(unread)
    if (read === undefined) return undefined
    const hit = textHit(read, words)
    if (hit !== null) texts += 1
    looked = { ...looked, texts: looked.texts + 1 }
    const found = hit === null ? [] : [{ kind: 'text' as const, documentId, title, factId: null, ...hit }]
    if (hit !== null || looked.texts % NEWS === 0) tell(found, {})
    return undefined
  })
  tell([], {}, full ? 'enough' : 'done')
}

function foundIn(lines: readonly SearchedLine[], words: readonly string[]): readonly Found[] {
  return lines.flatMap(({ folded, ...parts }) => {
    const marks = matchWords(folded, words)
    if (marks === null) return []
    return [{ ...parts, ...cutLine({ line: parts.line, marks }), span: null, words: '', more: 0 }]
  })
}

/** Does numbered work, a few pieces at a time, as long as it is wanted. */
async function inParallel(
  count: number,
  wanted: () => boolean,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const go = async () => {
    while (next < count && wanted()) {
      const index = next
      next += 1
      await work(index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, go))
}
