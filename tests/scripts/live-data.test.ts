import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownProblem } from '../../scripts/dev/live-data.ts'

describe('a problem shown in the open page', () => {
  it('has file, line, column and the text with a caret', () => {
    const root = mkdtempSync(join(tmpdir(), 'cetu-live-'))
    writeFileSync(join(root, 'lexicon.yaml'), 'brands:\n  - id: service\n    name: [\n')
    const line = {
      path: 'lexicon.yaml',
      line: 3,
      column: 11,
      severity: 'error',
      code: 'yaml',
      message: 'not closed',
    }
    const shown = shownProblem(`skipped x\n${JSON.stringify(line)}\nnothing was written\n`, root)
    expect(shown.message).toBe('yaml: not closed')
    expect(shown.loc).toEqual({ file: join(root, 'lexicon.yaml'), line: 3, column: 11 })
    expect(shown.frame).toBe('3 |     name: [\n  |           ^\n')
  })

  it('is the raw output when the compiler itself failed', () => {
    expect(shownProblem('compile failed: out of memory\n', '/').message).toBe('compile failed: out of memory')
  })
})
