import { useMemo } from 'react'
import type { TargetGroup } from '../../derive/target-counts.ts'
import { aboutWords } from '../../messages/about.ts'
import type { ChartNoting } from '../shared/chart.tsx'
import { useWords } from '../shared/services.tsx'
import { factAboutKey, useAbout, useFactNoteCounts } from '../shared/use-about.ts'

/** The notes on the targets that gauges show; the same notes as in the register and in 原文. */
export function useTargetNoting(groups: readonly TargetGroup[]): ChartNoting {
  const { targetHint } = useWords(aboutWords)
  const { open } = useAbout()
  const targets = useMemo(
    () =>
      new Map(
        groups.flatMap(({ rows }) =>
          rows.map(({ targetId: id, documentId, quote }) => [id, { id, documentId, quote }] as const),
        ),
      ),
    [groups],
  )
  const counts = useFactNoteCounts(targets)
  return useMemo(
    () => ({
      hint: targetHint,
      countOf: (id) => (targets.has(id) ? (counts.get(factAboutKey(id)) ?? 0) : null),
      onNote: (id) => {
        const target = targets.get(id)
        if (target !== undefined) open({ type: 'target', documentId: target.documentId, factId: id })
      },
    }),
    [targets, counts, open, targetHint],
  )
}
