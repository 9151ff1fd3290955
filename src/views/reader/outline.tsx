import { memo, useEffect, useRef } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { readerWords } from '../../messages/reader.ts'
import type { Section } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import './outline.css'

interface OutlineProps {
  readonly sections: readonly Section[]
  /** Targets by the section they stand in. */
  readonly counts: ReadonlyMap<string, number>
  readonly currentId: string | null
  readonly onPick: (sectionId: string) => void
}

/** The printed headings with the number of targets in each; the section being read is marked. */
export function Outline({ sections, counts, currentId, onPick }: OutlineProps) {
  const words = useWords(readerWords)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (currentId !== null) keepInView(list.current)
  }, [currentId])
  if (sections.length === 0) return <p className="outline-none muted">{words.noOutline}</p>
  return (
    <>
      <p className="outline-head muted" aria-hidden="true">
        <span>{words.outline}</span>
        <span>{words.outlineTargets}</span>
      </p>
      <ol ref={list} className="outline-list">
        {sections.map((section) => (
          <OutlineRow
            key={section.id}
            section={section}
            count={counts.get(section.id) ?? 0}
            current={section.id === currentId}
            onPick={onPick}
          />
        ))}
      </ol>
    </>
  )
}

interface RowProps {
  readonly section: Section
  readonly count: number
  readonly current: boolean
  readonly onPick: (sectionId: string) => void
}

const OutlineRow = memo(function OutlineRow({ section, count, current, onPick }: RowProps) {
  const { id, level, label, title } = section
  const words = useWords(readerWords)
  return (
    <li>
      <button
        type="button"
        className={`outline-row outline-level-${Math.min(level, 4)}`}
        aria-current={current ? 'location' : undefined}
        title={`${label}${title}`}
        onClick={() => onPick(id)}
      >
        <span className="outline-title">
          {label}
          {label.endsWith('、') ? '' : ' '}
          <TitleText text={displayText(title)} />
        </span>
        {count > 0 && (
          <span className="outline-count">
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{words.outlineTargetCount(count)}</span>
          </span>
        )}
      </button>
    </li>
  )
})

/** Scrolls the list, and nothing but the list, to its current row. */
function keepInView(list: HTMLOListElement | null) {
  const row = list?.querySelector('[aria-current]')
  if (list === null || row === null || row === undefined) return
  const [box, own] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  if (own.top < box.top) list.scrollTop -= box.top - own.top
  else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom
}
