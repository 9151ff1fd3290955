import { displayText } from '../display-text.ts'
import { progressShare } from '../progress/progress-share.ts'
import { TARGET_KINDS } from '../target-counts.ts'
import { TARGET_STATUSES } from '../target-status.ts'
import type { RegisterColumn, RegisterSort } from './choices.ts'
import type { RegisterEntry } from './entries.ts'

/** What a column is sorted by: numbers as numbers, words in the order of a Chinese dictionary. Null: the cell says nothing. */
type SortKey = readonly (number | string)[] | null

/**
 * Entries by a column; equal ones in the order of the text. What says nothing in that column stands last whichever way,
 * so that 原文未写明 and 无期限 never pass for the smallest.
 */
export function sortEntries(
  entries: readonly RegisterEntry[],
  sort: RegisterSort | null,
): readonly RegisterEntry[] {
  if (sort === null) return entries
  const keys = inFigures(entries.map(KEYS[sort.column]))
  const keyed = entries.map((entry, at) => ({ entry, key: keys[at]! }))
  const way = sort.descending ? -1 : 1
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || a.entry.order - b.entry.order
      return way * compareKeys(a.key, b.key) || a.entry.order - b.entry.order
    })
    .map(({ entry }) => entry)
}

/** Dictionary order of Chinese words, figures in them by their value: 第2项 before 第10项. Districts never go through it. */
const DICTIONARY = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** Keys with the place in the dictionary for each word: units and bodies are mostly the same words, and it takes long to say. */
function inFigures(keys: readonly SortKey[]): readonly (readonly number[] | null)[] {
  const words = new Set(keys.flatMap((key) => key?.filter((part) => typeof part === 'string') ?? []))
  const places = new Map<string, number>()
  let before: string | null = null
  for (const word of [...words].sort(DICTIONARY.compare)) {
    const isAlike = before !== null && DICTIONARY.compare(before, word) === 0
    places.set(word, isAlike ? places.get(before!)! : places.size)
    before = word
  }
  return keys.map((key) => key?.map((part) => (typeof part === 'string' ? places.get(part)! : part)) ?? null)
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = a[at]! - b[at]!
    if (difference !== 0) return difference
  }
  return 0
}

const KEYS: Readonly<Record<RegisterColumn, (entry: RegisterEntry) => SortKey>> = {
  quote: ({ quote }) => [displayText(quote)],
  value: valueKey,
  progress: progressKey,
  status: ({ status }) => [TARGET_STATUSES.indexOf(status)],
  deadline: ({ dueOn, deadline }) => (dueOn === null ? null : [dueOn, deadline?.basis === 'stated' ? 0 : 1]),
  section: ({ order }) => [order],
  body: ({ answering }) => (answering.length === 0 ? null : answering.map(({ name }) => name).slice(0, 1)),
  evidence: ({ order }) => [order],
}

/** Figures by kind, then unit by unit, since 15 家 and 20 % have no order; a rank has none at all. */
function valueKey({ kind, value, unit }: RegisterEntry): SortKey {
  if (value === null || kind === 'rank') return null
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return [TARGET_KINDS.indexOf(kind), unit ?? '', low, high]
}

/** By the share of the target that the latest reading is; what has no parts is met or not. Without a reading there is nothing. */
function progressKey(entry: RegisterEntry): SortKey {
  const { latest, judgement } = entry
  if (latest === null || judgement === null) return null
  return [progressShare(entry)?.reading ?? (judgement.metOn === null ? 0 : 1)]
}
