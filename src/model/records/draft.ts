import * as v from 'valibot'
import { id, revision } from './fields.ts'
import { jsonProblem } from './plain-json.ts'

const storedDraft = v.strictObject({
  id,
  rev: revision,
  tab: id,
  /** What is being written; its shape belongs to the editor. */
  content: v.custom<unknown>(
    (content) => content !== undefined && jsonProblem(content) === null,
    'no plain JSON',
  ),
})

/**
 * Unsaved words of one open editor. `rev` counts its keys; the later one wins, whatever the clock says. `tab` is the
 * window it is written in.
 */
export type StoredDraft = Readonly<v.InferOutput<typeof storedDraft>>

/** A draft as an editor hands it over; the store adds its tab. */
export type DraftWords = Omit<StoredDraft, 'tab'>

/** A stored draft, or null for anything else. */
export function decodeDraft(raw: unknown): StoredDraft | null {
  const result = v.safeParse(storedDraft, raw)
  return result.success ? result.output : null
}

/** The later revision of each draft of several places. */
export function latestDrafts(drafts: readonly StoredDraft[]): readonly StoredDraft[] {
  const latest = new Map<string, StoredDraft>()
  for (const draft of drafts) {
    const known = latest.get(draft.id)
    if (known === undefined || known.rev < draft.rev) latest.set(draft.id, draft)
  }
  return [...latest.values()]
}
