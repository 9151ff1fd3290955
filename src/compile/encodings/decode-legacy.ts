import { findContradiction } from './contradiction.ts'
import { roundTripBreak } from './two-byte-table.ts'

/** Why a text cannot be trusted, and where: `at` is an offset in the text. */
export interface EncodingProblem {
  readonly code: string
  readonly message: string
  readonly at: number
}

/** What speaks against bytes that were decoded as they are declared; null when nothing does. */
export function decodeLegacy(
  bytes: Uint8Array,
  declared: 'gb18030' | 'big5',
  text: string,
): EncodingProblem | null {
  const other = findContradiction(bytes, declared)
  if (other) {
    const at = new TextDecoder(declared).decode(bytes.subarray(0, other.at)).length
    const message = `declared ${declared}, but this is ${other.likely}; correct the declaration, or save the file as UTF-8`
    return { code: 'encoding-contradicted', message, at }
  }
  const at = roundTripBreak(text, bytes, declared)
  const message = `these bytes are read as ${declared}, but it does not give them back; save the file as UTF-8`
  return at === null ? null : { code: 'no-round-trip', message, at }
}
