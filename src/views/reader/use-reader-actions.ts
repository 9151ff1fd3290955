import { useMemo } from 'react'
import type { ParagraphPlace } from '../../anchor/dom-range.ts'
import { factsAt } from '../../derive/document-facts.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import { usePresenting } from '../shared/presenting.ts'
import { useAddressState } from '../shared/services.tsx'
import { sectionAnchor } from './document-text.tsx'
import { type MarginItem } from './margin-items.ts'
import type { NoteDesk } from './use-note-desk.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import type { ReaderView } from './use-reader-view.ts'
import type { TextSelection } from './use-selection.ts'

interface ActionGrounds {
  readonly view: ReaderView
  readonly desk: NoteDesk
  readonly walk: WalkPlace | null
  readonly selection: TextSelection | null
  /** Takes the selection away. */
  readonly clear: () => void
  readonly places: readonly ParagraphPlace[]
}

/** What a person can do on the page beside writing: choose a mark, go to a section, walk on; bound to the keys too. */
export function useReaderActions({ view, desk, walk, selection, clear, places }: ActionGrounds) {
  const adjust = useAddressState((state) => state.adjust)
  const presenting = usePresenting().slide !== null // Esc then leaves the presentation
  const actions = useMemo(() => {
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
  useReaderKeys(
    useMemo(() => {
      const words = selection?.span ?? view.focus?.sentence ?? null
      const steps = walk === null ? 0 : walk.walk.steps.length
      return {
        j: () => actions.move(1),
        k: () => actions.move(-1),
        n: words === null ? undefined : () => desk.begin(words),
        h: words === null ? undefined : () => desk.highlight(words),
        ']': walk === null || walk.at >= steps - 1 ? undefined : () => actions.goToStep(walk.at + 1),
        '[': walk === null || walk.at === 0 ? undefined : () => actions.goToStep(walk.at - 1),
        escape: presenting || words === null ? undefined : actions.leave,
      }
    }, [actions, desk, selection, view.focus, walk, presenting]),
  )
  return actions
}

function nextStop(
  stops: readonly MarginItem[],
  { focus }: ReaderView,
  places: readonly ParagraphPlace[],
  by: 1 | -1,
): number {
  const chosen = stops.findIndex(
    (item) =>
      (item.kind === 'fact' && item.fact.id === focus?.factId) ||
      (item.kind === 'note' && item.note.id === focus?.noteId),
  )
  if (chosen !== -1) return chosen + by
  const from = focus?.sentence.start ?? firstVisible(places)
  const after = stops.findIndex(({ span }) => span.start >= from)
  return by === 1 ? after : (after === -1 ? stops.length : after) - 1
}

/** Offset of the first paragraph that is not above the window. */
function firstVisible(places: readonly ParagraphPlace[]): number {
  return places.find(({ element }) => element.getBoundingClientRect().bottom > 96)?.span.start ?? 0
}
