import { useEffect, useMemo } from 'react'
import { placeOf } from '../../derive/own-rows.ts'
import { notesPageWords } from '../../messages/notes-page.ts'
import { cutLine } from '../../model/cut-line.ts'
import type { AnnotationTarget } from '../../model/records/annotation-content.ts'
import type { Address } from '../../state/address.ts'
import { holdsAnything, type Written } from '../../state/kept-drafts.ts'
import { toOwn } from '../../state/destinations.ts'
import { useAboutLine } from '../shared/about-line.ts'
import { useAboutNotes, useNotes, useServices, useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import './drafts-left.css'

interface LeftDraft {
  readonly key: string
  /** What it is about, as it is called on the page. */
  readonly about: string
  readonly comment: string
  readonly href: string
}

/** What was written and not saved, each with the way back to it; nothing when there is none. */
export function DraftsLeft() {
  const words = useWords(notesPageWords).drafts
  const { notes, about } = useServices()
  useEffect(() => {
    void notes.getState().load(null)
    void about.getState().load()
  }, [notes, about])
  const drafts = useLeftDrafts()
  if (drafts.length === 0) return null
  return (
    <section className="notes-drafts" aria-label={words.title(drafts.length)}>
      <h2>{words.title(drafts.length)}</h2>
      <ul>
        {drafts.map(({ key, about: name, comment, href }) => (
          <li key={key}>
            <a href={href}>{cutLine({ line: comment.trim() || words.noWords, marks: [] }).line}</a>
            <span className="muted">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useLeftDrafts(): readonly LeftDraft[] {
  const onWords = useNotes((state) => state.drafts)
  const onOthers = useAboutNotes((state) => state.drafts)
  const to = useLinks()
  const nameOf = useAboutLine()
  return useMemo(() => {
    const left = (
      key: string,
      target: AnnotationTarget,
      draft: Written & { readonly noteId: string | null },
    ) =>
      holdsAnything(draft)
        ? [{ key, about: nameOf(target), comment: draft.comment, href: to(addressOf(target, draft.noteId)) }]
        : []
    return [
      ...Object.entries(onWords).flatMap(([key, draft]) => {
        const { documentId, sha256, selector } = draft
        return left(key, { type: 'passage', documentId, sha256, selector }, draft)
      }),
      ...Object.entries(onOthers).flatMap(([key, draft]) => left(`about ${key}`, draft.target, draft)),
    ]
  }, [onWords, onOthers, to, nameOf])
}

/** Where a draft is gone on with: at the words it is about, or where the notes on its matter stand open. */
function addressOf(target: AnnotationTarget, noteId: string | null): Address {
  if (target.type !== 'passage' || noteId !== null) return toOwn(placeOf(target, noteId).place)
  const { documentId, selector } = target
  return { page: 'reader', item: documentId, params: { span: `${selector.start}-${selector.end}` } }
}
