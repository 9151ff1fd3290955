import { type BudgetResult, kB } from './budget.ts'

/**
 * The sizes in lines of text: each budget with its total and limit, and for those in `detailed` the largest
 * chunks, so that one sees what to look into.
 */
export function sizeTable(results: readonly BudgetResult[], detailed: readonly BudgetResult[]): string {
  const lines = ['JavaScript over the wire (gzip):']
  for (const result of results) {
    const share = Math.round((result.total / result.limit) * 100)
    lines.push(
      `  ${result.name.padEnd(6)} ${kB(result.total).padStart(9)} of ${kB(result.limit)} (${share} %), ${result.chunks.length} files`,
    )
    if (!detailed.includes(result)) continue
    lines.push(...result.chunks.slice(0, 8).map(({ file, size }) => `      ${kB(size).padStart(9)}  ${file}`))
  }
  return lines.join('\n')
}
