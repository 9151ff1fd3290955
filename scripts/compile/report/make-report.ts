import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import type { CompiledDocument } from '../../../src/model/dataset.ts'
import type { DocumentCounts } from '../store/stored-file.ts'
import { changeLines, type LastBuild } from './changes.ts'
import { documentLines } from './document-lines.ts'
import { plain } from './fact-lines.ts'

/** A document of a build for its report. */
export interface ReportedDocument {
  readonly file: string
  readonly counts: DocumentCounts
  /** Reads it; a report holds one document at a time. */
  readonly read: () => { readonly doc: CompiledDocument; readonly ledger: readonly LedgerEntry[] }
}

/** What a report is made of. */
export interface ReportSource {
  readonly compiler: string
  readonly documents: readonly ReportedDocument[]
  readonly last: LastBuild
}

/**
 * A build as Markdown for a person, line by line: an overview, what changed since the last build, and every document with its
 * facts, the numbers passed over and why, and its diagnostics. Same input, same text; no clock, no paths of the machine.
 */
export function* reportLines({ compiler, documents, last }: ReportSource): Generator<string> {
  yield '# 编译报告'
  yield ''
  yield `编译器 ${compiler}，${documents.length} 份文件。每个数字不是在事件或目标里，就在“略过的数字”里，并写明理由。`
  yield ''
  yield '| 文件 | 目标 | 事件 | 举措 | 提及 | 数字 | 在事件 | 在目标 | 略过 | 其中无更强理由 |'
  yield '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|'
  yield* documents.map(countsLine)
  yield ''
  yield '## 与上次编译相比'
  yield ''
  const byFile = new Map(documents.map((document) => [document.file, document]))
  yield* changeLines(
    { compiler, files: [...byFile.keys()], read: (file) => byFile.get(file)!.read().doc },
    last,
  )
  for (const { read } of documents) {
    const { doc, ledger } = read()
    yield* documentLines(doc, ledger)
  }
}

function countsLine({ file, counts }: ReportedDocument): string {
  const { targets, events, measures, mentions, numbers } = counts
  const { all, event, target, passed, weak } = numbers
  const figures = [targets, events, measures, mentions, all, event, target, passed, weak]
  return `| ${[plain(file), ...figures].join(' | ')} |`
}
