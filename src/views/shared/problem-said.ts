import { storageReason, type StorageReason } from '../../model/storage-error.ts'

/**
 * Why something around the person's records failed: in the words of `reasons` where storage refused for a known reason,
 * else what the browser said.
 */
export function problemSaid(error: unknown, reasons: Readonly<Record<StorageReason, string>>): string {
  const reason = storageReason(error)
  if (reason !== 'unknown') return reasons[reason]
  return error instanceof Error ? error.message : String(error)
}
