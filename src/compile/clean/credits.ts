import { partOf, type SourceLine } from './source-line.ts'

// At a line's end: (来源:某报) (图片来源:某某 摄) (记者 某某) (某某 摄)
const CREDIT =
  /[([【](?:(?:本文|文章|图片|照片|稿件|资料|信息|消息|视频|新闻|内容|本报|新华社)?(?:来源|摄影|供图|图源|记者|编辑|责编|责任编辑|作者|通讯员|实习生)\s?[:/\s][^()[\]【】]{1,40}|[^()[\]【】,。]{1,12}\s?(?:摄|供图))\s?[)\]】]$/

/** A line without the credit at its end, and that credit; 「…作了交流发言。(图片来源:某某 摄)」 becomes two parts. */
export function splitCredit(
  source: string,
  line: SourceLine,
): { readonly words: SourceLine | null; readonly credit: SourceLine | null } {
  const match = CREDIT.exec(line.folded.slice(-80))
  if (!match) return { words: line, credit: null }
  const start = line.folded.length - match[0].length
  return {
    words: partOf(source, line, { start: 0, end: start }),
    credit: partOf(source, line, { start, end: line.folded.length }),
  }
}
