import { expect, it } from 'vitest'
import { compileText } from '../../src/compile/compile-document.ts'
import { findLongLine, LONGEST_LINE } from '../../src/compile/line-length.ts'
import { projectLexicon } from '../project-lexicon.ts'

const long = '长'.repeat(LONGEST_LINE)

it('reads the longest line there may be', () => expect(findLongLine(`一\r\n${long}\n`)).toBeNull())

it('refuses a longer one at its place', () => {
  expect(findLongLine(`一\r\n\n${long}长\n`)).toMatchObject({
    code: 'line-too-long',
    line: 3,
    column: LONGEST_LINE + 1,
  })
})

it('compiles nothing of a source with such a line', () => {
  const name = { file: 'a.txt', sha256: '0'.repeat(64) }
  expect(compileText(name, `${long}长`, projectLexicon())).toMatchObject({
    document: null,
    diagnostics: [{ severity: 'error', code: 'line-too-long', line: 1 }],
  })
})
