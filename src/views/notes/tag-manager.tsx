import { useState } from 'react'
import { notesPageWords } from '../../messages/notes-page.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { TAG_PATTERNS, type TagPattern } from '../../model/records/tag-content.ts'
import { useAddress, useAddressState, useServices, useWords } from '../shared/services.tsx'

/** The person's tags: each narrows the list, can be renamed, given another line, merged into another, or deleted. */
export function TagManager(props: {
  readonly tags: readonly RecordOf<'tag'>[]
  readonly counts: ReadonlyMap<string, number>
}) {
  const { tags, counts } = props
  const words = useWords(notesPageWords)
  return (
    <aside className="tag-manager">
      <h2>{words.tags}</h2>
      {tags.length === 0 && <p className="muted">{words.noTags}</p>}
      <ul>
        {tags.map((tag) => (
          <Tag
            key={tag.id}
            tag={tag}
            others={tags.filter(({ id }) => id !== tag.id)}
            count={counts.get(tag.id) ?? 0}
          />
        ))}
      </ul>
    </aside>
  )
}

interface TagProps {
  readonly tag: RecordOf<'tag'>
  readonly others: readonly RecordOf<'tag'>[]
  readonly count: number
}

function Tag({ tag, others, count }: TagProps) {
  const words = useWords(notesPageWords)
  const adjust = useAddressState((state) => state.adjust)
  const chosen = useAddress().params['tag'] === tag.id
  const [open, setOpen] = useState(false)
  return (
    <li>
      <div className="tag-line">
        <button type="button" aria-pressed={chosen} onClick={() => adjust({ tag: chosen ? null : tag.id })}>
          <span className={`tag-name line-${tag.pattern}`}>{tag.name}</span>
        </button>
        <span className="muted">{words.tagUse(count)}</span>
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${words.rename}：${tag.name}`}
          onClick={() => setOpen(!open)}
        >
          …
        </button>
      </div>
      {open && <TagForm tag={tag} others={others} onDone={() => setOpen(false)} />}
    </li>
  )
}

interface FormProps extends Pick<TagProps, 'tag' | 'others'> {
  readonly onDone: () => void
}

function TagForm({ tag, others, onDone }: FormProps) {
  const words = useWords(notesPageWords)
  const { edit, mergeTags, deleteTag } = useServices().records.getState()
  const [name, setName] = useState(tag.name)
  const [pattern, setPattern] = useState<TagPattern>(tag.pattern)
  const change = () => {
    const wanted = name.trim()
    if (wanted !== '' && (wanted !== tag.name || pattern !== tag.pattern))
      void edit(tag, { name: wanted, pattern })
    onDone()
  }
  return (
    <form
      className="tag-form"
      onSubmit={(domEvent) => {
        domEvent.preventDefault()
        change()
      }}
    >
      <label>
        {words.tagName}
        <input value={name} maxLength={200} onChange={(domEvent) => setName(domEvent.currentTarget.value)} />
      </label>
      <label>
        {words.pattern}
        <select
          value={pattern}
          onChange={(domEvent) => setPattern(domEvent.currentTarget.value as TagPattern)}
        >
          {TAG_PATTERNS.map((each) => (
            <option key={each} value={each}>
              {words.patterns[each]}
            </option>
          ))}
        </select>
      </label>
      {others.length > 0 && (
        <label title={words.mergeHint}>
          {words.mergeInto}
          <select
            value=""
            onChange={(domEvent) => {
              const into = others.find(({ id }) => id === domEvent.currentTarget.value)
              if (into !== undefined) void mergeTags(tag, into)
            }}
          >
            <option value="">—</option>
            {others.map(({ id, name: own }) => (
              <option key={id} value={id}>
                {own}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="tag-acts">
        <button type="submit">{words.apply}</button>
        <button type="button" onClick={() => void deleteTag(tag)}>
          {words.deleteTag}
        </button>
      </div>
    </form>
  )
}
