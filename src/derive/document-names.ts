import type { DocumentSummary } from '../model/dataset.ts'
import { shortName } from './document-name.ts'

type Named = Pick<DocumentSummary, 'id' | 'metadata' | 'events' | 'file'>

/**
 * Short names for documents that are shown together, by id; no two are alike.
 *
 * A name that only one document has stays as `shortName` makes it. Of several alike each takes its year of publication
 * where that tells all of them apart (徐汇区三年行动计划（2018）), else its issuer, else the year with a number
 * (徐汇区三年行动计划（2018）之二). The order of the list makes no difference.
 */
export function documentNames(documents: readonly Named[]): ReadonlyMap<string, string> {
  const ordered = [...documents].sort(byPublication)
  const plain = new Map(ordered.map((doc) => [doc.id, shortName(doc)]))
  const names = new Map<string, string>()
  for (const name of new Set(plain.values())) {
    const alike = ordered.filter(({ id }) => plain.get(id) === name)
    const own = alike.length === 1 ? [name] : toldApart(name, alike)
    alike.forEach(({ id }, index) => names.set(id, own[index]!))
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
const byPublication = (a: Named, b: Named) => (keyOf(a) < keyOf(b) ? -1 : 1)
const keyOf = ({ metadata, file, id }: Named) => `${metadata.publishedOn ?? ''}|${file}|${id}`

const within = (name: string, words: string | null): string => (words === null ? name : `${name}（${words}）`)

const yearOf = ({ metadata }: Named): string | null => metadata.publishedOn?.slice(0, 4) ?? null

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** What is still alike is numbered, and never takes a name another document has. */
function numbered(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = [...names.values()]
  const lone = new Set(all.filter((name) => all.indexOf(name) === all.lastIndexOf(name)))
  const taken = new Set(lone)
  const given = new Map<string, string>()
  for (const [id, name] of names) {
    const own = lone.has(name) ? name : firstFree(name, taken)
    taken.add(own)
    given.set(id, own)
  }
  return given
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let at = 0
  const numberedName = () => `${name}之${ORDINALS[at] ?? at + 1}`
  while (taken.has(numberedName())) at += 1
  return numberedName()
}
