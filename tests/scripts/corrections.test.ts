import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileFolder } from '../../scripts/compile/compile-folder.ts'
import { problemLines } from '../../scripts/compile/input-problem.ts'
import { readCorrections } from '../../scripts/compile/read-corrections.ts'
import { projectLexicon } from '../project-lexicon.ts'

const PLAN = '东湖区商业行动方案\n发布日期：2024-03-05\n一、重点任务\n到2026年，新增首店20家。\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-corrections-'))
  writeFileSync(join(folder, 'a.txt'), PLAN)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Compiles the folder with the corrections it has; what is wrong in them as printed lines without frames. */
function compile(yaml: string | null) {
  if (yaml !== null) writeFileSync(join(folder, 'corrections.yaml'), yaml)
  const { corrections, problems } = readCorrections(folder)
  const result = compileFolder(folder, projectLexicon(), corrections)
  const lines = problemLines([...problems, ...result.problems], 'text').filter((line) =>
    line.includes(' error '),
  )
  return { ...result, lines: lines.map((line) => line.slice(folder.length + 1)) }
}

describe('the corrections of a folder', () => {
  it.each([
    ['there is no such file', null],
    ['it is an empty list', '[]\n'],
    ['all its lines are comments', '# - document: b.txt\n'],
  ])('are none when %s', (_, yaml) => {
    const { dataset, lines } = compile(yaml)
    expect(lines).toEqual([])
    expect(dataset.documents[0]!.targets).toHaveLength(1)
  })

  it('are applied to their document, and the ledger knows what was rejected', () => {
    const { dataset, lines, ledgers } = compile(
      '- {document: a.txt, kind: reject, fact: target, quote: 新增首店20家, reason: 这是现有数量}\n',
    )
    expect(lines).toEqual([])
    expect(dataset.documents[0]!.targets).toEqual([])
    expect(ledgers.get('a.txt')!.at(-1)).toMatchObject({
      quote: '20家',
      verdict: 'passed',
      reason: 'rejected',
    })
  })

  it('are errors at their own line when document or words are not there', () => {
    const { lines, dataset } = compile(
      [
        '- document: b.txt',
        '  kind: reject',
        '  fact: target',
        '  quote: 一',
        '  reason: 没有这份文件',
        '- document: a.txt',
        '  kind: reject',
        '  fact: target',
        '  quote: 新增首店21家',
        '  reason: 数字不对',
        '',
      ].join('\n'),
    )
    expect(lines).toEqual([
      'corrections.yaml:1:13 error correction-no-document there is no document 「b.txt」 in the folder',
      'corrections.yaml:9:10 error correction-no-quote 「新增首店21家」 does not stand in the document',
    ])
    expect(dataset.documents).toEqual([])
  })

  it.each([
    ['a wrong kind', '- document: a.txt\n  kind: drop\n', 'corrections.yaml:2:9 error corrections-shape '],
    ['no text at all', '', 'corrections.yaml:1:1 error empty-file '],
    ['no list', 'document: a.txt\n', 'corrections.yaml:1:1 error corrections-shape '],
    ['no YAML', '- [a\n', 'corrections.yaml:2:1 error corrections-syntax '],
  ])('are refused with the place for %s', (_, yaml, start) => {
    expect(compile(yaml).lines[0]).toMatch(new RegExp(`^${start}`))
  })
})
