import { describe, expect, it } from 'vitest'
import { compileText } from '../../../src/compile/compile-document.ts'
import { fold } from '../../../src/compile/fold.ts'
import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import { findLedgerGaps } from '../../../src/compile/ledger/gaps.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const SOURCE = '东湖区行动方案\n一、重点任务\n到2030年，新增首店20家，办好第三届论坛，进一步统一标准。\n'
const name = { file: 'a.txt', sha256: '0'.repeat(64) }
const { document: doc, ledger } = compileText(name, SOURCE, projectLexicon())
const gaps = (changed: readonly LedgerEntry[]) => findLedgerGaps(doc!, fold(doc!.text), changed, SOURCE)
const quoting = (words: string) => (entry: LedgerEntry) => entry.quote === words

describe('findLedgerGaps', () => {
  it('finds none in a document of the compiler', () => {
    expect(ledger.map(({ quote }) => quote)).toEqual(['一', '到2030年', '20家', '三'])
    expect(gaps(ledger)).toEqual([])
  })

  it('names a number that nothing accounts for, at its place in the file', () => {
    expect(gaps(ledger.filter((entry) => !quoting('三')(entry)))).toMatchObject([
      { severity: 'error', code: 'number-unaccounted', line: 3, column: 19 },
    ])
  })

  it('names a target whose number went elsewhere, and an event', () => {
    const passed = (words: string) =>
      ledger.map((entry): LedgerEntry =>
        quoting(words)(entry)
          ? { span: entry.span, quote: entry.quote, verdict: 'passed', reason: 'wording' }
          : entry,
      )
    expect(gaps(passed('20家'))).toMatchObject([{ code: 'fact-without-number', line: 3 }])
    expect(gaps(passed('到2030年'))).toMatchObject([{ code: 'fact-without-number', line: 3, column: 1 }])
  })

  it('names an entry that does not quote its span, and one that goes back', () => {
    expect(
      gaps(ledger.map((entry) => (quoting('三')(entry) ? { ...entry, quote: '四' } : entry))),
    ).toMatchObject([{ code: 'ledger-entry' }])
    expect(gaps([...ledger, ledger[0]!])).toMatchObject([{ code: 'ledger-entry', line: 2 }])
  })
})
