/** A place where whole files are kept under names. Every call may reject with what the browser said. */
export interface BackupShelf {
  /** The files that were written whole; none that was begun by a tab which was killed before its first byte. */
  readonly names: () => Promise<readonly string[]>
  /** The bytes of a file. Rejects when there is none. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Puts a file there, whole or not at all: a reader never sees half of it. */
  readonly write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  /** Takes away what killed tabs left of files they had begun; only while no other tab writes. */
  readonly sweep: () => Promise<void>
}

/**
 * Writes a file and reads it back. Throws `RangeError` when what came back is not what was written; the file is
 * then taken away again.
 */
export async function writeVerified(
  shelf: BackupShelf,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await shelf.write(name, bytes)
  const back = await shelf.read(name)
  if (sameBytes(bytes, back)) return
  await shelf.remove(name)
  throw new RangeError(`${name}: ${bytes.length} bytes were written, others (${back.length}) came back`)
}

/** Whether two files hold the same. A loop, because a library has megabytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
