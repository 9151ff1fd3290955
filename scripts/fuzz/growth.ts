import { compileDocument } from '../../src/compile/compile-document.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'

/** How the time of one kind of text grows. */
export interface Growth {
  readonly name: string
  /** Seconds for 64, 128, … 1024 KiB. */
  readonly seconds: readonly number[]
}

const SIZES = [64, 128, 256, 512, 1024]
/** A line may have 100,000 characters; a file is made of such lines. */
const LINE = 90_000
/** Below this the clock and the collector decide, not the rules. */
const LEAST_SECONDS = 0.2

/** Texts that grow: real ones one after the other, and lines that make rules start over and over. */
const KINDS: readonly (readonly [name: string, piece: string, isLine: boolean])[] = [
  ['numbers of one digit', '1', true],
  ['Han numerals', '一', true],
  ['opened quotation marks', '“', true],
  ['opened title marks', '《甲', true],
  ['brackets', '（(', true],
  ['blanks', ' \u3000', true],
  ['commas', '到2020年，', true],
  ['reaching', '达到', true],
  ['years', '2020年', true],
  ['targets', '到2020年新增20家，', true],
  ['headings', '一、总体要求\n', false],
  ['labels', '来源：发布日期：\n', false],
  ['held meetings', '召开举行参加', true],
  ['names', '上海服务上海', true],
  ['readings', '深(shen)', true],
  ['table cells', '指标\t单位\t2025年\t2030年目标\n绿道\t公里\t1\t2\n', false],
  ['invisible characters', '\u200B', true],
]

/** Times every kind of text at doubling sizes, in seconds of the processor; each size three times, the fastest counts. */
export function measureGrowth(documents: readonly string[], lexicon: Lexicon): readonly Growth[] {
  const real = documents.join('\n')
  const kinds = [['real documents', real, false] as const, ...KINDS]
  return kinds.map(([name, piece, isLine]) => ({
    name,
    seconds: SIZES.map((size) => timeOf(textOf(piece, isLine, size * 1024), lexicon)),
  }))
}

/** What is too slow in a growth, as sentences: more than 2 s a MiB, more than 2.5 times the time for twice the text. */
export function tooSlow({ name, seconds }: Growth): readonly string[] {
  const wrongs = seconds.flatMap((after, i) => {
    const before = seconds[i - 1]
    if (before === undefined || before < LEAST_SECONDS || after / before <= 2.5) return []
    return [`${name}: ${(after / before).toFixed(2)} times the time from ${SIZES[i - 1]} to ${SIZES[i]} KiB`]
  })
  return seconds.at(-1)! > 2 ? [...wrongs, `${name}: ${seconds.at(-1)!.toFixed(2)} s a MiB`] : wrongs
}

/** A text of about so many bytes of UTF-8. */
function textOf(piece: string, isLine: boolean, bytes: number): string {
  const times = Math.ceil(bytes / new TextEncoder().encode(piece).length)
  if (!isLine) return piece.repeat(times)
  const line = piece.repeat(Math.min(times, Math.floor(LINE / piece.length)))
  return `${line}\n`.repeat(Math.ceil(times / Math.floor(LINE / piece.length)))
}

function timeOf(text: string, lexicon: Lexicon): number {
  const bytes = new TextEncoder().encode(text)
  const times = [0, 1, 2].map(() => {
    const since = process.cpuUsage()
    compileDocument({ file: 'a.txt', sha256: '', bytes }, lexicon)
    const { user, system } = process.cpuUsage(since)
    return (user + system) / 1_000_000
  })
  return Math.min(...times)
}
