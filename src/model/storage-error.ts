/**
 * Why the browser, or another tab, kept a note from being stored or read.
 *
 * full = no room left; blocked = another tab holds an older database open; slow = the database has not opened yet
 * and nobody said why; unavailable = this browser gives no storage (private mode, policy); conflict = the record
 * was changed elsewhere since it was read; closed = this tab's database was closed for a newer one; newer = the
 * database was written by a newer version of the app; damaged = a record has the wrong shape; too-long = a text
 * has more characters than a record may hold; lost = the database was
 * emptied or replaced under this tab; broken = the browser cannot read its own files; unknown = everything else, with
 * its cause.
 */
export type StorageReason =
  | 'full'
  | 'blocked'
  | 'slow'
  | 'unavailable'
  | 'conflict'
  | 'closed'
  | 'newer'
  | 'damaged'
  | 'too-long'
  | 'lost'
  | 'broken'
  | 'unknown'

/** Storage refused. Nothing of the command that met it was stored. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(
    readonly reason: StorageReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The reason behind anything caught around storage; `unknown` for what is not a `StorageError`. */
export function storageReason(error: unknown): StorageReason {
  return error instanceof StorageError ? error.reason : 'unknown'
}
