import { isRealDay } from '../model/edtf.ts'

/** How the timeline is seen. */
export const TIMELINE_MODES = ['lanes', 'countdown', 'wall'] as const
export type TimelineMode = (typeof TIMELINE_MODES)[number]

/**
 * The days a link to the timeline asks for, the earlier first; `turned` when the link had the later first. Null when it names
 * none, or not two real days.
 */
export function readDays(
  params: Readonly<Record<string, string | undefined>>,
): { readonly from: string; readonly to: string; readonly turned: boolean } | null {
  const { from, to } = params
  if (from === undefined || to === undefined || !isRealDay(from) || !isRealDay(to)) return null
  return from <= to ? { from, to, turned: false } : { from: to, to: from, turned: true }
}

/** The ids of folded lanes a link names; `*` stands for all. */
export const readFolded = (param: string | undefined): readonly string[] =>
  (param ?? '').split(',').filter((id) => id !== '')
