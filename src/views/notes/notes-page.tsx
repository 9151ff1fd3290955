import { useEffect, useMemo, useState } from 'react'
import { notesPageWords } from '../../messages/notes-page.ts'
import { useRecords, useServices, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useLinks } from '../shared/use-links.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DraftsLeft } from './drafts-left.tsx'
import { FilesPanel } from './files-panel.tsx'
import { NotesFilters } from './notes-filters.tsx'
import { OwnList } from './own-list.tsx'
import { StepsBar } from './steps-bar.tsx'
import { StoreNotices } from './store-notices.tsx'
import { TagManager } from './tag-manager.tsx'
import { useOwn } from './use-own.ts'
import './notes-page.css'

/** 批注: everything the person ever made, to be found, sorted, tagged, thrown away and brought back. */
export function NotesPage() {
  const words = useWords(notesPageWords)
  const { records } = useServices()
  const condition = useRecords((state) => state.condition)
  const own = useOwn()
  const { counts, shown, chosen, choice, tags, tagNames } = own
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => void records.getState().load(), [records])
  const pickedRows = useMemo(() => shown.filter(({ id }) => picked.has(id)), [shown, picked])
  const toggle = (id: string) =>
    setPicked((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const reading = condition.kind === 'idle' || condition.kind === 'loading'
  // Records that cannot be read are not 「none」.
  const unknown = counts.live === 0 && !['ready', 'read-only'].includes(condition.kind)
  return (
    <main id="content" className="page notes" aria-busy={reading}>
      <header className="notes-head">
        <h1 className="serif">
          {reading ? words.loading : unknown ? words.unread : words.title(counts.live)}
        </h1>
        <StepsBar />
      </header>
      <StoreNotices />
      <DraftsLeft />
      <div className="notes-columns">
        <NotesFilters own={own} />
        <section className="notes-list">
          <BulkBar
            rows={pickedRows}
            all={shown}
            tags={tags}
            trash={choice.trash}
            onPickAll={() =>
              setPicked(pickedRows.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id)))
            }
            onDone={() => setPicked(new Set())}
          />
          <output className="notes-found muted">
            {chosen.length > 0 && words.found(shown.length, chosen.length)}
          </output>
          {shown.length === 0 && unknown ? null : shown.length === 0 ? (
            <Nothing none={counts.live === 0 && !choice.trash} trash={choice.trash} />
          ) : (
            <OwnList rows={shown} tagNames={tagNames} picked={picked} onToggle={toggle} />
          )}
        </section>
        <div className="notes-side">
          <TagManager tags={tags} counts={counts.tags} />
          <FilesPanel />
        </div>
      </div>
      <SourceStrip />
    </main>
  )
}

/** The empty list: what is so and what to do next. */
function Nothing({ none, trash }: { readonly none: boolean; readonly trash: boolean }) {
  const words = useWords(notesPageWords)
  const to = useLinks()
  if (trash) return <p className="notes-nothing">{words.emptyTrash}</p>
  if (!none) return <p className="notes-nothing">{words.nothingFound}</p>
  return (
    <div className="notes-nothing">
      <p>{words.emptyText}</p>
      <a href={to({ page: 'reader' })}>{words.openReader} →</a>
    </div>
  )
}
