import type { EndedDraft } from '../model/records/command.ts'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import type { StorageReason } from '../model/storage-error.ts'
import { draftKeeper } from './draft-keeper.ts'

/** What is being written: words, and tags chosen for them. */
export interface Written {
  readonly comment: string
  /** Ids of tags. */
  readonly tags: readonly string[]
  /** Names of tags that are to be made with the note. */
  readonly newTags?: readonly string[]
}

/** Drafts of one sort, each under a key: the document it is about, or the thing. */
export interface KeptDrafts<D> {
  /** Keeps a draft while it is written; null lets go of it. */
  readonly keepDraft: (key: string, draft: D | null) => void
  readonly putAway: () => void
  /**
   * The draft of a key that was let go of in this very moment, if it held just these words: it is to end with the
   * command that stores them, not before. Null when there is none.
   */
  readonly claim: (key: string, comment: string) => EndedDraft | null
  /** The draft ended: with a command that is stored, or because the person gave up what it had become. */
  readonly ended: (draft: EndedDraft, how: 'stored' | 'given-up') => void
  /** Shows what earlier windows left, where nothing else is being written. */
  readonly offerLeft: () => Promise<void>
}

/** Where drafts of a sort are shown, and how they are told from others. */
export interface DraftSort<D> {
  /** Tells ids of this sort from those of others of the same window. */
  readonly prefix: string
  readonly shown: () => Readonly<Record<string, D>>
  readonly show: (drafts: Readonly<Record<string, D>>) => void
  readonly onProblem: (reason: StorageReason | null) => void
  readonly keyOf: (draft: D) => string
  /** The content of a stored draft, when it is one of this sort; else null. */
  readonly decode: (content: unknown) => D | null
}

interface OpenDraft<D> extends EndedDraft {
  readonly draft: D
}

/** Keeps drafts of a sort on the screen and in storage. */
export function keptDrafts<D extends Written>(gateway: RecordGateway, sort: DraftSort<D>): KeptDrafts<D> {
  let begun = 0
  const keeper = draftKeeper(gateway, sort.onProblem)
  const open = new Map<string, OpenDraft<D>>()
  const lettingGo = new Map<string, OpenDraft<D>>()
  const show = (key: string, draft: D | null) => {
    const { [key]: _before, ...others } = sort.shown()
    sort.show(draft === null ? others : { ...others, [key]: draft })
  }
  const letGo = (key: string) => {
    const draft = open.get(key)
    if (draft === undefined) return
    open.delete(key)
    lettingGo.set(key, draft)
    queueMicrotask(() => {
      if (lettingGo.delete(key)) keeper.end(draft)
    })
  }
  return {
    keepDraft: (key, draft) => {
      show(key, draft)
      if (draft === null) return letGo(key)
      const { id, rev } = open.get(key) ?? { id: `${gateway.tab}:${sort.prefix}${(begun += 1)}`, rev: 0 }
      // An editor that was opened and not yet written in holds nothing to be kept.
      if (rev === 0 && !holdsAnything(draft)) return undefined
      open.set(key, { id, rev: rev + 1, draft })
      return keeper.keep({ id, rev: rev + 1, content: draft })
    },
    putAway: keeper.putAway,
    claim: (key, comment) => {
      const draft = lettingGo.get(key)
      if (draft === undefined || draft.draft.comment !== comment) return null
      lettingGo.delete(key)
      return { id: draft.id, rev: draft.rev }
    },
    ended: (draft, how) => (how === 'stored' ? keeper.forget(draft) : keeper.end(draft)),
    offerLeft: async () => {
      for (const { id, rev, content } of await gateway.leftDrafts()) {
        const draft = sort.decode(content)
        if (draft === null || sort.shown()[sort.keyOf(draft)] !== undefined) continue
        open.set(sort.keyOf(draft), { id, rev, draft })
        show(sort.keyOf(draft), draft)
      }
    },
  }
}

/** Whether there is anything in a draft that a person would miss. */
export function holdsAnything({ comment, tags, newTags = [] }: Written): boolean {
  return comment.trim() !== '' || tags.length > 0 || newTags.length > 0
}
