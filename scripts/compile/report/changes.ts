import type { CompiledDocument } from '../../../src/model/dataset.ts'
import { DatasetError } from '../../../src/model/dataset-error.ts'
import { type FactLine, factLines, plain } from './fact-lines.ts'

/** The documents of a build, read one at a time. */
export interface BuiltDocuments {
  readonly compiler: string
  /** File names in the order of the dataset. */
  readonly files: readonly string[]
  /** Throws `DatasetError` when what was built is no document. */
  readonly read: (file: string) => CompiledDocument
}

/** The last build, or why there is nothing to compare with. */
export type LastBuild =
  | { readonly kind: 'built'; readonly documents: BuiltDocuments }
  | { readonly kind: 'first' }
  | { readonly kind: 'unreadable'; readonly message: string }

/** What changed since the last build, by the ids of facts: gained, lost, and described otherwise. */
export function changeLines(now: BuiltDocuments, last: LastBuild): readonly string[] {
  if (last.kind === 'first') return ['首次编译，没有可比的数据。']
  if (last.kind === 'unreadable') return [unreadable(last.message)]
  const { documents: before } = last
  try {
    const lines = [
      ...(before.compiler === now.compiler ? [] : [`编译器 ${before.compiler} → ${now.compiler}`]),
      ...documentLines(now, before),
    ]
    return lines.length === 0 ? ['没有变化。'] : lines
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return [unreadable(error.message)]
  }
}

const unreadable = (message: string) => `上次的数据读不懂，无从比较：${plain(message)}`

function documentLines(now: BuiltDocuments, before: BuiltDocuments): readonly string[] {
  const [known, left] = [new Set(before.files), new Set(now.files)]
  return [
    ...now.files.flatMap((file) =>
      documentChanges(now.read(file), known.has(file) ? before.read(file) : undefined),
    ),
    ...before.files
      .filter((file) => !left.has(file))
      .map((file) => `- 去掉文件 ${plain(file)}（${factCount(before.read(file))} 条事实）`),
  ]
}

const factCount = ({ targets, events, measures, mentions }: CompiledDocument) =>
  targets.length + events.length + measures.length + mentions.length

function documentChanges(doc: CompiledDocument, before: CompiledDocument | undefined): readonly string[] {
  if (before === undefined) return [`- 新增文件 ${plain(doc.file)}（${factCount(doc)} 条事实）`]
  const old = new Map(factLines(before).map((line) => [line.id, line]))
  const current = factLines(doc)
  const ids = new Set(current.map(({ id }) => id))
  const gained = current.filter(({ id }) => !old.has(id)).map((line) => `  - 增 ${show(line)}`)
  const lost = [...old.values()].filter(({ id }) => !ids.has(id)).map((line) => `  - 减 ${show(line)}`)
  const changed = current.flatMap((line) => {
    const was = old.get(line.id)
    return was === undefined || was.words === line.words ? [] : [`  - 改 ${show(was)} → ${line.words}`]
  })
  const all = [...gained, ...lost, ...changed]
  const counts = `增 ${gained.length}，减 ${lost.length}，改 ${changed.length}`
  if (all.length === 0 && doc.sha256 === before.sha256) return []
  return [`- ${plain(doc.file)}：${counts}${doc.sha256 === before.sha256 ? '' : '，文件有改动'}`, ...all]
}

const show = ({ kind, words }: FactLine) => `${kind} ${words}`
