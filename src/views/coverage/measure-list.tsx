import { useState } from 'react'
import type { CellName, ListedMeasure } from '../../derive/coverage-cell.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { useWords } from '../shared/services.tsx'
import { MeasureEntry } from './measure-entry.tsx'
import { useDocumentNames } from './use-document-names.ts'
import { useOpened } from './use-opened.ts'

interface MeasureListProps {
  readonly listed: readonly ListedMeasure[]
  readonly cell: CellName
  readonly row: GridRow
}

/** How many measures are listed at first, and how many more at a time: their documents are loaded with them. */
const AT_ONCE = 40

/** The measures behind a cell in reading order; of several documents each says which it stands in. */
export function MeasureList({ listed, cell, row }: MeasureListProps) {
  const words = useWords(coveragePageWords)
  const [room, setRoom] = useState(AT_ONCE)
  const shown = listed.slice(0, room)
  const opened = useOpened([...new Set(shown.map(({ documentId }) => documentId))])
  const names = useDocumentNames()
  const left = listed.length - shown.length
  return (
    <>
      <ol className="measure-list" data-count={listed.length}>
        {shown.map((each) => (
          <MeasureEntry
            key={each.measureId}
            each={each}
            subject={cell.subject}
            opened={opened[each.documentId]}
            document={row.documents.length > 1 ? (names.get(each.documentId) ?? null) : null}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="list-more" onClick={() => setRoom(room + AT_ONCE)}>
          {words.more(Math.min(left, AT_ONCE))}（{left}）
        </button>
      )}
    </>
  )
}
