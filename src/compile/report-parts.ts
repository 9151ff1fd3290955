import type { Span } from '../model/span.ts'
import type { DocumentContext } from './document-context.ts'
import { isReport } from './report-kind.ts'
import { looksAhead, looksBack } from './tense.ts'

/** A part of a report that has headings without numbers; `heading` is the printed line, the part goes from it to the next. */
export interface ReportPart extends Span {
  readonly heading: Span
  readonly title: string
}

const LONGEST = 40
/** ■ 2026年主要目标 */
const MARK = /^[■□◆◇●○▲△★☆▶►※]\s?/
const NO_HEADING = /[。,;:!?、\t|]/

/** Whether words are such a heading: in a press text only with a year, as its headlines are full of 成效 and 部署. */
const announces = (words: string, kind: DocumentContext['kind']): boolean =>
  (kind === 'speech' || /^(?:19|20)\d\d年|^[今明去]年|^(?:建议)?全年(?=[^0-9]{0,12}目标)/.test(words)) &&
  (looksBack(words) || looksAhead(words))

/**
 * The parts of a report without numbered headings, told by lines that announce what was or what is to come: 「2025年工作回顾」, 「2026年重点工作」.
 *
 * Only before the first numbered section, but in a speech; in the press under heads that print their year; not 「各位代表:」, nor a line of running text.
 */
export function reportParts({
  kind,
  sections,
  paragraphs,
  folded,
  body,
}: Omit<DocumentContext, 'text'>): ReportPart[] {
  if (!isReport(kind)) return []
  const numberedFrom = kind === 'speech' ? body.end : (sections[0]?.span.start ?? body.end)
  const numbered = new Set(sections.map(({ span }) => span.start))
  const headings = paragraphs.filter(({ start, end }) => {
    const words = folded.slice(start, Math.min(end, start + LONGEST + 1))
    if (numbered.has(start) || start >= numberedFrom) return false
    return end - start <= LONGEST && !NO_HEADING.test(words) && announces(words.replace(MARK, ''), kind)
  })
  return headings.map((heading, at) => ({
    heading,
    title: folded.slice(heading.start, heading.end).replace(MARK, ''),
    start: heading.start,
    end: headings[at + 1]?.start ?? numberedFrom,
  }))
}
