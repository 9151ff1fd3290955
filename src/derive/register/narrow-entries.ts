import { displayText } from '../display-text.ts'
import { NONE, type RegisterNarrowing } from './choices.ts'
import type { RegisterEntry } from './entries.ts'

/** The words looked for and those of an entry in a form in which both scripts are one. */
export interface Alike {
  readonly words: string
  readonly textOf: (entry: RegisterEntry) => string
}

/**
 * What a narrowing leaves, in the order given; the very same list when it narrows nothing. Words are found as they are
 * written, and with `alike` in the other script, too: 「零差错」 in 零差錯.
 */
export function narrowEntries(
  entries: readonly RegisterEntry[],
  narrowing: RegisterNarrowing,
  alike: Alike | null = null,
): readonly RegisterEntry[] {
  if (!narrowsRegister(narrowing)) return entries
  const { words, due, statuses, body } = narrowing
  const [wanted, likewise] = [wordsOf(words), wordsOf(alike?.words ?? '')]
  return entries.filter(
    (entry) =>
      isDue(entry, due) &&
      (statuses.length === 0 || statuses.includes(entry.status)) &&
      answers(entry, body) &&
      (wanted.length === 0 ||
        hasAll(searchedWords(entry), wanted) ||
        (alike !== null && hasAll(alike.textOf(entry), likewise))),
  )
}

/** Whether a narrowing leaves anything out on purpose. */
export function narrowsRegister({ words, due, statuses, body }: RegisterNarrowing): boolean {
  return wordsOf(words).length > 0 || due !== null || statuses.length > 0 || body !== null
}

/**
 * Whether something falls due up to a day, that day included. An imprecise deadline falls due on its latest day: 「到2020年」
 * by 2020-12-31, not by 2020-06-30. What has no deadline is due on no day, and alone when `none` is asked for.
 */
export function isDue({ dueOn }: Pick<RegisterEntry, 'dueOn'>, due: string | null): boolean {
  if (due === null) return true
  return due === NONE ? dueOn === null : dueOn !== null && dueOn <= due
}

/** How the targets fall around a day; the three add up to all of them. */
export interface DueCounts {
  readonly due: number
  readonly later: number
  readonly without: number
}

/** Counts what falls due up to a day, what later, and what has no deadline. */
export function dueCounts(entries: readonly Pick<RegisterEntry, 'dueOn'>[], day: string): DueCounts {
  const due = entries.filter((entry) => isDue(entry, day)).length
  const without = entries.filter((entry) => isDue(entry, NONE)).length
  return { due, later: entries.length - due - without, without }
}

function answers({ answering }: RegisterEntry, body: string | null): boolean {
  if (body === null) return true
  return body === NONE ? answering.length === 0 : answering.some(({ key }) => key === body)
}

const folded = (text: string) => displayText(text).normalize('NFKC').toLowerCase()

const wordsOf = (words: string): string[] =>
  folded(words)
    .split(/\s+/)
    .filter((word) => word !== '')

/** The words of an entry that can be looked for, made once: a long list is searched with every key typed. */
const TEXTS = new WeakMap<RegisterEntry, string>()

/** The words an entry is looked for by, in one text. */
export function searchedWords(entry: RegisterEntry): string {
  const known = TEXTS.get(entry)
  if (known !== undefined) return known
  const { quote, metric, documentTitle, documentName, section, unit, deadline, bodies } = entry
  const parts = [
    quote,
    metric,
    documentTitle,
    documentName,
    section,
    unit,
    deadline?.printed,
    ...(bodies ?? []),
  ]
  const text = folded(parts.filter((part) => part !== null && part !== undefined).join('\n'))
  TEXTS.set(entry, text)
  return text
}

const hasAll = (text: string, wanted: readonly string[]): boolean =>
  wanted.every((word) => text.includes(word))
