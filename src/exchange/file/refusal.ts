import type { Refusal, RefusalCode } from '../../model/refusal.ts'

/** A refusal on a line. */
export function refusedLine(
  code: RefusalCode,
  line: number,
  detail = '',
  path: string | null = null,
): Refusal {
  return { code, line, path, detail }
}
