import { useMemo, useState } from 'react'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { Outline } from './outline.tsx'

interface OutlineColumnProps {
  readonly doc: CompiledDocument
  readonly current: Section | null
  readonly onPick: (sectionId: string) => void
}

/** The outline beside the text; in a narrow window it opens above it. */
export function OutlineColumn({ doc, current, onPick }: OutlineColumnProps) {
  const words = useWords(readerWords)
  const [open, setOpen] = useState(false)
  const counts = useMemo(() => targetCounts(doc), [doc])
  const pick = useMemo(
    () => (sectionId: string) => {
      setOpen(false)
      onPick(sectionId)
    },
    [onPick],
  )
  return (
    <nav className={`outline-column no-print${open ? ' outline-open' : ''}`} aria-label={words.outline}>
      <button type="button" className="outline-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.outline}
      </button>
      <Outline sections={doc.sections} counts={counts} currentId={current?.id ?? null} onPick={pick} />
    </nav>
  )
}

/** Targets by the innermost section they stand in. */
function targetCounts({ targets }: CompiledDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { section: id } of targets) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
