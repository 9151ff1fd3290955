import { memo } from 'react'
import type { Marker } from '../../derive/line-markers.ts'
import type { TextView } from '../../derive/reader-lines.ts'
import type { TextBlock } from './text-blocks.ts'
import { textLine } from './text-line.tsx'
import './document-text.css'

/** Which blocks are near the window: from the first to the last, both included. */
export interface NearBlocks {
  readonly first: number
  readonly last: number
}

interface DocumentTextProps {
  readonly view: TextView
  readonly blocks: readonly TextBlock[]
  readonly near: NearBlocks
  /** By index of the line; those far from the window are left out of the page. */
  readonly markers: ReadonlyMap<number, readonly Marker[]>
}

/** The document's words, a line per element. */
export const DocumentText = memo(function DocumentText({ view, blocks, near, markers }: DocumentTextProps) {
  return blocks.map((block, index) => (
    <Block
      key={`${view} ${block.first}`}
      view={view}
      block={block}
      long={blocks.length > 1}
      markers={index >= near.first && index <= near.last ? markers : NONE}
    />
  ))
})

const NONE: ReadonlyMap<number, readonly Marker[]> = new Map()

interface BlockProps {
  readonly view: TextView
  readonly block: TextBlock
  readonly long: boolean
  readonly markers: ReadonlyMap<number, readonly Marker[]>
}

/** Lines that the browser lays out together; of a long text only those near the window, the rest at a guess. */
const Block = memo(function Block({ view, block: { first, lines, rows }, long, markers }: BlockProps) {
  return (
    <div
      className={`doc-block${long ? ' doc-block-long' : ''}`}
      style={long ? { containIntrinsicBlockSize: `auto ${Math.ceil(rows * 1.8)}em` } : undefined}
    >
      {lines.map((line, index) =>
        textLine(first + index, view, line, markers.get(first + index) ?? NO_MARKERS),
      )}
    </div>
  )
})

const NO_MARKERS: readonly Marker[] = []
