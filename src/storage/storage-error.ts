import { StorageError, type StorageReason } from '../model/storage-error.ts'

const REASONS: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  OpenFailedError: 'unavailable',
  UnknownError: 'broken',
  DataError: 'broken',
  NotReadableError: 'broken',
}

/** The error at the bottom of a chain of `.inner` (Dexie) and `.cause`: there the quota error hides in an AbortError. */
export function rootCause(error: unknown): unknown {
  const seen = new Set<unknown>()
  let found = error
  for (;;) {
    seen.add(found)
    const below = next(found)
    if (below === undefined || below === null || seen.has(below)) return found
    found = below
  }
}

function next(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  const { inner, cause } = error as { inner?: unknown; cause?: unknown }
  return inner ?? cause
}

const nameOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

/**
 * Anything caught in this folder as a `StorageError`, with what was caught as its cause.
 *
 * The deepest error decides the reason, the outer one where the deepest has a name that says nothing.
 */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const root = rootCause(error)
  if (root instanceof StorageError) return root
  const reason = REASONS[nameOf(root)] ?? REASONS[nameOf(error)] ?? 'unknown'
  const message = root instanceof Error ? root.message : String(root)
  return new StorageError(reason, message, { cause: error })
}
