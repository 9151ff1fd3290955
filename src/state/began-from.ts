import type { NoteWords } from '../model/note.ts'

/** The stored version of a note that a person began to change. */
export interface BeganFrom extends NoteWords {
  readonly rev: number
}

/** What a change begins from: the words the person sees, saved already or about to be; undefined for a note that is not stored yet. */
export const beganFrom = (
  { comment, tags }: NoteWords,
  stored: Pick<BeganFrom, 'rev'> | null,
): BeganFrom | undefined => (stored === null ? undefined : { rev: stored.rev, comment, tags })

/**
 * The revision a change is written on top of. It is the stored one as long as its words are those the person had before them;
 * once another window gave it other words it is the one they began from, so that the store keeps both versions.
 */
export function revToChange(stored: BeganFrom, began: BeganFrom | undefined): number {
  if (began === undefined) return stored.rev
  const same =
    stored.comment === began.comment &&
    stored.tags.length === began.tags.length &&
    stored.tags.every((tag, at) => tag === began.tags[at])
  return same ? stored.rev : began.rev
}

/** What a stored draft says it began from; undefined when it says nothing that can be used. */
export function decodeBeganFrom(content: unknown): BeganFrom | undefined {
  const { rev, comment, tags } = { ...(content as Partial<BeganFrom> | undefined) }
  const isUsable =
    typeof rev === 'number' && typeof comment === 'string' && Array.isArray(tags) && tags.every(isText)
  return isUsable ? { rev, comment, tags } : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
