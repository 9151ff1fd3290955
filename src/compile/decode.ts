import type { Diagnostic } from '../model/dataset.ts'
import { decodeLegacy, type EncodingProblem } from './encodings/decode-legacy.ts'
import { parseEncodingName, type Encoding } from './encodings/encoding-names.ts'
import { findGarbled } from './encodings/garbled.ts'
import { placeOf } from './line-place.ts'

/** A source file as text, without its byte order mark, or the reason why it cannot be read. */
export type Decoded =
  { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Diagnostic }

/** Files that are no text whatever their name says, by their first bytes. */
const BINARY_MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip, docx or xlsx file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a gzip file', [0x1f, 0x8b]],
]

/** No policy document comes near: the longest five-year plans have a tenth of it. */
const MOST_BYTES = 16 * 1024 * 1024

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte)

/**
 * A file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, or the encoding `declared` beside the file.
 *
 * Every other encoding is refused, never guessed: half of all Chinese UTF-8 texts are also valid GB18030. All offsets of
 * a document count from the first character after the byte order mark.
 */
export function decodeSource(bytes: Uint8Array, declared: string | null = null): Decoded {
  const binary = BINARY_MAGIC.find(([, head]) => startsWith(bytes, head))
  if (binary) return refuse('binary-file', `this is ${binary[0]}, not text; save it as a text file`, '')
  if (bytes.length > MOST_BYTES)
    return refuse('file-too-large', 'the file has more than 16 MiB; split it into its documents', '')
  const name = declared === null ? null : parseEncodingName(declared)
  if (declared !== null && name === null) return refuse('unknown-encoding', unknownName(declared), '')
  const { encoding, skip } = encodingOf(bytes, name)
  const content = bytes.subarray(skip)
  if (skip > 0 && name !== null && encoding !== name)
    return refuse('encoding-contradicted', `declared ${name}, but it begins with the mark of ${encoding}`, '')
  const lenient = new TextDecoder(encoding, { ignoreBOM: true }).decode(content)
  if (lenient.trim() === '') return refuse('empty-file', 'the file has no text; fill it or take it away', '')
  const nul = lenient.indexOf('\u0000')
  if (nul >= 0) return refuse('binary-file', NUL_FOUND, lenient.slice(0, nul))
  return decodeStrictly(content, encoding, lenient)
}

const NUL_FOUND =
  'the file holds NUL characters: it is binary, or UTF-16 without a byte order mark; save it as UTF-8'

const unknownName = (name: string) =>
  `「${name.slice(0, 40)}」 is no encoding we read; declare utf-8, utf-16le, utf-16be, gb18030 or big5`

function encodingOf(bytes: Uint8Array, declared: Encoding | null): { encoding: Encoding; skip: number } {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', skip: 3 }
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', skip: 2 }
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', skip: 2 }
  return { encoding: declared ?? 'utf-8', skip: 0 }
}

/** Strict decoding and its checks; `lenient` is the same text with U+FFFD where the strict decoder stops without saying where. */
function decodeStrictly(content: Uint8Array, encoding: Encoding, lenient: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content)
    const problem =
      encoding === 'gb18030' || encoding === 'big5'
        ? decodeLegacy(content, encoding, text)
        : findGarbled(text)
    return problem ? refuseAt(problem, text) : { text, problem: null }
  } catch {
    return refuse(...brokenBytes(encoding), lenient.slice(0, lenient.indexOf('\uFFFD')))
  }
}

function brokenBytes(encoding: Encoding): [code: string, message: string] {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return ['broken-utf16', 'half a character (a lone surrogate) in a UTF-16 file; save it again as UTF-8']
  if (encoding !== 'utf-8')
    return [
      'not-as-declared',
      `these bytes are no ${encoding}; declare the right encoding, or save the file as UTF-8`,
    ]
  return [
    'not-utf8',
    'not UTF-8 (perhaps GB18030 or Big5); save it as UTF-8, or write 「encoding: gb18030」 into <file>.meta.yaml beside it',
  ]
}

const refuseAt = ({ code, message, at }: EncodingProblem, text: string) =>
  refuse(code, message, text.slice(0, at))

function refuse(code: string, message: string, before: string): Decoded {
  return { text: null, problem: { severity: 'error', code, message, ...placeOf(before, before.length) } }
}
