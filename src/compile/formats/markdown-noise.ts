import type { Span } from '../../model/span.ts'
import { parseFrontMatter } from './front-matter.ts'

/** Keys of front matter that a page would print, with a label of their own in the language of the compiler's furniture. */
const LABELS = new Set(
  `date published issuer publisher source number 发布日期 发布时间 日期 成文日期 印发日期 发布机构 发文机关 发文单位 来源 文号 发文字号`.split(
    /\s+/,
  ),
)
const TITLES = new Set(['title', '标题', '名称'])

/** Marks of a line as a whole, at its beginning: quote signs, 「## 」, 「- 」, 「* 」, 「- [x] 」. Numbers of a list stay: they are printed. */
const OPENING =
  /^(?:[ \t]{0,8}>){0,8}[ \t]{0,12}(?:#{1,6}(?:[ \t]{1,4}|$)|[-*+][ \t]{1,4}(?:\[[ xX]\][ \t]{1,4})?)?/
const CLOSING = /[ \t]#{1,6}[ \t]{0,8}$/
/** The bars around a row of a table; those between its cells stay, as in tables printed with bars. */
const ROW = /^[ \t]{0,3}\|.{1,4000}\|[ \t]{0,8}$/
/** Lines of nothing but marks: 「---」, 「===」, 「* * *」, 「|:--|--:|」. */
const MARKS_ALONE = /^[ \t]{0,8}[-=_*|:][-=_*|: \t]+$/
/** Fences of code, 「```yaml」, 「~~~」; not 「```到2025年```」 on one line. */
const FENCE = /^[ \t]{0,3}(?:`{3,20}|~{3})[^`\r\n]{0,60}$/
/** Definitions of links: 「[1]: https://…」. */
const DEFINITION = /^[ \t]{0,3}\[[^\]\r\n]{1,60}\]:[ \t]\S{0,500}(?:[ \t][^\r\n]{0,99})?$/
/** Pictures, and the marks around the words of a link. */
const LINKS =
  /!\[[^\][\r\n]{0,200}\]\([^()\s]{0,500}(?:\s[^()\r\n]{0,100})?\)|\[(?=[^\][\r\n]{1,300}\][([])|(?<=[^[\]\r\n])\]\([^()\s]{0,500}(?:\s"[^"\r\n]{0,100}")?\)|(?<=[^[\]\r\n])\]\[[^\][\r\n]{0,60}\]/g
/** Emphasis and code; an underline between letters is no mark. */
const EMPHASIS = /(?<!\\)\*{1,3}|~~|`{1,3}|(?<![\p{L}\d_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\d_])/gu
/** Tags and comments of HTML, backslashes before marks, and what makes an ampersand of 「&amp;」. */
const OTHERS = /<!--[^<>\r\n]{0,500}-->|<\/?[a-zA-Z][^<>\r\n]{0,300}>|\\(?=[!-/:-@[-`{-~])|(?<=&)amp;/g

/**
 * The markup of a Markdown source, as spans that are no words of the document; ascending.
 *
 * 「## **一、总体要求**」 leaves 「一、总体要求」, 「[某某意见](a.html)」 leaves 「某某意见」, 「1. 打造」 and 「2*3」 at a line's middle keep their
 * figures. Of front matter the title and what names date, issuer, source and number stay, as a page would print them.
 */
export function findMarkdownNoise(source: string): readonly Span[] {
  const front = parseFrontMatter(source)
  const body = front?.end ?? 0
  return [...(front ? frontNoise(source, body) : []), ...linesFrom(source, body).flatMap(lineNoise)]
}

interface PrintedLine {
  readonly start: number
  readonly words: string
}

const linesFrom = (source: string, from: number): readonly PrintedLine[] =>
  [...source.slice(from).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({ start: from + index, words }))

/** All of front matter but the values of titles and the lines that a page's head would print. */
function frontNoise(source: string, end: number): readonly Span[] {
  const kept = parseFrontMatter(source)!.entries.flatMap(({ key, value, line, valueSpan }) => {
    if (value === '') return []
    if (TITLES.has(key)) return [valueSpan]
    return LABELS.has(key) ? [{ start: line.start, end: valueSpan.end }] : []
  })
  const noise: Span[] = []
  let start = 0
  for (const span of kept) {
    noise.push(...withoutBreaks(source, start, span.start))
    start = span.end
  }
  return [...noise, ...withoutBreaks(source, start, end)]
}

/** A stretch without its line breaks, which still end the lines around it. */
const withoutBreaks = (source: string, start: number, end: number): readonly Span[] =>
  [...source.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }))

const isMark = (words: string) => MARKS_ALONE.test(words) || FENCE.test(words) || DEFINITION.test(words)

function lineNoise({ start, words }: PrintedLine): readonly Span[] {
  if (isMark(words)) return [{ start, end: start + words.length }]
  const [opening, closing] = ROW.test(words) ? barsAround(words) : marksAround(words)
  const inner = words.slice(opening, words.length - closing)
  const inside = marksInside(inner).map((span) => ({
    start: start + opening + span.start,
    end: start + opening + span.end,
  }))
  const end = start + words.length
  return [{ start, end: start + opening }, ...inside, { start: end - closing, end }].filter(
    (span) => span.start < span.end,
  )
}

const barsAround = (words: string): readonly [opening: number, closing: number] => [
  words.indexOf('|') + 1,
  words.length - words.lastIndexOf('|'),
]

function marksAround(words: string): readonly [opening: number, closing: number] {
  const opening = OPENING.exec(words)![0].length
  const closing = words.startsWith('#') ? (CLOSING.exec(words.slice(-20))?.[0].length ?? 0) : 0
  return opening + closing > words.length ? [words.length, 0] : [opening, closing]
}

/** The marks between words, ascending; a single 「*」 without a second one is a sign of its own, 「2*3」. */
function marksInside(words: string): readonly Span[] {
  const emphasis = [...words.matchAll(EMPHASIS)]
  const stars = emphasis.filter(({ 0: mark }) => mark === '*').length
  const marks = emphasis.filter(({ 0: mark }) => mark !== '*' || stars % 2 === 0)
  return [...words.matchAll(LINKS), ...marks, ...words.matchAll(OTHERS)]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .sort((a, b) => a.start - b.start)
}
