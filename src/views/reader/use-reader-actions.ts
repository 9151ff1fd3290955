import { useMemo } from 'react'
import type { TextPlace } from '../../anchor/dom-range.ts'
import { factsAt } from '../../derive/document-facts.ts'
import { useAddressState } from '../shared/services.tsx'
import { sectionAnchor } from './text-line.tsx'
import type { MarginItem } from './margin-items.ts'
import { nextStop } from './next-stop.ts'
import type { ReaderView } from './use-reader-view.ts'

interface ActionGrounds {
  readonly view: ReaderView
  /** Takes the selection away. */
  readonly clear: () => void
  readonly places: readonly TextPlace[]
}

/** What a person can do on the page beside writing: choose a mark, go to a section, walk on. */
export function useReaderActions({ view, clear, places }: ActionGrounds) {
  const adjust = useAddressState((state) => state.adjust)
  return useMemo(() => {
    const chooseFact = (id: string | null) => adjust({ fact: id, note: null, span: null })
    const chooseNote = (id: string) => adjust({ note: id, fact: null, span: null })
    const pick = (item: MarginItem) => {
      if (item.kind === 'fact') chooseFact(item.fact.id)
      else if (item.kind === 'note') chooseNote(item.note.id)
    }
    return {
      pick,
      pickAt: (offset: number) => {
        const candidates = factsAt([...view.notes.placed, ...view.facts], offset)
        const at = candidates.findIndex(({ id }) => id === view.focus?.factId || id === view.focus?.noteId)
        const next = candidates[(at + 1) % candidates.length]
        if (next === undefined) return
        if ('entry' in next) chooseNote(next.id)
        else chooseFact(next.id)
      },
      /** The next mark (1) or the one before (-1), from the chosen one or from the top of the window. */
      move: (by: 1 | -1) => {
        const stops = view.items.filter(({ kind }) => kind !== 'draft')
        const stop = stops[nextStop(stops, view, places, by)]
        if (stop !== undefined) pick(stop)
      },
      goToStep: (n: number) => adjust({ n: String(n), fact: null, note: null, span: null }),
      goToSection: (id: string) => {
        document.getElementById(sectionAnchor(id))?.scrollIntoView({ block: 'start' })
      },
      leave: () => {
        clear()
        chooseFact(null)
      },
    }
  }, [adjust, clear, view, places])
}

export type ReaderActions = ReturnType<typeof useReaderActions>
