import { useCallback, useMemo, useState } from 'react'
import { textPlaces, type TextPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'
import {
  blocksAround,
  spanAround,
  spanOfLines,
  textBlocks,
  type BlockRow,
  type RowsAround,
  type TextBlock,
} from './text-blocks.ts'
import { useDrawnBlocks } from './use-drawn-blocks.ts'
import { useNearBlocks } from './use-near-blocks.ts'
import type { TextLines } from './use-text-lines.ts'

/** A block on the page, and the index of its first line. */
export interface PlacedBlock {
  readonly first: number
  readonly element: HTMLElement
}

/** The pieces of the text on the page: none before the first layout, then those of the blocks that are drawn. */
export interface PlacedText {
  readonly places: readonly TextPlace[]
  /** The same pieces and those that cleaning took out, in offsets of the source; empty in views without it. */
  readonly inSource: readonly TextPlace[]
  readonly blocks: readonly PlacedBlock[]
}

const NOTHING: PlacedText = { places: [], inSource: [], blocks: [] }

/** Pixels a row of the text takes at the usual size. */
const ROW_HEIGHT = 32

/**
 * What of a text is taken to be near before the browser can tell, and what is drawn first, in heights of the window
 * from the place one begins at: that place stands in the upper part of the window. The browser lays out a window and a
 * half beyond the window's edges; were anything drawn there later, what is seen could move.
 */
const NEAR = { above: 0.8, below: 1.6 }
const FIRST = { above: 2, below: 2.7 }

/** What may be in the window when a text is opened, in the same heights: its cards come first. */
const SEEN = { above: 0.8, below: 1.2 }

/**
 * Where the lines are on the page, and which of their blocks are near the window: at first those around `start`, an
 * offset of the text. Those are drawn first too, and the cards of
 * `seenFirst`. `attach` is the ref of the element the lines stand in.
 */
export function useTextLayout({ lines, view }: TextLines, start: number) {
  const [placed, setPlaced] = useState(NOTHING)
  const blocks = useMemo(() => textBlocks(lines), [lines])
  const rows = window.innerHeight / ROW_HEIGHT
  const inRows = ({ above, below }: RowsAround) => ({ above: above * rows, below: below * rows })
  const near = useNearBlocks(placed.blocks, blocks.length, blocksAround(blocks, start, inRows(NEAR)))
  const drawn = useDrawnBlocks(blocks.length, [near, blocksAround(blocks, start, inRows(FIRST))])
  const [seenFirst] = useState(() => spanAround(lines, start, inRows(SEEN)))
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) setPlaced(placedIn(element, blocks, view === 'original'))
    },
    // Drawing more of them puts more pieces on the page.
    // oxlint-disable-next-line react/exhaustive-deps
    [blocks, view, drawn],
  )
  const nearSpan = useMemo(() => spanOfBlocks(blocks, near), [blocks, near])
  return { attach, blocks, placed, near, nearSpan, drawn, seenFirst }
}

export type TextLayout = ReturnType<typeof useTextLayout>

/** The clean text that a row of blocks shows. */
function spanOfBlocks(blocks: readonly TextBlock[], { first, last }: BlockRow): Span {
  const { start } = spanOfLines(blocks[Math.min(first, blocks.length - 1)]!.lines)
  const { end } = spanOfLines(blocks[Math.min(last, blocks.length - 1)]!.lines)
  return { start, end }
}

function placedIn(root: HTMLElement, blocks: readonly TextBlock[], withSource: boolean): PlacedText {
  const elements = [...root.querySelectorAll<HTMLElement>('.doc-block')]
  return {
    places: textPlaces(root),
    inSource: withSource ? textPlaces(root, 'source') : [],
    blocks: elements.map((element, index) => ({ element, first: blocks[index]?.first ?? 0 })),
  }
}
