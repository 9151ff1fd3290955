/** A built JavaScript file: what it is made of, what it loads with it, and its size over the wire. */
export interface BuiltChunk {
  readonly file: string
  /** Source files, relative to the project, `/` between folders. */
  readonly sources: readonly string[]
  /** Files loaded together with this one (static imports). */
  readonly imports: readonly string[]
  /** Gzip bytes. */
  readonly size: number
}

/** A part of the app that has to stay small. */
export interface Budget {
  readonly name: string
  /** Source files whose chunks, with all they import statically, are counted. */
  readonly roots: readonly string[]
  /** Gzip bytes. */
  readonly limit: number
}

/** A budget with what was counted, largest first. `missing` are roots that no chunk holds. */
export interface BudgetResult extends Budget {
  readonly total: number
  readonly chunks: readonly BuiltChunk[]
  readonly missing: readonly string[]
}

/** What loads before any picture: React, the stores, the frame around the views and 总览's own frame. */
const SHELL = ['src/main.tsx', 'src/app.tsx']

/** What 总览 adds to it: its pictures and ECharts. */
const PICTURES = ['src/views/overview/overview-pictures.tsx', 'src/views/shared/chart.tsx']

/**
 * What is held small. Other views, storage, workers and exports load later and are not counted; that 总览 loads no
 * more than is counted here is a browser test (tests/e2e/delivery.spec.ts).
 */
export const BUDGETS: readonly Budget[] = [
  { name: 'shell', roots: SHELL, limit: 125_000 },
  {
    name: '总览',
    roots: [...SHELL, ...PICTURES],
    limit: 360_000,
  },
]

/** What a budget counts of the built chunks: those of its roots and all that these import statically, each once. */
export function weigh(budget: Budget, chunks: readonly BuiltChunk[]): BudgetResult {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const counted = new Set<BuiltChunk>()
  const count = (chunk: BuiltChunk | undefined) => {
    if (chunk === undefined || counted.has(chunk)) return
    counted.add(chunk)
    for (const file of chunk.imports) count(byFile.get(file))
  }
  const holds = (root: string) => chunks.filter(({ sources }) => sources.includes(root))
  budget.roots.flatMap(holds).forEach(count)
  const largestFirst = [...counted].sort((a, b) => b.size - a.size || a.file.localeCompare(b.file, 'en'))
  return {
    ...budget,
    total: largestFirst.reduce((sum, { size }) => sum + size, 0),
    chunks: largestFirst,
    missing: budget.roots.filter((root) => holds(root).length === 0),
  }
}

/** What is wrong with a budget, one sentence each. A root that is not in the app makes the figure worthless. */
export function budgetProblems({ name, total, limit, missing }: BudgetResult): string[] {
  return [
    ...(total > limit ? [`${name} is ${kB(total)}, over its budget of ${kB(limit)}`] : []),
    ...missing.map((root) => `the budget of ${name} counts ${root}, but no chunk holds it`),
  ]
}

/** A size as `123.4 kB`. */
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
