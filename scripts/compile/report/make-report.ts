import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { changeLines, type LastBuild } from './changes.ts'
import { documentLines } from './document-lines.ts'
import { plain } from './fact-lines.ts'
import { countNumbers } from './number-counts.ts'

/** What a report is made of. `ledgers` are by file name. */
export interface ReportSource {
  readonly dataset: Dataset
  readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>
  readonly last: LastBuild
}

/**
 * A build as Markdown for a person: an overview, what changed since the last build, and every document with its facts, the
 * numbers passed over and why, and its diagnostics. Same input, same text; no clock, no paths of the machine.
 */
export function makeReport({ dataset, ledgers, last }: ReportSource): string {
  const ledgerOf = (file: string) => ledgers.get(file) ?? []
  const lines = [
    '# 编译报告',
    '',
    `规则版本 ${dataset.compiler}，${dataset.documents.length} 份文件。每个数字不是在事件或目标里，就在“略过的数字”里，并写明理由。`,
    '',
    '| 文件 | 目标 | 事件 | 举措 | 提及 | 数字 | 在事件 | 在目标 | 略过 | 其中无更强理由 |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...dataset.documents.map(({ file, targets, events, measures, mentions }) => {
      const { all, event, target, passed, weak } = countNumbers(ledgerOf(file))
      const facts = [targets, events, measures, mentions].map(({ length }) => length)
      return `| ${[plain(file), ...facts, all, event, target, passed, weak].join(' | ')} |`
    }),
    '',
    '## 与上次编译相比',
    '',
    ...changeLines(dataset, last),
    ...dataset.documents.flatMap((doc) => documentLines(doc, ledgerOf(doc.file))),
  ]
  return `${lines.join('\n')}\n`
}
