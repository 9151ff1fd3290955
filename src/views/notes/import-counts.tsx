import type { ImportPlan, ImportRow } from '../../exchange/import/plan-import.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { useWords } from '../shared/services.tsx'
import { useKindName } from '../shared/use-kind-name.ts'

/** What an import would do, in figures: how many records are new, the same, different, refused, or go to the trash. */
export function ImportCounts({ plan }: { readonly plan: ImportPlan }) {
  const { counts, kindsCounted } = useWords(exchangeWords)
  const nameOf = useKindName()
  const rows = (outcome: ImportRow['outcome']) => plan.rows.filter((row) => row.outcome === outcome)
  const kindsOf = (some: readonly { readonly kind: string }[]) =>
    kindsCounted([...countKinds(some)].map(([kind, count]) => [nameOf(kind), count]))
  const recordsOf = (outcome: ImportRow['outcome']) => rows(outcome).map(({ record }) => record)
  const figures = [
    [counts.new, rows('new').length, kindsOf(recordsOf('new'))],
    [counts.same, rows('same').length, kindsOf(recordsOf('same'))],
    [counts.conflict, rows('conflict').length, kindsOf(recordsOf('conflict'))],
    [counts.refused, plan.refused.length, ''],
    [counts.trash, plan.trash.length, kindsOf(plan.trash)],
  ] as const
  return (
    <p className="import-counts">
      {figures.map(([name, figure, kinds]) => (
        <span key={name}>
          {name} <strong>{figure}</strong>
          {kinds !== '' && <span className="muted">{kinds}</span>}
        </span>
      ))}
    </p>
  )
}

/** How many there are of each kind, in the order they come in. */
function countKinds(records: readonly { readonly kind: string }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { kind } of records) found.set(kind, (found.get(kind) ?? 0) + 1)
  return found
}
