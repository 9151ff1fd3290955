import type { RecordsStore } from './records-state.ts'

/**
 * Reads the records, and the first time also `offer`s the drafts that earlier windows left; asked again, it offers again
 * only what storage would not give before.
 *
 * A database that a full disk kept from being upgraded is not asked for drafts: that would try the whole upgrade once more,
 * which takes as long as the first time and can come to nothing else.
 */
export function readingWithDrafts(records: RecordsStore, offer: () => Promise<void>): () => Promise<void> {
  let left: Promise<void> | null = null
  return async () => {
    await records.getState().load()
    const { condition } = records.getState()
    if (condition.kind === 'refused' && condition.reason === 'full') return
    left ??= offer().catch(() => {
      left = null // storage said no; what else it refuses is shown, and the next time asks again
    })
    await left
  }
}
