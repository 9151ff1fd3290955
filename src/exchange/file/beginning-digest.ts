/** The SHA-256 of the first `length` bytes of a file, as 64 lower-case hex digits. */
export interface BeginningDigest {
  readonly length: number
  readonly sha256: string
}

const LINE_FEED = 0x0a

/**
 * The digest of all lines of a file but its last, which is what the last line of a library names. The browser works it
 * out in a tenth of the time that we take; null where it does not, as on a plain http intranet, and where the last line
 * names none, as in a file of another format.
 */
export async function digestBeforeLastLine(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Pick<SubtleCrypto, 'digest'> | undefined,
): Promise<BeginningDigest | null> {
  // A line feed at the very end opens no further line.
  const length = bytes.subarray(0, -1).lastIndexOf(LINE_FEED) + 1
  if (!namesDigest(bytes.subarray(length))) return null
  try {
    const digest = await subtle?.digest('SHA-256', bytes.subarray(0, length))
    return digest === undefined ? null : { length, sha256: hexOf(new Uint8Array(digest)) }
  } catch {
    // A browser that has no room for it: then it is worked out where it is needed.
    return null
  }
}

/** Bytes that the last line of a library may have: a count and a digest in 64 digits. */
const LONGEST_LAST_LINE = 1000

const namesDigest = (line: Uint8Array) =>
  line.length <= LONGEST_LAST_LINE && new TextDecoder().decode(line).includes('"sha256"')

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
