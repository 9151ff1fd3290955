import type { DraftWords } from '../model/records/draft.ts'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { storageReason, type StorageReason } from '../model/storage-error.ts'

/** Milliseconds from the first key that is not put away to the writing; reliability D4 asks for 150 in all. */
const DELAY = 120

/** Puts the words of open editors away while they are written. */
export interface DraftKeeper {
  readonly keep: (draft: DraftWords) => void
  /** The words were stored as a record, or given up. */
  readonly forget: (draft: { readonly id: string; readonly rev: number }) => void
  /** As `forget`, and storage is told; for words that were given up. */
  readonly end: (draft: { readonly id: string; readonly rev: number }) => void
  /** Puts everything away at once. */
  readonly putAway: () => void
}

/** `onProblem` is told why words could not be put away, and null once they could. */
export function draftKeeper(
  gateway: RecordGateway,
  onProblem: (reason: StorageReason | null) => void,
): DraftKeeper {
  /** The latest words of each open editor. */
  const open = new Map<string, DraftWords>()
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const stop = (id: string) => {
    clearTimeout(waiting.get(id))
    waiting.delete(id)
  }
  const write = (id: string) => {
    stop(id)
    const draft = open.get(id)
    if (draft === undefined) return
    gateway.keepDraft(draft).then(
      () => onProblem(null),
      (error: unknown) => {
        if (open.has(id)) gateway.keepLastChance(open.get(id)!)
        onProblem(storageReason(error))
      },
    )
  }
  const forget: DraftKeeper['forget'] = ({ id }) => {
    stop(id)
    open.delete(id)
  }
  return {
    keep: (draft) => {
      open.set(draft.id, draft)
      if (!waiting.has(draft.id))
        waiting.set(
          draft.id,
          setTimeout(() => write(draft.id), DELAY),
        )
    },
    forget,
    end: (draft) => {
      forget(draft)
      gateway.endDraft(draft).catch((error: unknown) => onProblem(storageReason(error)))
    },
    putAway: () => {
      for (const draft of open.values()) gateway.keepLastChance(draft)
      for (const id of waiting.keys()) write(id)
    },
  }
}
