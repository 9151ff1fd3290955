import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BuiltChunk, BUDGETS, budgetProblems, kB, weigh } from '../../scripts/build/budget.ts'
import { sizeTable } from '../../scripts/build/size-table.ts'

const chunk = (file: string, size: number, sources: string[], imports: string[] = []): BuiltChunk => ({
  file,
  size,
  sources,
  imports,
})
const chunks = [
  chunk('main.js', 10, ['src/main.tsx'], ['react.js']),
  chunk('react.js', 60, ['node_modules/react/index.js']),
  chunk('page.js', 20, ['src/page.tsx', 'src/part.tsx'], ['react.js', 'main.js']),
  chunk('later.js', 500, ['src/later.tsx'], ['react.js']),
]

describe('weigh', () => {
  it('counts the roots with all they import, each file once, largest first', () => {
    const result = weigh({ name: 'page', roots: ['src/main.tsx', 'src/page.tsx'], limit: 100 }, chunks)
    expect(result.total).toBe(90)
    expect(result.chunks.map(({ file }) => file)).toEqual(['react.js', 'page.js', 'main.js'])
    expect(budgetProblems(result)).toEqual([])
  })

  it('finds a root inside a file that holds several sources', () => {
    expect(weigh({ name: 'part', roots: ['src/part.tsx'], limit: 100 }, chunks).missing).toEqual([])
  })

  it('says what is over and by which limit', () => {
    const [problem] = budgetProblems(weigh({ name: 'later', roots: ['src/later.tsx'], limit: 400 }, chunks))
    expect(problem).toBe('later is 0.6 kB, over its budget of 0.4 kB')
  })

  it('holds exactly the limit', () => {
    expect(budgetProblems(weigh({ name: 'x', roots: ['src/later.tsx'], limit: 560 }, chunks))).toEqual([])
  })

  it('is not satisfied by a root that was renamed away', () => {
    const result = weigh({ name: 'x', roots: ['src/gone.tsx'], limit: 100 }, chunks)
    expect(budgetProblems(result)[0]).toContain('src/gone.tsx')
  })
})

describe('the budgets', () => {
  it.each(BUDGETS.flatMap(({ name, roots }) => roots.map((root) => [name, root])))(
    '%s counts %s, which exists',
    (_, root) => {
      expect(existsSync(join(import.meta.dirname, '../..', root))).toBe(true)
    },
  )
})

describe('sizeTable', () => {
  const result = weigh({ name: '总览', roots: ['src/page.tsx'], limit: 100 }, chunks)

  it('gives each budget a line', () =>
    expect(sizeTable([result], [])).toMatch(/总览 .*0\.1 kB of 0\.1 kB \(90 %\), 3 files$/))
  it('names the largest files of those over', () =>
    expect(sizeTable([result], [result])).toContain('react.js'))
  it('counts in thousands', () => expect(kB(124_960)).toBe('125.0 kB'))
})
