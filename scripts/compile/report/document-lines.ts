import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import type { CompiledDocument, Metadata } from '../../../src/model/dataset.ts'
import { eventLine, factLines, type FactLine, measureLine, plain, targetLine } from './fact-lines.ts'
import { countNumbers } from './number-counts.ts'
import { passedLines } from './number-lines.ts'
import { KIND_NAMES, MEASURE_NAMES } from './words.ts'

const NONE = '（无）'
const list = (lines: readonly string[]) => (lines.length === 0 ? [NONE] : lines.map((line) => `- ${line}`))
const facts = (lines: readonly FactLine[]) => list(lines.map(({ words }) => words))
const heading = (words: string) => ['', `### ${words}`, '']

/** The report of one document: metadata, facts, measures by role, numbers passed over, diagnostics, corrections. */
export function documentLines(doc: CompiledDocument, ledger: readonly LedgerEntry[]): readonly string[] {
  const { all, event, target, passed, weak } = countNumbers(ledger)
  const diagnostics = doc.diagnostics.map(
    ({ line, column, severity, code, message }) => `${line}:${column} ${severity} ${code} ${plain(message)}`,
  )
  return [
    '',
    `## ${plain(doc.metadata.title ?? doc.file)}`,
    ...heading('元数据'),
    ...metadataLines(doc),
    ...heading(`目标（${doc.targets.length}）`),
    ...facts(doc.targets.map(targetLine)),
    ...heading(`事件（${doc.events.length}）`),
    ...facts(doc.events.map(eventLine)),
    ...heading(`举措（${doc.measures.length}）`),
    ...measureLines(doc),
    ...heading(`略过的数字（${passed}）`),
    `全文 ${all} 个数字：${event} 个在事件里，${target} 个在目标里，${passed} 个略过，其中 ${weak} 个没有更强的理由。`,
    ...passedLines(doc, ledger),
    ...heading(`诊断（${diagnostics.length}）`),
    ...list(diagnostics),
    ...heading('更正'),
    ...list(correctionLines(doc)),
  ]
}

function metadataLines({ file, sha256, metadata }: CompiledDocument): readonly string[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['文件', file],
    ['标题', metadata.title],
    ['类型', KIND_NAMES[metadata.kind]],
    ['发布机构', metadata.issuer],
    ['来源', metadata.source],
    ['发布日期', metadata.publishedOn],
    ['文号', metadata.documentNumber],
    ['辖区', metadata.jurisdiction],
    ['规划期', periodOf(metadata)],
    ['SHA-256', sha256],
  ]
  return rows.map(([name, value]) => `- ${name}：${value === null ? '未印' : plain(value)}`)
}

const periodOf = ({ period }: Metadata) => (period === null ? null : `${period.from}—${period.to}`)

function measureLines({ measures }: CompiledDocument): readonly string[] {
  if (measures.length === 0) return [NONE]
  return (['task', 'safeguard', 'preamble'] as const).flatMap((role) => {
    const those = measures.filter((measure) => measure.role === role)
    const title = `#### ${MEASURE_NAMES[role]}（${those.length}）`
    return those.length === 0 ? [] : [title, ''].concat(facts(those.map(measureLine)), '')
  })
}

/** What a person corrected: rejected facts are diagnostics, added and amended ones say so themselves. */
function correctionLines(doc: CompiledDocument): readonly string[] {
  const words = new Map(factLines(doc).map(({ id, words: line }) => [id, line]))
  const changed = [...doc.targets, ...doc.events, ...doc.measures, ...doc.mentions].flatMap(
    ({ id, corrected }) =>
      corrected === undefined
        ? []
        : [
            `${corrected.kind === 'added' ? '增加' : '修改'} ${words.get(id) ?? id}；理由：${plain(corrected.reason)}`,
          ],
  )
  const rejected = doc.diagnostics.filter(({ code }) => code === 'fact-rejected')
  return [
    ...changed,
    ...rejected.map(({ line, column, message }) => `驳回 ${line}:${column} ${plain(message)}`),
  ]
}
