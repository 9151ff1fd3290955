import { isRealDay } from '../model/edtf.ts'

/** The days a link to the timeline asks for; null when it names none, or not two real days in order. */
export function readDays(
  params: Readonly<Record<string, string | undefined>>,
): { readonly from: string; readonly to: string } | null {
  const { from, to } = params
  if (from === undefined || to === undefined || !isRealDay(from) || !isRealDay(to)) return null
  return from < to ? { from, to } : null
}

/** The ids of folded lanes a link names; `*` stands for all. */
export const readFolded = (param: string | undefined): readonly string[] =>
  (param ?? '').split(',').filter((id) => id !== '')
