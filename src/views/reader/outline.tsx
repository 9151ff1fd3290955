import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { outlineRows, outlineTree, type OutlineChoices, type OutlineRow } from '../../derive/outline-rows.ts'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
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

/** The printed headings with the number of targets in each; the section being read is marked. A long one folds. */
export const Outline = memo(function Outline({ sections, counts, currentId, onPick }: OutlineProps) {
  const words = useWords(readerWords)
  const list = useRef<HTMLOListElement>(null)
  const [choices, setChoices] = useState<OutlineChoices>({})
  const tree = useMemo(() => outlineTree(sections, counts), [sections, counts])
  const rows = useMemo(() => outlineRows(tree, currentId, choices), [tree, currentId, choices])
  const isFirst = useDeferredValue(false, true)
  const isFolded = rows.some(({ open }) => open !== null)
  const fold = useMemo(
    () => (id: string, open: boolean) => setChoices((before) => ({ ...before, [id]: open })),
    [],
  )
  useEffect(() => {
    if (currentId !== null && !isFirst) keepInView(list.current)
  }, [currentId, isFirst])
  if (sections.length === 0) return <p className="outline-none muted">{words.noOutline}</p>
  return (
    <>
      <p className="outline-head muted" aria-hidden="true">
        <span>{words.outline}</span>
        <span>{words.outlineTargets}</span>
      </p>
      <ol ref={list} className={`outline-list${isFolded ? ' outline-folding' : ''}`}>
        {(isFirst ? rows.slice(0, SEEN_FIRST) : rows).map(({ section, open, targets }) => (
          <Row
            key={section.id}
            section={section}
            open={open}
            targets={targets}
            current={section.id === currentId}
            onPick={onPick}
            onFold={fold}
          />
        ))}
      </ol>
    </>
  )
})

/** Rows that come with the text; a window shows some thirty, and the rest are there before anyone can scroll to them. */
const SEEN_FIRST = 40

interface RowProps extends OutlineRow {
  readonly current: boolean
  readonly onPick: (sectionId: string) => void
  readonly onFold: (sectionId: string, open: boolean) => void
}

const Row = memo(function Row({ section, open, targets, current, onPick, onFold }: RowProps) {
  const { id, level, label, title } = section
  const words = useWords(readerWords)
  const { unfold, fold } = useWords(readingWords)
  const name = `${label}${label.endsWith('、') ? '' : ' '}${displayText(title)}`
  return (
    <li className={`outline-line outline-level-${Math.min(level, 4)}`}>
      {open !== null && (
        <button
          type="button"
          className="outline-fold"
          aria-expanded={open}
          aria-label={(open ? fold : unfold)(name)}
          onClick={() => onFold(id, !open)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
      )}
      <button
        type="button"
        className="outline-row"
        aria-current={current ? 'location' : undefined}
        title={`${label}${title}`}
        onClick={() => onPick(id)}
      >
        <span className="outline-title">
          <TitleText text={name} />
        </span>
        {targets > 0 && (
          <span className="outline-count">
            <span aria-hidden="true">{targets}</span>
            <span className="visually-hidden">{words.outlineTargetCount(targets)}</span>
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
