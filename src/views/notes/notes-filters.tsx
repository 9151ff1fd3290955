import { useMemo } from 'react'
import { OWN_KINDS } from '../../derive/own-rows.ts'
import { notesPageWords } from '../../messages/notes-page.ts'
import { useAddressState, useWords } from '../shared/services.tsx'
import { useKindName } from '../shared/use-kind-name.ts'
import { useDocumentTitles } from './use-document-titles.ts'
import type { useOwn } from './use-own.ts'

/** Search, kinds, documents and the trash; what is chosen is in the address. */
export function NotesFilters({ own }: { readonly own: ReturnType<typeof useOwn> }) {
  const { counts, choice } = own
  const words = useWords(notesPageWords)
  const nameOf = useKindName()
  const adjust = useAddressState((state) => state.adjust)
  const titles = useDocumentTitles()
  const documents = useMemo(() => [...counts.documents].sort((a, b) => b[1] - a[1]), [counts])
  const kindButton = (kind: (typeof OWN_KINDS)[number] | null, count: number) => (
    <button
      key={kind ?? 'all'}
      type="button"
      aria-pressed={!choice.trash && choice.kind === kind}
      onClick={() => adjust({ own: kind, trash: null })}
    >
      {words.kindCount(kind === null ? words.all : nameOf(kind), count)}
    </button>
  )
  return (
    <div className="notes-filters">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        title={words.searchHint}
        value={choice.query}
        onChange={(domEvent) => adjust({ q: domEvent.currentTarget.value })}
      />
      <div className="notes-kinds">
        {kindButton(null, counts.live)}
        {OWN_KINDS.filter((kind) => counts.kinds[kind] > 0 || choice.kind === kind).map((kind) =>
          kindButton(kind, counts.kinds[kind]),
        )}
        <button
          type="button"
          aria-pressed={choice.trash}
          onClick={() => adjust({ trash: choice.trash ? null : '1', own: null })}
        >
          {words.kindCount(words.trash, counts.trashed)}
        </button>
      </div>
      {documents.length > 0 && (
        <label className="notes-document">
          <span>{words.document}</span>
          <select
            value={choice.documentId ?? ''}
            onChange={(domEvent) => adjust({ of: domEvent.currentTarget.value })}
          >
            <option value="">{words.anyDocument}</option>
            {documents.map(([id, count]) => (
              <option key={id} value={id}>
                {`${titles.get(id) ?? words.gone} (${count})`}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
