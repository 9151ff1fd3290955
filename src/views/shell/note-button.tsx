import { lazy, Suspense } from 'react'
import { aboutWords } from '../../messages/about.ts'
import { aboutKey } from '../../state/notes-about.ts'
import { useAddress, useHydrated, useWords } from '../shared/services.tsx'
import { useKeys } from '../shared/use-keys.ts'
import { useOwnKey, useWithKey } from '../shared/key-label.ts'
import { useAbout, useHasDraft, useNoteCounts, useViewTarget } from '../shared/use-about.ts'

const NotePanel = lazy(async () => ({ default: (await import('./note-panel.tsx')).NotePanel }))

/** The notes on the page as it is filtered: how many there are, and N to write one. On 批注, where they are listed, nothing. */
export function NoteButton() {
  const words = useWords(aboutWords)
  const { page } = useAddress()
  const { open } = useAbout()
  const key = aboutKey(useViewTarget())
  const count = useNoteCounts().get(key) ?? 0
  const draft = useHasDraft(key)
  const offered = page !== 'notes'
  const withKey = useWithKey()
  const { aria } = useOwnKey('note')
  // Where nothing on the page takes it first: selected words do, and a cell of a picture.
  useKeys('everywhere', { note: offered ? () => open({ type: 'view' }) : undefined })
  if (!offered) return null
  return (
    <button
      type="button"
      className={count > 0 || draft ? 'note-button note-button-some' : 'note-button'}
      title={withKey(words.pageHint, 'note')}
      aria-keyshortcuts={aria}
      aria-haspopup="dialog"
      onClick={() => open({ type: 'view' })}
    >
      {count > 0 ? words.pageCount(count) : words.page}
      {draft && ` · ${words.draft}`}
    </button>
  )
}

/** The open notes of whatever the address names. */
export function OpenNotes() {
  const { about, close } = useAbout()
  if (!useHydrated() || about === null) return null
  return (
    <Suspense>
      <NotePanel about={about} onClose={close} />
    </Suspense>
  )
}
