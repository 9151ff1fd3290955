import { memo } from 'react'
import type { Marker } from '../../derive/line-markers.ts'
import type { TextView } from '../../derive/reader-lines.ts'
import { isAmong, type BlockRow, type TextBlock } from './text-blocks.ts'
import { textLine } from './text-line.tsx'
import type { MarkersOf } from './use-markers.ts'
import './document-text.css'
import './text-marks.css'

interface DocumentTextProps {
  readonly view: TextView
  readonly blocks: readonly TextBlock[]
  /** Which blocks are near the window. */
  readonly near: BlockRow
  /** Which blocks have their lines on the page. */
  readonly drawn: readonly BlockRow[]
  /** Asked for the blocks near the window; the others have none on the page. */
  readonly markersOf: MarkersOf
}

/** The document's words, a line per element. */
export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { view, blocks, near, drawn, markersOf } = props
  return blocks.map((block, index) => (
    <Block
      key={`${view} ${block.first}`}
      view={view}
      block={block}
      long={blocks.length > 1}
      drawn={isAmong(drawn, index)}
      markers={isAmong([near], index) ? markersOf(block) : NONE}
    />
  ))
})

const NONE: ReadonlyMap<number, readonly Marker[]> = new Map()

interface BlockProps {
  readonly view: TextView
  readonly block: TextBlock
  readonly long: boolean
  readonly drawn: boolean
  readonly markers: ReadonlyMap<number, readonly Marker[]>
}

/** Lines that the browser lays out together; of a long text only those near the window, the rest at a guess. */
const Block = memo(function Block({ view, block, long, drawn, markers }: BlockProps) {
  const { first, lines, rows } = block
  return (
    <div
      className={`doc-block${long ? ' doc-block-long' : ''}${drawn ? '' : ' doc-block-awaited'}`}
      style={long ? { containIntrinsicBlockSize: `auto ${Math.ceil(rows * 1.8)}em` } : undefined}
    >
      {drawn &&
        lines.map((line, index) =>
          textLine(first + index, view, line, markers.get(first + index) ?? NO_MARKERS),
        )}
    </div>
  )
})

const NO_MARKERS: readonly Marker[] = []
