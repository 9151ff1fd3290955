import type { EndedDraft } from '../model/records/command.ts'
import type { StoredDraft } from '../model/records/draft.ts'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { draftKeeper } from './draft-keeper.ts'
import type { Draft, NotesState, NotesStore } from './notes-state.ts'

/** The drafts of notes, one for each document. */
export interface NoteDrafts {
  readonly keepDraft: NotesState['keepDraft']
  readonly putAway: NotesState['putAway']
  /**
   * The draft of a document that was let go of in this very moment, if it held just these words: it is to end with the
   * command that stores them, not before. Null when there is none.
   */
  readonly claim: (documentId: string, comment: string) => EndedDraft | null
  /** The draft ended: with a command that is stored, or because the person gave up what it had become. */
  readonly ended: (draft: EndedDraft, how: 'stored' | 'given-up') => void
  /** Shows what earlier windows left, where nothing else is being written. */
  readonly offerLeft: () => Promise<void>
}

interface OpenDraft extends EndedDraft {
  readonly draft: Draft
}

export function noteDrafts(gateway: RecordGateway, store: NotesStore): NoteDrafts {
  let begun = 0
  const keeper = draftKeeper(gateway, (draftProblem) => store.setState({ draftProblem }))
  const open = new Map<string, OpenDraft>()
  const lettingGo = new Map<string, OpenDraft>()
  const show = (documentId: string, draft: Draft | null) =>
    store.setState(({ drafts: { [documentId]: _before, ...others } }) => ({
      drafts: draft === null ? others : { ...others, [documentId]: draft },
    }))
  const letGo = (documentId: string) => {
    const draft = open.get(documentId)
    if (draft === undefined) return
    open.delete(documentId)
    lettingGo.set(documentId, draft)
    queueMicrotask(() => {
      if (lettingGo.delete(documentId)) keeper.end(draft)
    })
  }
  return {
    keepDraft: (documentId, draft) => {
      show(documentId, draft)
      if (draft === null) return letGo(documentId)
      const { id, rev } = open.get(documentId) ?? { id: `${gateway.tab}:${(begun += 1)}`, rev: 0 }
      // An editor that was opened and not yet written in holds nothing to be kept.
      if (rev === 0 && draft.comment.trim() === '') return undefined
      open.set(documentId, { id, rev: rev + 1, draft })
      return keeper.keep({ id, rev: rev + 1, content: draft })
    },
    putAway: keeper.putAway,
    claim: (documentId, comment) => {
      const draft = lettingGo.get(documentId)
      if (draft === undefined || draft.draft.comment !== comment) return null
      lettingGo.delete(documentId)
      return { id: draft.id, rev: draft.rev }
    },
    ended: (draft, how) => (how === 'stored' ? keeper.forget(draft) : keeper.end(draft)),
    offerLeft: async () => {
      for (const { id, rev, content } of await gateway.leftDrafts()) {
        const draft = draftIn(content)
        if (draft === null || store.getState().drafts[draft.documentId] !== undefined) continue
        open.set(draft.documentId, { id, rev, draft })
        show(draft.documentId, draft)
      }
    },
  }
}

/** The content of a stored draft, when it is one of a note. */
function draftIn(content: StoredDraft['content']): Draft | null {
  const fields = content as Partial<Draft> | null
  const isNote =
    typeof fields?.documentId === 'string' &&
    typeof fields.sha256 === 'string' &&
    typeof fields.comment === 'string' &&
    typeof fields.selector?.quote?.exact === 'string' &&
    Array.isArray(fields.tags)
  return isNote ? (fields as Draft) : null
}
