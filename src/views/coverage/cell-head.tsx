import { useEffect, useRef } from 'react'
import { BRANDS } from '../../model/brand.ts'
import type { CellName } from '../../derive/coverage-cell.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { narrows } from '../../model/filter.ts'
import { toCell } from '../../state/destinations.ts'
import { aboutKey } from '../../state/notes-about.ts'
import { NoteDoor } from '../shared/note-door.tsx'
import { useServices, useWords } from '../shared/services.tsx'
import { useNoteCounts } from '../shared/use-about.ts'
import { useFilter } from '../shared/use-filter.ts'
import { useLinks } from '../shared/use-links.ts'
import { useCoverage } from './use-coverage.ts'

interface CellHeadProps {
  readonly cell: CellName
  readonly row: GridRow
  /** Measures behind the cell. */
  readonly count: number
}

/** What cell it is, how many measures it has, and the ways on: one by one in 原文, the notes, away. */
export function CellHead({ cell, row, count }: CellHeadProps) {
  const words = useWords(coveragePageWords)
  const { embedded } = useServices()
  const { setting, openCell } = useCoverage()
  const { filter } = useFilter()
  const to = useLinks()
  const noteKey = aboutKey({ type: 'cell', district: cell.place, subject: cell.subject })
  const notes = useNoteCounts().get(noteKey) ?? 0
  const subject = cell.subject === '*' ? words.allMeasures : words.subjects[cell.subject]
  const seal = BRANDS.find(({ id }) => id === cell.subject)
  // 原文 walks all tasks and safeguards of a place: the same list only when nothing narrows or widens it.
  const same = count > 0 && !setting.preambles && !narrows(filter)
  return (
    <header className="cell-head" ref={useInView(`${cell.place}.${cell.subject}`)}>
      <h2>
        {row.shortName}{' '}
        {seal !== undefined && (
          <span className={`seal seal-${seal.id}`} aria-hidden="true">
            {seal.seal}
          </span>
        )}{' '}
        {subject}
        <output className="cell-count">{words.listed(count)}</output>
      </h2>
      <p className="cell-ways no-print">
        {same && <a href={to(toCell(cell.place, cell.subject))}>{words.walk} →</a>}
        {!embedded && cell.subject !== '*' && (
          <NoteDoor
            about={{ type: 'cell', district: cell.place, subject: cell.subject }}
            noteKey={noteKey}
            count={notes}
            name={words.panel(cell.place, subject)}
          />
        )}
        <button type="button" onClick={() => openCell(null)}>
          {words.close}
        </button>
      </p>
    </header>
  )
}

/** Where the list stands below the picture, as on a phone, it comes into view when another cell is opened. */
function useInView(key: string) {
  const place = useRef<HTMLElement>(null)
  const was = useRef(key)
  useEffect(() => {
    if (was.current !== key) place.current?.scrollIntoView({ block: 'nearest' })
    was.current = key
  }, [key])
  return place
}
