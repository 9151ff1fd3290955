import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileFolder } from '../../scripts/compile/compile-folder.ts'
import { problemLines, type InputProblem } from '../../scripts/compile/input-problem.ts'
import { readLexicon } from '../../scripts/compile/read-lexicon.ts'
import { BAD_FOLDERS, type BadFolder } from './bad-files.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-bad-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function problemsOf(files: BadFolder['bad']): readonly InputProblem[] {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const { lexicon, problems } = readLexicon(folder, SEEDS)
  return lexicon ? compileFolder(folder, lexicon).problems : problems
}

const errorsOf = (files: BadFolder['bad']) => problemsOf(files).filter(({ severity }) => severity === 'error')

describe('a bad file', () => {
  it('is one of at least sixty, two and more of each code', () => {
    expect(BAD_FOLDERS.length).toBeGreaterThanOrEqual(60)
    const codes = BAD_FOLDERS.map(({ code }) => code)
    expect(codes.filter((code) => codes.filter((one) => one === code).length < 2)).toEqual([])
  })

  it.each(BAD_FOLDERS)('$code: $what is refused with its place', ({ bad, code, place }) => {
    const [first] = problemLines(errorsOf(bad), 'text')
    expect(first?.replace(`${folder}/`, '').replace(folder, '')).toMatch(
      new RegExp(`^${place.replaceAll('.', '\\.')} error ${code} \\S`),
    )
  })

  it.each(BAD_FOLDERS)('$code: the near miss of $what is read', ({ good }) => {
    expect(errorsOf(good)).toEqual([])
  })
})
