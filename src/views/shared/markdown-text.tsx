import { Fragment, useMemo } from 'react'
import { markdownBlocks, type Block } from '../../derive/markdown-blocks.ts'
import type { Inline } from '../../derive/markdown-inline.ts'
import './markdown-text.css'

interface MarkdownProps {
  readonly text: string
  /** False inside a button, where a link cannot stand; its words are shown then. */
  readonly links?: boolean
}

/**
 * What a person wrote, with its Markdown read: made of our own elements from parsed parts, so that nothing typed or
 * imported becomes an element or an address by itself.
 */
export function MarkdownText({ text, links = true }: MarkdownProps) {
  const blocks = useMemo(() => markdownBlocks(text), [text])
  // Blocks have no name but their place; a changed text is drawn anew.
  // oxlint-disable react/no-array-index-key
  return (
    <span className="markdown">
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} links={links} />
      ))}
    </span>
  )
  // oxlint-enable react/no-array-index-key
}

/** Spans all through, as it may stand inside a button; the roles say what a screen reader is to know. */
function BlockText({ block, links }: { readonly block: Block; readonly links: boolean }) {
  if (block.kind === 'list') {
    return (
      <span role={links ? 'list' : undefined} className="markdown-list">
        {block.items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} role={links ? 'listitem' : undefined} className="markdown-item">
            <span aria-hidden="true">{block.ordered ? `${index + 1}. ` : '· '}</span>
            <span>
              <Parts parts={item} links={links} />
            </span>
          </span>
        ))}
      </span>
    )
  }
  return (
    <span className={`markdown-${block.kind}`}>
      {block.lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && '\n'}
          <Parts parts={line} links={links} />
        </Fragment>
      ))}
    </span>
  )
}

interface PartsProps {
  readonly parts: readonly Inline[]
  readonly links: boolean
}

function Parts({ parts, links }: PartsProps) {
  // oxlint-disable-next-line react/no-array-index-key
  return parts.map((part, index) => <Part key={index} part={part} links={links} />)
}

function Part({ part, links }: { readonly part: Inline; readonly links: boolean }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return <code>{part.text}</code>
    case 'bold':
      return (
        <strong>
          <Parts parts={part.parts} links={links} />
        </strong>
      )
    case 'italic':
      return (
        <em>
          <Parts parts={part.parts} links={links} />
        </em>
      )
    case 'link':
      return links ? <MarkdownLink part={part} /> : <u>{part.text}</u>
  }
}

/** A link of a note. One that leaves the app opens beside it, and tells the other site nothing of where it stood. */
export function MarkdownLink({ part: { text, href } }: { readonly part: Extract<Inline, { kind: 'link' }> }) {
  if (href.startsWith('#/')) return <a href={href}>{text}</a>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  )
}
