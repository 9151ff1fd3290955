import { describe, expect, it } from 'vitest'
import type { LastBuild } from '../../scripts/compile/report/changes.ts'
import { countsOf } from '../../scripts/compile/compiled-parts.ts'
import { reportLines } from '../../scripts/compile/report/make-report.ts'
import { REASON_NAMES } from '../../scripts/compile/report/words.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import { decodeCorrections } from '../../src/compile/corrections/correction.ts'
import { PASSED_REASONS } from '../../src/compile/ledger/reasons.ts'
import { COMPILER_VERSION } from '../../src/compile/version.ts'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { projectLexicon } from '../project-lexicon.ts'

const PLAN = `东湖区商业行动方案（2024—2026年）
发布机构：东湖区商务委　发布日期：2024-03-05
一、重点任务
（一）做优服务。到2026年，新增首店20家，统筹五个新城发展，打响“上海服务”品牌。
（二）做强文化。走访*企业*300家，办好第三届论坛。
`
const lexicon = projectLexicon()
const build = (files: Readonly<Record<string, string>>, corrections: readonly object[] = []) => {
  const results = Object.entries(files).map(([file, source]) =>
    compileText(
      {
        file,
        sha256: file.length.toString().repeat(64).slice(0, 64),
        corrections: decodeCorrections(corrections),
      },
      source,
      lexicon,
    ),
  )
  return results.map(({ document: doc, ledger }) => ({
    file: doc!.file,
    counts: countsOf(doc!, ledger),
    read: () => ({ doc: doc!, ledger }),
  }))
}
const built = (files: Readonly<Record<string, string>>, broken: string | null = null): LastBuild => {
  const documents = build(files)
  const read = (file: string) => {
    if (file === broken) throw new DatasetError('targets', 'no list')
    return documents.find((each) => each.file === file)!.read().doc
  }
  return { kind: 'built', documents: { compiler: COMPILER_VERSION, files: Object.keys(files), read } }
}
const FIRST: LastBuild = { kind: 'first' }
const report = (
  files: Readonly<Record<string, string>>,
  last: LastBuild = FIRST,
  corrections: readonly object[] = [],
) => [...reportLines({ compiler: COMPILER_VERSION, documents: build(files, corrections), last })].join('\n')
const reason = '走访不是目标。'
const rejection = { document: 'a.txt', kind: 'reject', fact: 'target', quote: '新增首店20家', reason }

describe('the report', () => {
  it('has metadata, facts with quotes, measures by role and diagnostics of each document', () => {
    const text = report({ 'a.txt': `${PLAN}甲\u202E乙。\n` })
    expect(text).toContain('## 东湖区商业行动方案（2024—2026年）')
    expect(text).toContain('- 发布机构：东湖区商务委')
    expect(text).toContain('- 「新增首店20家」 — 首店 新增 20 家；期限 2026（明示）')
    expect(text).toContain('- 「到2026年」 — 2026，期限（明示）：')
    expect(text).toMatch(/#### 重点任务（2）\n\n- 做优服务〔重点任务〕；品牌 服务（明示）/)
    expect(text).toContain('- 6:2 warning hidden-character the invisible character U+202E')
  })

  it('lists the numbers passed over by reason, each in its sentence', () => {
    const text = report({ 'a.txt': PLAN })
    expect(text).toMatch(/#### 成套或既有事物的计数（1）\n\n- .*统筹【五个】新城发展/)
    expect(text).toMatch(/#### 次第（1）\n\n- .*办好第【三】届论坛/)
    expect(text).toMatch(/\| a\.txt \| 2 \| \d+ \| 2 \|/)
  })

  it('shows the words of a document as they are: Markdown in them does nothing', () => {
    expect(report({ 'a.txt': PLAN })).toContain('「走访\\*企业\\*300家」')
  })

  it('names what was corrected, and why', () => {
    const text = report({ 'a.txt': PLAN }, FIRST, [
      rejection,
      { ...rejection, kind: 'amend', fact: 'event', quote: '到2026年', values: { date: '2027' } },
    ])
    expect(text).toMatch(
      /### 更正\n\n- 修改 「到2026年」 — 2027，.*；理由：走访不是目标。\n- 驳回 4:\d+ the target 「新增首店20家」/,
    )
    expect(text).toMatch(/#### 更正驳回（1）\n\n- .*新增首店【20家】/)
  })

  it('says so for a first build, an unreadable last one, and one that is the same', () => {
    expect(report({ 'a.txt': PLAN })).toContain('首次编译')
    expect(report({ 'a.txt': PLAN }, { kind: 'unreadable', message: 'documents: no list' })).toContain(
      'documents: no list',
    )
    expect(report({ 'a.txt': PLAN }, built({ 'a.txt': PLAN }, 'a.txt'))).toContain('targets: no list')
    expect(report({ 'a.txt': PLAN }, built({ 'a.txt': PLAN }))).toContain('没有变化。')
  })

  it('tells the facts gained, lost and changed since the last build, and the documents', () => {
    const last = built({ 'a.txt': PLAN, 'old.txt': PLAN })
    const now = PLAN.replace('20家', '30家').replace('到2026年', '到2025年底')
    const text = report({ 'a.txt': now, 'b2.txt': PLAN }, last)
    expect(text).toMatch(/- a\.txt：增 \d，减 \d，改 \d/)
    expect(text).toContain('  - 增 目标 「新增首店30家」')
    expect(text).toContain('  - 减 目标 「新增首店20家」')
    expect(text).toContain('- 新增文件 b2.txt')
    expect(text).toContain('- 去掉文件 old.txt')
    const amended = report({ 'a.txt': PLAN }, last, [
      { ...rejection, kind: 'amend', values: { comparator: '>=' } },
    ])
    expect(amended).toMatch(
      / {2}- 改 目标 「新增首店20家」 — 首店 新增 20 家.* → 「新增首店20家」 — 首店 ≥ 20 家/,
    )
  })

  it('is the same text for the same input', () =>
    expect(report({ 'a.txt': PLAN })).toBe(report({ 'a.txt': PLAN })))

  it('has a name for every reason', () => {
    expect(Object.keys(REASON_NAMES).toSorted()).toEqual([...PASSED_REASONS].toSorted())
    expect(new Set(Object.values(REASON_NAMES)).size).toBe(PASSED_REASONS.length)
  })
})
