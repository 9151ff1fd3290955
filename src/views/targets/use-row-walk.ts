import { useCallback, useLayoutEffect, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { KeyActionId } from '../../model/key-table.ts'
import { useKeyAction } from '../shared/use-keys.ts'

/** A walk by keys through headings and rows, drawn or not. */
export interface RowWalk {
  /** The stop that has the focus or is to get it; its block has to be drawn. Null: none. */
  readonly held: string | null
  readonly onKeyDown: (domEvent: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (domEvent: FocusEvent<HTMLElement>) => void
}

/** Arrow keys go from stop to stop, Home and End to the first and the last; `stops` lists them when a key asks. `arrival` takes the focus when the list opens. */
export function useRowWalk(stops: () => readonly string[], arrival: string | null): RowWalk {
  const actionOf = useKeyAction('register')
  const [held, setHeld] = useState(arrival)
  const [wanted, setWanted] = useState(() => (arrival === null ? null : { stop: arrival }))
  // A list that is drawn in blocks has the row only after this render.
  useLayoutEffect(() => {
    if (wanted !== null) focusStop(wanted.stop)
  }, [wanted])
  const onKeyDown = useCallback(
    (domEvent: KeyboardEvent<HTMLElement>) => {
      const own = stopOf(domEvent.target)
      const action = own === null ? null : actionOf(domEvent)
      const next = action === null ? null : nextStop(stops(), own!, action)
      if (next === null) return
      domEvent.preventDefault()
      setHeld(next)
      setWanted({ stop: next })
    },
    [actionOf, stops],
  )
  const onFocus = useCallback((domEvent: FocusEvent<HTMLElement>) => {
    const own = stopOf(domEvent.target)
    if (own !== null) setHeld(own)
  }, [])
  return { held, onKeyDown, onFocus }
}

function nextStop(stops: readonly string[], own: string, action: KeyActionId): string | null {
  switch (action) {
    case 'row-next':
      return stops[stops.indexOf(own) + 1] ?? null
    case 'row-before':
      return stops[stops.indexOf(own) - 1] ?? null
    case 'row-first':
      return stops[0] ?? null
    case 'row-last':
      return stops.at(-1) ?? null
    default:
      return null
  }
}

const stopOf = (target: EventTarget): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-stop]')?.dataset['stop'] : null) ?? null

/** Gives a stop's link or button the focus, in the window. */
function focusStop(stop: string): void {
  const element = document.querySelector(`[data-stop="${CSS.escape(stop)}"]`)
  element?.querySelector<HTMLElement>('[data-walk]')?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}
