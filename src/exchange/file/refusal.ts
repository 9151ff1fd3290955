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

/** What keeps a record's field from being taken, from the decoder's 「comment: too long: 200,000 > 100,000」. */
export function refusedField(problem: string): Omit<Refusal, 'line'> & { readonly path: string } {
  const [path = '', reason = '', ...more] = problem.split(': ')
  if (reason === TOO_LONG) return { code: 'field-too-long', path, detail: more.join(': ') }
  return { code: 'bad-field', path, detail: [reason, ...more].join(': ') }
}
