import type { DocumentSummary } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import { shortName } from './document-name.ts'

type Printed = Pick<DocumentSummary, 'id' | 'metadata' | 'events' | 'file'>
type Named = Pick<DocumentEntry, 'id' | 'file' | 'name'> & {
  readonly metadata: Pick<DocumentEntry['metadata'], 'publishedOn' | 'issuer'>
}

/**
 * Short names for documents that are shown together, by id; no two are alike.
 *
 * A name that only one document has stays as `shortName` makes it. Of several alike each takes its year of publication
 * where that tells all of them apart (徐汇区三年行动计划（2018）), else its issuer, else the year with a number
 * (徐汇区三年行动计划（2018）之二). The order of the list makes no difference.
 */
export const documentNames = (documents: readonly Printed[]): ReadonlyMap<string, string> =>
  namesAmong(
    documents.map(({ id, file, metadata, events }) => {
      const name = shortName({ file, metadata, events })
      return { id, file, metadata, name }
    }),
  )

/** The same for documents whose short names are known. */
export function namesAmong(documents: readonly Named[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Named[]>()
  for (const doc of documents) {
    const alike = groups.get(doc.name)
    if (alike === undefined) groups.set(doc.name, [doc])
    else alike.push(doc)
  }
  const names = new Map<string, string>()
  for (const [name, alike] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ordered = alike.length === 1 ? alike : inOrder(alike)
    const own = alike.length === 1 ? [name] : toldApart(name, ordered)
    ordered.forEach(({ id }, index) => names.set(id, own[index]!))
  }
  return numbered(names)
}

function toldApart(name: string, alike: readonly Named[]): readonly string[] {
  const byYear = alike.map((doc) => within(name, yearOf(doc)))
  const byIssuer = alike.map((doc) => within(name, doc.metadata.issuer))
  const telling = [byYear, byIssuer].find((names) => new Set(names).size === names.length)
  return telling ?? byYear
}

/** By day of publication, then by file. */
function inOrder(documents: readonly Named[]): Named[] {
  const keyed = documents.map((doc) => ({
    doc,
    key: `${doc.metadata.publishedOn ?? ''}|${doc.file}|${doc.id}`,
  }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ doc }) => doc)
}

const within = (name: string, words: string | null): string => (words === null ? name : `${name}（${words}）`)

const yearOf = ({ metadata }: Named): string | null => metadata.publishedOn?.slice(0, 4) ?? null

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** What is still alike is numbered, and never takes a name another document has. */
function numbered(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isLone = (name: string) => counts.get(name) === 1
  const taken = new Set([...counts.keys()].filter(isLone))
  const tried = new Map<string, number>()
  const given = new Map<string, string>()
  for (const [id, name] of names) {
    const own = isLone(name) ? name : firstFree(name, taken, tried)
    taken.add(own)
    given.set(id, own)
  }
  return given
}

/** `tried` remembers how far the numbers of a name are used up. */
function firstFree(name: string, taken: ReadonlySet<string>, tried: Map<string, number>): string {
  let at = tried.get(name) ?? 0
  const numberedName = () => `${name}之${ORDINALS[at] ?? at + 1}`
  while (taken.has(numberedName())) at += 1
  tried.set(name, at + 1)
  return numberedName()
}
