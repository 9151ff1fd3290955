import { endsAsDocument, isDocumentNumber, isHeadingLine, isProse } from './line-forms.ts'
import { labelledValue } from '../metadata/furniture-metadata.ts'
import { isBodyName } from '../metadata/issuer.ts'
import type { LineTest } from './line-test.ts'
import { partOf, type SourceLine } from './source-line.ts'
import type { Span } from '../../model/span.ts'

// 视频 | …; 【组图】…
const PREFIX =
  /^(?:[[【(]?\s?(?:视频|图集|组图|图文|快讯|要闻|直播|独家|原创|热点|聚焦|解读|一图读懂|图解|转载|文字实录)\s?(?:[|丨/:]\s?|[\]】)]\s?))/
// …_某某, … - 某某市人民政府, … | 某某日报
const SUFFIX =
  /^(?:\s{0,2}_[^_]{2,16}|\s{0,2}(?:[|丨]|(?<=\s)-)\s?[^|丨-]{1,14}(?:网|网站|门户|政府|新闻|客户端|频道|日报|晚报))$/
const SUFFIX_MARKS = ['_', '|', '丨', '-']
const SITE_END = /(?:网|网站|门户|频道|平台|客户端|首页|中心|站)$/
const NO_TITLE =
  /^(?:专栏|附件|附表|附录|附图|注|表|图|目录)\s?[\d一二三四五六七八九十::“(]|^(?:目录|附件|正文)$|[,:;、]$|(?:(?<!分解|分工|任务|计划|安排|进度|目标)表|(?<!蓝|宏|版|路线)图)$/

/** How many characters a line of a title has at most, and how many lines a title. */
const LONGEST = 100
const MOST_LINES = 3

/** Where the title stands among the lines of a page's head, and how many printed lines it takes. */
export interface TitlePlace {
  readonly index: number
  readonly lines: number
}

/**
 * The title among the lines before the first running text, or null when none of them can be one.
 *
 * A title has no final mark, no heading number and some length. Where several lines could be it, the ending of an official
 * document, a second print on the page and the page's own 「标题:」 speak for a line, the look of a site's name against it.
 */
export function findTitle(
  head: readonly SourceLine[],
  page: readonly SourceLine[],
  isMark: LineTest,
): TitlePlace | null {
  const labelled = labelledValue(head, 'title')?.value ?? null
  const copies = new Map<string, number>()
  for (const { folded } of page)
    if (folded.length <= LONGEST * MOST_LINES) copies.set(folded, (copies.get(folded) ?? 0) + 1)
  let best: (TitlePlace & { score: number }) | null = null
  for (const [index, line] of head.entries()) {
    if (isMark(index) || !couldBeTitle(line.folded)) continue
    const lines = withNote(head, index + linesOfTitle(head, index, isMark), isMark) - index
    const words = head
      .slice(index, index + lines)
      .map(({ folded }) => folded)
      .join('')
    const score = titleScore(words, words === labelled, (copies.get(words) ?? 0) > 1)
    // Where a page prints its table of labels first, the title stands again below it.
    if (!best || score > best.score || (score === best.score && words === labelled))
      best = { index, lines, score }
  }
  return best
}

/** The title's own words, without a marker of its form in front and the site's name behind: 「视频 | 某某」 → 「某某」. */
export function titleWords(source: string, line: SourceLine): SourceLine {
  const start = PREFIX.exec(line.folded)?.[0].length ?? 0
  const end = line.folded.length - suffixLength(line.folded.slice(start))
  const part: Span = { start, end }
  return partOf(source, line, part) ?? line
}

/** The length of a site's name at the end of a title, with the mark before it; 0 when there is none. */
function suffixLength(words: string): number {
  const lengths = SUFFIX_MARKS.map((mark) => {
    const at = words.lastIndexOf(mark)
    if (at < 0) return 0
    const blanks = /(?<!\s)\s{1,2}$/.exec(words.slice(0, at).slice(-3))?.[0].length ?? 0
    const suffix = words.slice(at - blanks)
    return SUFFIX.test(suffix) ? suffix.length : 0
  })
  return Math.max(...lengths)
}

/** Whether a line that is no mark of a head has the form of a title. */
function couldBeTitle(folded: string): boolean {
  if (isProse(folded) || isHeadingLine(folded) || isDocumentNumber(folded)) return false
  if (/(?:会议|大会|全会)上$/.test(folded)) return false
  return (
    hanCount(folded) >= 4 &&
    folded.length <= LONGEST &&
    !NO_TITLE.test(folded) &&
    !/^[(—●■◆□◇○▲•]/.test(folded)
  )
}

/** 「政 府 工 作 报 告」: a title whose characters are set apart; its words are those without the blanks. */
const SPACED = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){3,20}$/u

/** A title without the blanks that set its characters apart: 「政 府 工 作 报 告」 → 「政府工作报告」; others as they are. */
export const closedUp = (title: string): string => (SPACED.test(title) ? title.replace(/\s/g, '') : title)

function titleScore(line: string, labelled: boolean, printedTwice: boolean): number {
  const folded = closedUp(line)
  let score = Math.min(hanCount(folded), 30)
  if (endsAsDocument(folded)) score += 20
  if (printedTwice) score += 25
  if (labelled) score += 30
  if (SITE_END.test(folded)) score -= 15
  if (/\s\s/.test(folded) || folded.split(/\s/).length > 3) score -= 20
  return score
}

/** (2026—2028年), (试行): the years or the note of a title on the line below it. */
const NOTE =
  /^\((?:试行|暂行|修订稿?|(?:19|20)\d\d年?\s?[-—–~～至到]{1,2}\s?(?:19|20)\d\d年?|(?:19|20)\d\d年度?)\)$/

/** The index behind a title's lines, with the note below them where one stands there. */
const withNote = (head: readonly SourceLine[], end: number, isMark: LineTest): number =>
  end < head.length && !isMark(end) && NOTE.test(head[end]!.folded) && endsAsDocument(head[end - 1]!.folded)
    ? end + 1
    : end

/** A title broken over two or three lines: it begins with a body's name or 关于, and only its last line closes it. */
function linesOfTitle(head: readonly SourceLine[], index: number, isMark: LineTest): number {
  const [first, second] = [head[index]!.folded, head[index + 1]?.folded ?? '']
  const opens = /关于|印发/.test(first) || (isBodyName(first) && /^(?:关于|印发)/.test(second))
  if (!opens || endsAsDocument(first)) return 1
  for (let lines = 2; lines <= MOST_LINES; lines += 1) {
    const last = head[index + lines - 1]?.folded
    if (last === undefined || isMark(index + lines - 1) || !couldBeTitle(last)) return 1
    if (endsAsDocument(last)) return lines
  }
  return 1
}

const hanCount = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
