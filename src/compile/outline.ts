import type { Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { createIdGiver } from './content-id.ts'
import { simplify } from './fold.ts'
import { type HeadingLabel, isInnerStyle, parseHeadingLabel } from './outline-labels.ts'
import { rankHeadings, type HeadingCandidate, type RankedHeading } from './outline-sequence.ts'

/** What an outline is read from; spans in `text`. */
export interface OutlineSource {
  readonly documentId: string
  readonly text: string
  readonly folded: string
  readonly paragraphs: readonly Span[]
}

// 1.完成排查; — an item of a list, not a heading
const LIST_ITEM = /^[^。]*;$/
// (责任单位:某某局), (牵头部门:…)
const RESPONSIBLE = /[(（](?:责任|牵头|负责|主责|配合|实施)(?:单位|部门|主体)?[:：][^()（）]{1,120}[)）]$/

// 第一条（目的和依据）
const WHOLE_BRACKET = /^[(（]([^()（）]{1,40})[)）]$/
// 专栏1 主要指标: numbers in a box below are its rows
const BOX = /^(?:专栏|附表|表)\s?[\d一二三四五六七八九十:“]/

/**
 * The printed headings of a document with what they govern, in reading order; none for an unnumbered text.
 *
 * Reads headings on a line of their own and run-in ones, 「1.打造新优势。主动服务…」, whose title goes to the first 。. Titles are
 * simplified, labels as printed.
 */
export function findSections(source: OutlineSource): readonly Section[] {
  const headings = rankHeadings(findCandidates(source))
  const ends = lastParagraphs(headings, source.paragraphs.length)
  const giveId = createIdGiver('s')
  const open: Section[] = []
  return headings.map((heading, i) => {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
    const parent = open.at(-1)?.id ?? null
    const { label, title } = wordsOf(source, heading)
    const span = { start: source.paragraphs[heading.paragraph]!.start, end: source.paragraphs[ends[i]!]!.end }
    const id = giveId(source.documentId, parent ?? '', label, title)
    const section = { id, level: heading.level, label, title, parent, span }
    open.push(section)
    return section
  })
}

function findCandidates({ folded, paragraphs }: OutlineSource): readonly HeadingCandidate[] {
  let inBox = false
  return paragraphs.flatMap((span, paragraph) => {
    const words = folded.slice(span.start, span.end)
    const label = parseHeadingLabel(words)
    if (BOX.test(words)) inBox = true
    if (!label || LIST_ITEM.test(words) || isInlineList(label, words)) return []
    if (!isInnerStyle(label.style)) inBox = false
    const following = paragraphs[paragraph + 1]
    const next = following === undefined ? '' : folded.slice(following.start, following.end)
    return [{ ...label, paragraph, inBox, plain: isPlain(label, words.slice(label.titleStart), next) }]
  })
}

/** Whether a paragraph goes on counting after a semicolon, 「①培育企业;②建设平台。」: a list, no heading. */
const isInlineList = ({ style, titleStart }: HeadingLabel, words: string): boolean =>
  (style === 'circled' || style === 'digit-bracket') &&
  /;\s?(?:[②-⑳]|[(]?\d{1,2}[)])/.test(words.slice(titleStart))

/** Whether a paragraph is laid out as a heading: few words on a line of their own, or up to the first 。 of running text. */
function isPlain({ style }: HeadingLabel, words: string, next: string): boolean {
  const [title = '', text = ''] = words.split('。', 2)
  const inner = isInnerStyle(style)
  if (title.length > (inner ? 30 : 50) || !/\p{Script=Han}{2}/u.test(title)) return false
  if (words.includes('。')) return text.length > 3
  if (/[,;:、\d%]$/.test(title)) return false
  return !inner || (next.includes('。') && !/[,;]/.test(title))
}

function wordsOf(
  { text, folded, paragraphs }: OutlineSource,
  heading: RankedHeading,
): { label: string; title: string } {
  const { start, end } = paragraphs[heading.paragraph]!
  const stop = folded.slice(start, end).indexOf('。')
  const printed = text.slice(start + heading.titleStart, stop < 0 ? end : start + stop)
  return {
    label: text.slice(start, start + heading.label.length),
    title: simplify(withoutEnd(printed.replace(RESPONSIBLE, '')).replace(WHOLE_BRACKET, '$1')),
  }
}

/** Words without the marks and blanks at their end, walked from the end so that a run of marks costs nothing. */
function withoutEnd(words: string): string {
  let end = words.length
  while (end > 0 && /[:：,，;；\s]/.test(words[end - 1]!)) end -= 1
  return words.slice(0, end)
}

/** The last paragraph each heading governs: the one before the next heading of its level or above, else the very last. */
function lastParagraphs(headings: readonly RankedHeading[], paragraphs: number): readonly number[] {
  const ends = headings.map(() => paragraphs - 1)
  const open: number[] = []
  for (const [i, { level, paragraph }] of headings.entries()) {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= level) ends[open.pop()!] = paragraph - 1
    open.push(i)
  }
  return ends
}
