import { inlineParts, type Inline } from './markdown-inline.ts'

/** One block of a note written in Markdown. Every line break a person typed inside a block is kept. */
export type Block =
  | { readonly kind: 'paragraph' | 'quote' | 'heading'; readonly lines: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
    }

interface Line {
  readonly kind: 'paragraph' | 'quote' | 'heading' | 'item' | 'numbered'
  readonly text: string
}

/**
 * A note's words as blocks: paragraphs, 「> 引用」, 「# 小标题」, 「- 一项」 and 「1. 一项」; a table, HTML or anything else
 * stays the characters that were typed. 「1.5亿元」 and 「-3」 are no lists: a space must follow the sign.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  const close = () => {
    if (run.length > 0) blocks.push(blockOf(run))
    run = []
  }
  for (const raw of text.split('\n')) {
    if (raw.trim() === '') {
      close()
      continue
    }
    const line = lineOf(raw)
    if (run[0] !== undefined && (run[0].kind !== line.kind || line.kind === 'heading')) close()
    run.push(line)
  }
  close()
  return blocks
}

function blockOf(run: readonly Line[]): Block {
  const lines = run.map(({ text }) => inlineParts(text))
  const { kind } = run[0]!
  if (kind === 'item' || kind === 'numbered') {
    return { kind: 'list', ordered: kind === 'numbered', items: lines }
  }
  return { kind, lines }
}

/** What a line is by its first characters. */
function lineOf(raw: string): Line {
  const text = raw.trimStart()
  if (text.startsWith('> ')) return { kind: 'quote', text: text.slice(2) }
  if (text.startsWith('- ') || text.startsWith('* ')) return { kind: 'item', text: text.slice(2) }
  const hashes = lengthOf(text, '#', 3)
  if (hashes > 0 && text[hashes] === ' ') return { kind: 'heading', text: text.slice(hashes + 1) }
  const digits = lengthOf(text, '0123456789', 3)
  if (digits > 0 && text.startsWith('. ', digits)) return { kind: 'numbered', text: text.slice(digits + 2) }
  return { kind: 'paragraph', text: raw }
}

/** How many characters of a set a text begins with, at most `most`. */
function lengthOf(text: string, set: string, most: number): number {
  let length = 0
  while (length < most && length < text.length && set.includes(text[length]!)) length += 1
  return length
}
