import type { CompiledDocument, Dataset } from '../../../src/model/dataset.ts'
import { type FactLine, factLines, plain } from './fact-lines.ts'

/** The dataset of the last build, or why there is nothing to compare with. */
export type LastBuild =
  | { readonly kind: 'built'; readonly dataset: Dataset }
  | { readonly kind: 'first' }
  | { readonly kind: 'unreadable'; readonly message: string }

/** What changed since the last build, by the ids of facts: gained, lost, and described otherwise. */
export function changeLines(dataset: Dataset, last: LastBuild): readonly string[] {
  if (last.kind === 'first') return ['首次编译，没有可比的数据。']
  if (last.kind === 'unreadable') return [`上次的数据读不懂，无从比较：${plain(last.message)}`]
  const before = new Map(last.dataset.documents.map((doc) => [doc.file, doc]))
  const now = new Set(dataset.documents.map(({ file }) => file))
  const lines = [
    ...(last.dataset.compiler === dataset.compiler
      ? []
      : [`规则版本 ${last.dataset.compiler} → ${dataset.compiler}`]),
    ...dataset.documents.flatMap((doc) => documentChanges(doc, before.get(doc.file))),
    ...[...before.values()]
      .filter(({ file }) => !now.has(file))
      .map(({ file, ...doc }) => `- 去掉文件 ${plain(file)}（${factCount(doc)} 条事实）`),
  ]
  return lines.length === 0 ? ['没有变化。'] : lines
}

const factCount = ({ targets, events, measures, mentions }: Omit<CompiledDocument, 'file'>) =>
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
