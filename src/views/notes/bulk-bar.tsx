import { useState } from 'react'
import type { OwnRow } from '../../derive/own-rows.ts'
import { notesPageWords } from '../../messages/notes-page.ts'
import { asksFirst } from '../../model/records/command.ts'
import type { RecordOf } from '../../model/records/record.ts'
import type { RecordVerbs } from '../../state/record-verbs.ts'
import { useRecords, useServices, useWords } from '../shared/services.tsx'

interface BulkProps {
  readonly rows: readonly OwnRow[]
  readonly all: readonly OwnRow[]
  readonly tags: readonly RecordOf<'tag'>[]
  readonly trash: boolean
  readonly onPickAll: () => void
  readonly onDone: () => void
}

/** A question, and the records it is about: the view and their ids. */
interface Asked {
  readonly of: string
  readonly text: string
  readonly act: () => void
}

/** What is done to all picked records at once, as one step that one undo takes back. Many are asked about first. */
export function BulkBar({ rows, all, tags, trash, onPickAll, onDone }: BulkProps) {
  const words = useWords(notesPageWords)
  const { records: store } = useServices()
  const purge = useRecords((state) => state.purge)
  const total = useRecords((state) => Object.keys(state.records).length)
  const [asked, setAsked] = useState<Asked | null>(null)
  // What was asked is about the records picked then: others must not go in their place.
  const picked = `${trash} ${rows.map(({ id }) => id).join(' ')}`
  const open = asked?.of === picked ? asked : null
  const now = (command: Act) => {
    void command(store.getState())
    setAsked(null)
    onDone()
  }
  const act = (name: keyof typeof words.sure, command: Act) => {
    if (asksFirst(rows.length, total))
      setAsked({ of: picked, text: words.sure[name](rows.length), act: () => now(command) })
    else now(command)
  }
  const forGood = (ids: readonly string[] | null) =>
    setAsked({
      of: picked,
      text: words.purgeWarning,
      act: () => {
        void purge(ids)
        setAsked(null)
        onDone()
      },
    })
  const annotations = rows.filter(({ kind }) => kind === 'annotation').map(({ id }) => id)
  return (
    <div className="bulk-bar no-print">
      {all.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={rows.length > 0 && rows.length === all.length}
            onChange={onPickAll}
          />{' '}
          {rows.length === 0 ? words.selectAll : words.selected(rows.length)}
        </label>
      )}
      {rows.length > 0 && trash && (
        <>
          <button
            type="button"
            onClick={() => act('restore', ({ restore }) => restore(rows.map(({ id }) => id)))}
          >
            {words.restore}
          </button>
          <button type="button" onClick={() => forGood(rows.map(({ id }) => id))}>
            {words.purge}
          </button>
        </>
      )}
      {rows.length > 0 && !trash && (
        <>
          {annotations.length > 0 && (
            <TagPicker ids={annotations} tags={tags} onCommand={(command) => act('tag', command)} />
          )}
          <button
            type="button"
            onClick={() => act('trash', ({ trash: discard }) => discard(rows.map(({ record }) => record)))}
          >
            {words.remove}
          </button>
        </>
      )}
      {trash && rows.length === 0 && all.length > 0 && (
        <>
          <button type="button" onClick={() => forGood(null)}>
            {words.purgeAll}
          </button>
          <span className="muted">{words.trashRule}</span>
        </>
      )}
      {open !== null && (
        <span role="alertdialog" aria-label={open.text} className="bulk-asks">
          {open.text}
          <button type="button" onClick={open.act}>
            {words.apply}
          </button>
          <button type="button" onClick={() => setAsked(null)}>
            {words.cancel}
          </button>
        </span>
      )}
    </div>
  )
}

/** What is done with the verbs on records; it resolves when that is stored or refused. */
type Act = (verbs: RecordVerbs) => Promise<unknown>

const NEW = '*new'

/** Puts a tag on the picked annotations, one there is or a new one, or takes one off. */
function TagPicker(props: {
  readonly ids: readonly string[]
  readonly tags: readonly RecordOf<'tag'>[]
  readonly onCommand: (command: Act) => void
}) {
  const { ids, tags, onCommand } = props
  const words = useWords(notesPageWords)
  const [naming, setNaming] = useState<string | null>(null)
  const choose = (value: string) => {
    if (value === NEW) setNaming('')
    else if (value !== '') onCommand(({ tag }) => tag(ids, { add: [value] }))
  }
  const name = () => {
    const wanted = naming?.trim() ?? ''
    if (wanted === '') return setNaming(null)
    onCommand(({ tag }) => tag(ids, { named: [wanted] }))
    setNaming(null)
  }
  const takeOff = (id: string) => onCommand(({ tag }) => tag(ids, { remove: [id] }))
  const options = tags.map(({ id, name: own }) => (
    <option key={id} value={id}>
      {own}
    </option>
  ))
  return (
    <>
      {naming === null ? (
        <select
          aria-label={words.addTag}
          value=""
          onChange={(domEvent) => choose(domEvent.currentTarget.value)}
        >
          <option value="">{words.addTag}</option>
          {options}
          <option value={NEW}>{words.newTag}</option>
        </select>
      ) : (
        <form
          onSubmit={(domEvent) => {
            domEvent.preventDefault()
            name()
          }}
        >
          <input
            // The person has just asked to type a name here.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            aria-label={words.tagName}
            placeholder={words.tagName}
            maxLength={200}
            value={naming}
            onChange={(domEvent) => setNaming(domEvent.currentTarget.value)}
            onKeyDown={(domEvent) => domEvent.key === 'Escape' && setNaming(null)}
          />
          <button type="submit">{words.apply}</button>
        </form>
      )}
      {tags.length > 0 && (
        <select
          aria-label={words.removeTag}
          value=""
          onChange={(domEvent) =>
            domEvent.currentTarget.value !== '' && takeOff(domEvent.currentTarget.value)
          }
        >
          <option value="">{words.removeTag}</option>
          {options}
        </select>
      )}
    </>
  )
}
