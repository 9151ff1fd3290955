import { byteLines, type ByteLine } from '../file/byte-lines.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import { refusedLine } from '../file/refusal.ts'
import { LIBRARY_FORMAT } from '../library/library-format.ts'
import { readLibrary } from '../library/read-library.ts'
import { readJsonLine } from '../library/read-record-line.ts'
import { readRescue, RESCUE_FORMAT } from '../rescue/read-rescue.ts'
import { readWebAnnotations, type WebAnnotationGrounds } from '../web-annotations/read-web-annotations.ts'
import type { ImportRead } from './import-read.ts'
import type { ReadingAids } from './reading-aids.ts'

/**
 * Reads a file in whichever of our formats it is, by what is in it and never by its name. All of it is checked before
 * anything is offered; the database is not touched. Never throws.
 */
export function readFile(
  bytes: Uint8Array,
  grounds: WebAnnotationGrounds,
  aids: ReadingAids = {},
): ImportRead {
  if (bytes.length > IMPORT_LIMITS.bytes)
    return { state: 'refused', refusal: refusedLine('too-large', 1, String(bytes.length)) }
  const [first] = byteLines(bytes)
  if (first === undefined) return { state: 'refused', refusal: refusedLine('empty', 1) }
  const format = formatIn(first)
  if (format === LIBRARY_FORMAT) return readLibrary(bytes, aids)
  if (format === RESCUE_FORMAT) return readRescue(bytes, aids)
  const other = opensJson(bytes) ? readWebAnnotations(bytes, grounds, aids) : null
  if (other !== null && other.state !== 'refused') return other
  // A library whose first line is damaged still has its records.
  const salvaged = readLibrary(bytes)
  if (salvaged.state !== 'refused') return salvaged
  return other ?? unlikeOurs(salvaged)
}

/** Says of a file that is none of ours that it is none, and of a damaged one what is wrong with it. */
function unlikeOurs(read: Extract<ImportRead, { readonly state: 'refused' }>): ImportRead {
  const { code, line } = read.refusal
  const isNoFormat = code === 'not-json' || code === 'no-header' || code === 'not-a-record'
  return isNoFormat ? { state: 'refused', refusal: refusedLine('unknown-format', line ?? 1) } : read
}

function formatIn(first: ByteLine): unknown {
  const json = readJsonLine(first)
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return null
  return (json.value as { readonly format?: unknown }).format
}

/** Whether a file begins as a list or an object does, behind a byte order mark and white space. */
function opensJson(bytes: Uint8Array): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, HEAD)))
}

/** Bytes at the head of a file that may be white space. */
const HEAD = 1024
