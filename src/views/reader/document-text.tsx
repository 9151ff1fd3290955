import { memo } from 'react'
import { displayText } from '../../derive/display-text.ts'
import type { Paragraph } from '../../derive/paragraphs.ts'
import './document-text.css'

/** Texts longer than this let the browser skip what is off screen; shorter ones are laid out whole, once. */
const LONG = 60_000
/** Characters of a line and pixels of its height at the usual size: the guess at what is skipped. */
const LINE = { characters: 36, height: 32.4 }

/** The document's words, a paragraph per element. `data-start` is the paragraph's offset in the document's text. */
export const DocumentText = memo(function DocumentText({
  text,
  paragraphs,
}: {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}) {
  const long = text.length > LONG
  return paragraphs.map((paragraph) => (
    <Line key={paragraph.span.start} text={text} paragraph={paragraph} long={long} />
  ))
})

interface LineProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly long: boolean
}

function Line({ text, paragraph: { span, kind, section, headLength }, long }: LineProps) {
  const shown = displayText(text.slice(span.start, span.end))
  const lines = Math.ceil(shown.length / LINE.characters)
  const place = {
    'data-start': span.start,
    ...(section === null ? {} : { id: sectionAnchor(section.id) }),
    ...(long
      ? {
          style: {
            contentVisibility: 'auto',
            containIntrinsicBlockSize: `auto ${lines * LINE.height}px`,
          } as const,
        }
      : {}),
  }
  if (kind === 'title') {
    return (
      <h1 {...place} className="doc-title serif">
        {shown}
      </h1>
    )
  }
  if (kind === 'heading') {
    const Heading = (['h2', 'h3', 'h4'] as const)[Math.min(section?.level ?? 1, 3) - 1]!
    return (
      <Heading {...place} className={`doc-heading doc-level-${Math.min(section?.level ?? 1, 3)}`}>
        {shown}
      </Heading>
    )
  }
  return (
    <p {...place} className="doc-line">
      {headLength > 0 && <b>{shown.slice(0, headLength)}</b>}
      {shown.slice(headLength)}
    </p>
  )
}

/** The element id of a section's first line. */
export const sectionAnchor = (sectionId: string): string => `section-${sectionId}`
