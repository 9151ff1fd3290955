import { useCallback, useMemo, useState } from 'react'
import { textPlaces, type TextPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'
import type { NearBlocks } from './document-text.tsx'
import { textBlocks, type TextBlock } from './text-blocks.ts'
import { useNearBlocks } from './use-near-blocks.ts'
import type { TextLines } from './use-text-lines.ts'

/** A block on the page, and the index of its first line. */
export interface PlacedBlock {
  readonly first: number
  readonly element: HTMLElement
}

/** The pieces of the text on the page, none before the first layout. */
export interface PlacedText {
  readonly places: readonly TextPlace[]
  /** The same pieces and those that cleaning took out, in offsets of the source; empty in views without it. */
  readonly inSource: readonly TextPlace[]
  readonly blocks: readonly PlacedBlock[]
}

const NOTHING: PlacedText = { places: [], inSource: [], blocks: [] }

/**
 * Where the lines are on the page, and which of their blocks are near the window: at first those around `start`, an
 * offset of the text. `attach` is the ref of the element the lines stand in.
 */
export function useTextLayout({ lines, view }: TextLines, start: number) {
  const [placed, setPlaced] = useState(NOTHING)
  const blocks = useMemo(() => textBlocks(lines), [lines])
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) setPlaced(placedIn(element, blocks, view === 'original'))
    },
    [blocks, view],
  )
  const near = useNearBlocks(placed.blocks, blocks.length, blockHolding(blocks, start))
  const nearSpan = useMemo(() => spanOfBlocks(blocks, near), [blocks, near])
  return { attach, blocks, placed, near, nearSpan }
}

export type TextLayout = ReturnType<typeof useTextLayout>

/** Index of the block that shows an offset of the text. */
function blockHolding(blocks: readonly TextBlock[], offset: number): number {
  return Math.max(
    0,
    blocks.findLastIndex(({ lines }) => lines[0]!.span.start <= offset),
  )
}

/** The clean text that a row of blocks shows. */
function spanOfBlocks(blocks: readonly TextBlock[], { first, last }: NearBlocks): Span {
  const from = blocks[Math.min(first, blocks.length - 1)]?.lines[0]
  const to = blocks[Math.min(last, blocks.length - 1)]?.lines.at(-1)
  return { start: from?.span.start ?? 0, end: to?.span.end ?? 0 }
}

function placedIn(root: HTMLElement, blocks: readonly TextBlock[], withSource: boolean): PlacedText {
  const elements = [...root.querySelectorAll<HTMLElement>('.doc-block')]
  return {
    places: textPlaces(root),
    inSource: withSource ? textPlaces(root, 'source') : [],
    blocks: elements.map((element, index) => ({ element, first: blocks[index]?.first ?? 0 })),
  }
}
