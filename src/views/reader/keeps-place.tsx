import { Component, type RefObject } from 'react'
import type { TextPlace } from '../../anchor/dom-range.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import type { Span } from '../../model/span.ts'
import type { TextSize } from '../../state/preferences-store.ts'
import { readPlace, restorePlace, type KeptPlace } from './keep-place.ts'
import { select, selectedNow } from './use-selection.ts'

interface Props {
  readonly page: RefObject<HTMLElement | null>
  readonly lines: readonly ReaderLine[]
  /** The pieces of those lines on the page; the ones before until the page has been read anew. */
  readonly places: readonly TextPlace[]
  readonly size: TextSize
  /** The place the address points at; null for none. One that has changed is brought into view by itself. */
  readonly focusKey: string | null
}

interface Kept {
  readonly place: KeptPlace | null
  readonly selected: Span | null
}

/**
 * Draws nothing. When the text is set anew (another view, another size) the first character in the window is then
 * where it was, and what was selected is selected again. Both are read in the moment before the page changes, however
 * long the new text was on its way: a component of the old kind, since no hook is called then.
 */
export class KeepsPlace extends Component<Props> {
  private kept: Kept | null = null
  private stop: () => void = () => {}

  override getSnapshotBeforeUpdate(before: Props): Kept | null {
    const { page, lines, size, focusKey } = this.props
    if (page.current === null || before.places.length === 0) return null
    if (lines === before.lines && size === before.size) return null
    const place = focusKey === before.focusKey ? readPlace(before.places, page.current) : null
    return { place, selected: selectedNow(before.places) }
  }

  override componentDidUpdate(before: Props, _: unknown, kept: Kept | null) {
    const { lines, places, size, page } = this.props
    this.kept = kept ?? this.kept
    // Another view puts other pieces on the page, and they are read a moment later; another size leaves them.
    const isSet = places !== before.places || (size !== before.size && lines === before.lines)
    if (this.kept === null || !isSet || page.current === null) return
    const { place, selected } = this.kept
    this.kept = null
    if (selected !== null) select(places, selected)
    this.stop()
    if (place !== null) this.stop = restorePlace(places, place, page.current)
  }

  override componentWillUnmount() {
    this.stop()
  }

  override render() {
    return null
  }
}
