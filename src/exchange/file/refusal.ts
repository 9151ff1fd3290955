import { TOO_LONG } from '../../model/records/fields.ts'
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

/**
 * What keeps a record's field from being taken, from the decoder's 「comment: too long: 200,000 > 100,000」; `line` as in a
 * refusal.
 */
export function refusedField(problem: string, line: number | null): Refusal & { readonly path: string } {
  const [path, reason] = parted(problem)
  const [what, figures] = parted(reason)
  return what === TOO_LONG
    ? { code: 'field-too-long', line, path, detail: figures }
    : { code: 'bad-field', line, path, detail: reason }
}

/** What stands before the first colon, and behind it; '' where there is none. */
function parted(text: string): readonly [string, string] {
  const at = text.indexOf(': ')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)]
}
