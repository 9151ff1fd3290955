import type { Marker } from '../../derive/line-markers.ts'
import type { LinePiece, ReaderLine, TextView } from '../../derive/reader-lines.ts'

/**
 * One line of the text: a title, a heading, a paragraph, or a line that cleaning took out. No component: a long text
 * has thousands of lines, which are drawn block by block.
 */
export function textLine(
  key: number,
  view: TextView,
  { kind, section, pieces }: ReaderLine,
  markers: readonly Marker[],
): React.ReactElement {
  const [only, ...more] = pieces
  const plain =
    only !== undefined && more.length === 0 && only.span !== null && only.source === null && !only.bold
  const level = Math.min(section?.level ?? 1, 3)
  const Tag = kind === 'title' ? 'h1' : kind === 'heading' ? HEADINGS[level - 1]! : 'p'
  return (
    <Tag
      key={key}
      className={`${classOf(kind, level)}${view === 'original' ? ' doc-original' : ''}`}
      {...(section === null ? {} : { id: sectionAnchor(section.id) })}
      {...(plain ? placeOf(only) : {})}
    >
      {plain
        ? wordsWith(only, markers)
        : pieces.map((piece) => <Piece key={keyOf(piece)} piece={piece} markers={markers} />)}
    </Tag>
  )
}

const HEADINGS = ['h2', 'h3', 'h4'] as const

function classOf(kind: ReaderLine['kind'], level: number): string {
  if (kind === 'title') return 'doc-title serif'
  if (kind === 'heading') return `doc-heading doc-level-${level}`
  return kind === 'removed' ? 'doc-line doc-removed' : 'doc-line'
}

const keyOf = ({ span, source }: LinePiece) => `${span?.start ?? ''} ${source ?? ''}`

function Piece({ piece, markers }: { readonly piece: LinePiece; readonly markers: readonly Marker[] }) {
  const { words, span, source, bold } = piece
  if (span === null) return <Removed words={words} source={source!} />
  const Tag = bold ? 'b' : 'span'
  const own = markers.filter(({ at, side }) =>
    side === 'begin' ? at >= span.start && at < span.end : at > span.start && at <= span.end,
  )
  return <Tag {...placeOf(piece)}>{wordsWith(piece, own)}</Tag>
}

/** What cleaning took out; characters that show nothing are named by their code. */
function Removed({ words, source }: { readonly words: string; readonly source: number }) {
  const unseen = /^[\p{Cf}\p{Cc}]+$/u.test(words)
  const codes = Array.from(
    words,
    (letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return (
    <span className="doc-taken" data-source={source} {...(unseen ? { 'data-codes': codes.join(' ') } : {})}>
      {words}
    </span>
  )
}

/** Where a piece stands, as `anchor/dom-range.ts` reads it. */
function placeOf({ words, span, source }: LinePiece) {
  if (span === null) return {}
  const length = span.end - span.start
  return {
    'data-start': span.start,
    ...(words.length === length ? {} : { 'data-length': length }),
    ...(source === null ? {} : { 'data-source': source }),
  }
}

/**
 * The words of a piece with its markers between them. A marker is an empty element whose words the style sheet
 * brings in: a screen reader says them, and no offset, selection or copy knows of them.
 */
function wordsWith({ words, span }: LinePiece, markers: readonly Marker[]): React.ReactNode {
  if (markers.length === 0 || span === null) return words
  const whole = words.length !== span.end - span.start
  const parts: React.ReactNode[] = []
  let from = 0
  for (const marker of markers) {
    const to = whole ? (marker.side === 'begin' ? 0 : words.length) : marker.at - span.start
    if (to > from) parts.push(words.slice(from, to))
    from = Math.max(from, to)
    parts.push(<Edge key={`${parts.length}`} marker={marker} />)
  }
  if (from < words.length) parts.push(words.slice(from))
  return parts
}

function Edge({ marker: { words, side, foot } }: { readonly marker: Marker }) {
  return (
    <span
      className={`mark-edge mark-${side}`}
      data-words={words}
      {...(foot === null ? {} : { 'data-foot': foot })}
    />
  )
}

/** The element id of a section's first line. */
export const sectionAnchor = (sectionId: string): string => `section-${sectionId}`
