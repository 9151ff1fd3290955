import type { RecordGateway } from '../model/records/record-gateway.ts'
import { keptDrafts, type KeptDrafts } from './kept-drafts.ts'
import { decodeBeganFrom } from './began-from.ts'
import type { Draft, NotesStore } from './notes-state.ts'

/** The drafts of notes on words, one for each document. */
export type NoteDrafts = KeptDrafts<Draft>

export function noteDrafts(gateway: RecordGateway, store: NotesStore): NoteDrafts {
  return keptDrafts<Draft>(gateway, {
    prefix: '',
    shown: () => store.getState().drafts,
    show: (drafts) => store.setState({ drafts }),
    onProblem: (draftProblem) => store.setState({ draftProblem }),
    keyOf: ({ documentId }) => documentId,
    decode: draftIn,
  })
}

/** The content of a stored draft, when it is one of a note on words. */
function draftIn(content: unknown): Draft | null {
  const fields = content as Partial<Draft> | null
  const isNote =
    typeof fields?.documentId === 'string' &&
    typeof fields.sha256 === 'string' &&
    typeof fields.comment === 'string' &&
    typeof fields.selector?.quote?.exact === 'string' &&
    Array.isArray(fields.tags)
  return isNote ? { ...(fields as Draft), began: decodeBeganFrom(fields.began) } : null
}
