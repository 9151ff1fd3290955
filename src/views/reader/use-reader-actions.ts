import { useMemo, useState } from 'react'
import { boxesOf } from '../../anchor/dom-range.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import { useAddressState } from '../shared/services.tsx'
import { factKey, noteKey, type MarginItem } from './margin-items.ts'
import { nextStop } from './next-stop.ts'
import { stopsAt, stopsOver, type Stop } from './stops.ts'
import { sectionAnchor } from './text-line.tsx'
import type { ReaderView } from './use-reader-view.ts'
import { lineAtHeight } from './use-section-read.ts'
import type { PlacedText } from './use-text-layout.ts'
import { hasOriginal } from './use-text-lines.ts'
import type { OpenedFile } from '../../model/dataset.ts'

interface ActionGrounds {
  readonly doc: OpenedFile
  readonly view: ReaderView
  readonly lines: readonly ReaderLine[]
  /** Takes the selection away. */
  readonly clear: () => void
  readonly placed: PlacedText
}

/** Marks that lie over each other, to choose from, and where: CSS pixels from the top left of the text's element. */
export interface OverlapChoice {
  readonly stops: readonly Stop[]
  readonly left: number
  readonly top: number
}

/** Where the head of the page ends at most, in CSS pixels: what is above it is not being read. */
const HEAD = 96

/** What a person can do on the page beside writing: choose a mark, go to a section, walk on. */
export function useReaderActions({ doc, view, lines, clear, placed }: ActionGrounds) {
  const adjust = useAddressState((state) => state.adjust)
  const [overlap, setOverlap] = useState<OverlapChoice | null>(null)
  const actions = useMemo(() => {
    const { stops, focus } = view
    const chosen = () => stops().find(({ id }) => id === focus?.factId || id === focus?.noteId) ?? null
    const choose = (stop: Stop) => adjust(addressOf(stop, hasOriginal(doc)))
    const offer = (some: readonly Stop[], at: { left: number; top: number }) => {
      const [only, ...more] = some
      if (only === undefined) return
      if (more.length === 0) choose(only)
      else setOverlap({ stops: some, ...at })
    }
    return {
      choose,
      pick: (item: MarginItem) => {
        const stop = item.kind === 'draft' ? undefined : stops().find(({ id }) => id === idOf(item))
        if (stop !== undefined) choose(stop)
        else if (item.kind === 'fact') adjust({ fact: item.fact.id, note: null, span: null, words: null })
      },
      /** The mark on a character; where several are, a list to choose from beside the point. */
      pickAt: (offset: number, at: { left: number; top: number }) => offer(stopsAt(stops(), offset), at),
      /**
       * The list of the marks over the chosen one; when it lies alone the focus goes to its card. False when none is
       * chosen.
       */
      enter: (): boolean => {
        const stop = chosen()
        if (stop === null) return false
        const others = stopsOver(stops(), stop)
        const box = boxesOf(placed.places, stop.span)[0]
        const root = placed.blocks[0]?.element.closest('.reader-text')?.getBoundingClientRect()
        if (others.length < 2 || box === undefined || root === undefined) return focusCard(stop)
        offer(others, { left: box.left - root.left, top: box.bottom - root.top })
        return true
      },
      closeOverlap: () => setOverlap(null),
      /** The next mark (1) or the one before (-1), from the chosen one or from the top of the window. */
      move: (by: 1 | -1) => {
        const from = focus?.sentence.start ?? lines[lineAtHeight(placed.blocks, HEAD)]?.span.start ?? 0
        const stop = stops()[nextStop(stops(), chosen()?.id ?? null, from, by)]
        if (stop !== undefined) choose(stop)
      },
      goToStep: (n: number) => adjust({ n: String(n), fact: null, note: null, span: null, words: null }),
      goToSection: (id: string) => {
        document.getElementById(sectionAnchor(id))?.scrollIntoView({ block: 'start' })
      },
      leave: () => {
        clear()
        adjust({ fact: null, note: null, span: null, words: null })
      },
    }
  }, [adjust, clear, doc, view, lines, placed])
  return { actions, overlap }
}

export type ReaderActions = ReturnType<typeof useReaderActions>['actions']

const idOf = (item: Exclude<MarginItem, { kind: 'draft' }>) =>
  item.kind === 'fact' ? item.fact.id : item.note.id

/** Moves the focus to a mark's card; false when it has none in the margin. */
function focusCard({ kind, id }: Stop): boolean {
  const key = kind === 'fact' ? factKey(id) : noteKey(id)
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"] .card-hit`)
  card?.focus()
  return card !== null
}

/** What the address says of a chosen mark; a publication date is shown where the file prints it. */
function addressOf(stop: Stop, withOriginal: boolean): Readonly<Record<string, string | null>> {
  const place = { fact: null, note: null, span: null, words: null }
  if (stop.kind === 'note') return { ...place, note: stop.id }
  const { fact } = stop
  const inFile = fact.kind === 'date' && fact.event.role === 'published' && fact.mark === null
  return { ...place, fact: stop.id, ...(inFile && withOriginal ? { view: 'original' } : {}) }
}
