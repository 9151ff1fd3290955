import { useMemo, useState } from 'react'
import { notesWords } from '../../messages/notes.ts'
import type { RecordOf } from '../../model/records/record.ts'
import type { Written } from '../../state/kept-drafts.ts'
import { useRecords, useWords } from './services.tsx'
import './tag-lines.css'

/** Tags shown as buttons; the rest are in a list. */
const SHOWN = 8

interface TagsProps {
  readonly written: Written
  readonly onWrite: (written: Written) => void
}

/** The tags of a note while it is written: those there are, to be put on and off, and new ones by name. */
export function NoteTags({ written, onWrite }: TagsProps) {
  const words = useWords(notesWords)
  const all = useTags()
  const { tags, newTags = [] } = written
  const toggle = (id: string) =>
    onWrite({ ...written, tags: tags.includes(id) ? tags.filter((own) => own !== id) : [...tags, id] })
  const name = (typed: string) => {
    const known = all.find((tag) => tag.name === typed)
    if (known !== undefined) return tags.includes(known.id) ? undefined : toggle(known.id)
    return newTags.includes(typed) ? undefined : onWrite({ ...written, newTags: [...newTags, typed] })
  }
  const shown = all.filter(({ id }, index) => index < SHOWN || tags.includes(id))
  const others = all.filter((tag) => !shown.includes(tag))
  return (
    <fieldset className="composer-tags" aria-label={words.tagsHint}>
      {shown.map(({ id, name: own, pattern }) => (
        <button
          key={id}
          type="button"
          className="tag-chip"
          aria-pressed={tags.includes(id)}
          onClick={() => toggle(id)}
        >
          <span className={`line-${pattern}`}>{own}</span>
        </button>
      ))}
      {newTags.map((own) => (
        <button
          key={own}
          type="button"
          className="tag-chip tag-chip-new"
          aria-pressed="true"
          aria-label={words.takeOff(own)}
          onClick={() => onWrite({ ...written, newTags: newTags.filter((each) => each !== own) })}
        >
          <span className="line-solid">{own}</span>
        </button>
      ))}
      {others.length > 0 && (
        <select
          aria-label={words.moreTags}
          value=""
          onChange={(domEvent) => domEvent.currentTarget.value !== '' && toggle(domEvent.currentTarget.value)}
        >
          <option value="">{words.moreTags}</option>
          {others.map(({ id, name: own }) => (
            <option key={id} value={id}>
              {own}
            </option>
          ))}
        </select>
      )}
      <NewTag onName={name} />
    </fieldset>
  )
}

/** A field for a new tag: Enter puts it on, and so does going on to something else, so that no typed name is lost. */
function NewTag({ onName }: { readonly onName: (name: string) => void }) {
  const words = useWords(notesWords)
  const [typed, setTyped] = useState('')
  const put = () => {
    if (typed.trim() !== '') onName(typed.trim())
    setTyped('')
  }
  return (
    <input
      aria-label={words.newTag}
      placeholder={words.newTag}
      maxLength={200}
      value={typed}
      onChange={(domEvent) => setTyped(domEvent.currentTarget.value)}
      onBlur={put}
      onKeyDown={(domEvent) => {
        if (domEvent.key !== 'Enter' || domEvent.nativeEvent.isComposing) return
        put()
        if (!domEvent.ctrlKey && !domEvent.metaKey) domEvent.preventDefault()
      }}
    />
  )
}

/** Live tags by name. */
function useTags(): readonly RecordOf<'tag'>[] {
  const records = useRecords((state) => state.records)
  return useMemo(
    () =>
      Object.values(records)
        .filter((record) => record.kind === 'tag')
        .filter(({ deletedAt }) => deletedAt === undefined)
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    [records],
  )
}
