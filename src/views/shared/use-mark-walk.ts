import { useState, type KeyboardEvent } from 'react'
import { stepMark } from '../../charts/mark-walk.ts'
import type { ChartMark } from '../../charts/picture.ts'

/** A walk through the marks of a picture by keys. */
export interface MarkWalk {
  /** The mark the walk stands on; undefined before it begins. */
  readonly current: ChartMark | undefined
  /** Its place among the marks, from 0; -1 before the walk begins. */
  readonly index: number
  readonly onKeyDown: (domEvent: KeyboardEvent) => void
  readonly leave: () => void
}

/**
 * Arrow keys, Home and End walk, Enter and Space give the current mark to `onOpen`, Escape ends the walk. It begins at
 * the mark with the id `from`, when there is one.
 */
export function useMarkWalk(
  marks: readonly ChartMark[],
  onOpen: (mark: ChartMark) => void,
  from: string | null,
): MarkWalk {
  const [walked, setWalked] = useState(from)
  const index = marks.findIndex(({ id }) => id === walked)
  const current = marks[index]
  const onKeyDown = (domEvent: KeyboardEvent) => {
    if (domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
    if (domEvent.key === 'Escape') setWalked(null)
    const next = stepMark(marks, index < 0 ? null : index, domEvent.key)
    const opened = domEvent.key === 'Enter' || domEvent.key === ' ' ? current : undefined
    if (next === null && opened === undefined) return
    domEvent.preventDefault()
    domEvent.stopPropagation()
    if (next !== null) setWalked(marks[next]!.id)
    else if (opened !== undefined) onOpen(opened)
  }
  return { current, index, onKeyDown, leave: () => setWalked(null) }
}
