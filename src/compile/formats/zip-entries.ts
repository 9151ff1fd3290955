import { Inflate } from 'fflate'
import { crc32 } from '../../model/crc32.ts'
import { joinedBytes } from '../../model/joined-bytes.ts'

/** Why a zip file cannot be read. */
export type ZipProblem = 'broken' | 'encrypted' | 'too-large'

/** The files of a zip by name, or the reason why they cannot be read. */
export type ZipContent =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly problem: null }
  | { readonly files: null; readonly problem: ZipProblem }

/** What all wanted files may come to. A text of sixteen megabytes is refused anyway; markup takes the rest. */
const MOST_BYTES = 64 * 1024 * 1024
const CHUNK = 16 * 1024
const END_RECORD = 0x06054b50
const ENTRY_RECORD = 0x02014b50
const STORED = 0
const DEFLATED = 8

interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/**
 * Unpacks the wanted files of a zip.
 *
 * Bytes are counted while they come out, whatever sizes the file declares; length and checksum have to be right, so a damaged file
 * is refused instead of giving other words.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipContent {
  const entries = entriesOf(bytes)?.filter(({ name }) => isWanted(name))
  if (!entries) return { files: null, problem: 'broken' }
  if (entries.some(({ flags }) => (flags & 1) === 1)) return { files: null, problem: 'encrypted' }
  const files = new Map<string, Uint8Array>()
  let room = MOST_BYTES
  for (const entry of entries) {
    const content = unpack(bytes, entry, room)
    if (typeof content === 'string') return { files: null, problem: content }
    room -= content.length
    files.set(entry.name, content)
  }
  return { files, problem: null }
}

/** The entries of the central directory, or null when there is none. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecordAt(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_RECORD) return null
    const nameLength = view.getUint16(at + 28, true)
    if (at + 46 + nameLength > end) return null
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the directory's end stands: in the last 64 KiB, before the comment. */
function endRecordAt(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 0x10000; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at
  return null
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | ZipProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length) return 'broken'
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) return 'broken'
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'broken'
  const content = entry.method === STORED ? packed : inflate(packed, room)
  if (typeof content === 'string') return content
  if (content.length > room) return 'too-large'
  return content.length === entry.size && crc32(content) === entry.crc ? content : 'broken'
}

function inflate(packed: Uint8Array, room: number): Uint8Array | ZipProblem {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
      if (length > room) return 'too-large'
    }
  } catch {
    // The library throws on anything that is no deflate stream.
    return 'broken'
  }
  return joinedBytes(chunks)
}
