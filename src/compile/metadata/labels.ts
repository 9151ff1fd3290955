import type { Span } from '../../model/span.ts'
import { allMatches } from '../all-matches.ts'

/** What a printed label of page furniture introduces. `other` labels are furniture whose value nobody needs. */
export type LabelKind = 'title' | 'issuer' | 'source' | 'published' | 'dated' | 'number' | 'other'

export interface LabelledValue {
  readonly kind: LabelKind
  /** Of the value, in the line's units; empty when the line ends behind the label. */
  readonly span: Span
  readonly value: string
}

/** Labels that content systems of government and media sites print, simplified, and keys of front matter. */
const LABELS: Readonly<Record<LabelKind, readonly string[]>> = {
  title: ['信息名称', '文件名称', '标题', '名称'],
  issuer: [
    '发布机构',
    '发布单位',
    '发布部门',
    '发文机关',
    '发文单位',
    '发文机构',
    '制定机关',
    '制发机关',
    '公开主体',
    '印发机关',
    '信息提供单位',
    'issuer',
    'publisher',
  ],
  source: [
    '信息来源',
    '文章来源',
    '文档来源',
    '稿件来源',
    '新闻来源',
    '内容来源',
    '来源',
    '稿源',
    '出处',
    'source',
  ],
  published: [
    '发布日期',
    '公布日期',
    '发布时间',
    '发表时间',
    '发表日期',
    '公开日期',
    '公开时间',
    '上传时间',
    '更新时间',
    '更新日期',
    '日期',
    '时间',
    'date',
    'published',
  ],
  dated: ['发文日期', '成文日期', '印发日期', '生成日期', '制定日期', '签发日期'],
  number: ['发文字号', '发文文号', '文件编号', '文件字号', '文号', 'number'],
  other: [
    '索引号',
    '索取号',
    '信息索引号',
    '主题分类',
    '主题词',
    '关键字',
    '关键词',
    '标签',
    '栏目',
    '公文种类',
    '公文类型',
    '体裁分类',
    '有效性',
    '公开属性',
    '公开范围',
    '生效日期',
    '施行日期',
    '效力等级',
    '时效性',
    '废止日期',
    '有效期',
    '图片来源',
    '原标题',
    '作者',
    '记者',
    '通讯员',
    '编辑',
    '责任编辑',
    '责编',
    '摄影',
    '审核',
    '校对',
    '供稿',
    '浏览次数',
    '浏览量',
    '阅读次数',
    '阅读量',
    '阅读',
    '点击数',
    '点击量',
    '点击率',
    '点击次数',
    '访问量',
    '访问次数',
    '字体',
    '字号',
    '字体大小',
    '视力保护色',
    '分享',
    '分享到',
    '当前位置',
    '您的位置',
    '您所在的位置',
    '您现在的位置',
  ],
}

const KIND_OF = new Map(
  Object.entries(LABELS).flatMap(([kind, names]) => names.map((name) => [name, kind as LabelKind] as const)),
)

// 索 引 号: — a few blanks between the characters are a matter of layout
const NAMES = [...KIND_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join('\\s{0,6}'))
  .join('|')
/** [ 发布机构 ] | 某委, 【公布日期】2005.02.01: tables and law databases put labels in boxes. */
const BOXED = `[[【]\\s{0,3}(?<boxed>${NAMES})\\s{0,3}[\\]】]\\s{0,3}[|:]?`
const LABEL = new RegExp(`(?<label>${NAMES})\\s{0,3}[::]|${BOXED}`, 'g')
const AT_START = new RegExp(`^(?:[\\s([【]{0,3}(?:${NAMES})\\s{0,3}[::]|[•·]?\\s{0,3}${BOXED})`)
const MARKS = /[:\]】]/

/** Whether a folded line begins with a label of furniture: 「发布日期:2018-11-12」, 「【 字体:」, 「【公布日期】2018.11.12」; not 「资金来源:财政」. */
export function startsWithLabel(folded: string): boolean {
  return MARKS.test(folded) && AT_START.test(folded)
}

/**
 * The labels of a furniture line with their values: 「发布机构: 某委 发布日期:2018-11-12」 gives two.
 *
 * A value ends at the next label, at two blanks, a date behind a blank, a bar or a closing bracket.
 */
export function findLabelledValues(folded: string): readonly LabelledValue[] {
  if (!MARKS.test(folded)) return []
  const labels = allMatches(folded, LABEL)
  return labels.map((match, i) => {
    const start = match.index + match[0].length
    const limit = labels[i + 1]?.index ?? folded.length
    const kind = KIND_OF.get((match.groups!['label'] ?? match.groups!['boxed']!).replace(/\s/g, ''))!
    const span = valueSpan(folded, start, limit)
    return { kind, span, value: folded.slice(span.start, span.end) }
  })
}

function valueSpan(folded: string, from: number, limit: number): Span {
  let start = from
  while (start < limit && /\s/.test(folded[start]!)) start += 1
  const piece = folded.slice(start, limit)
  const stop = piece.search(/\s\s|[|｜丨】\])]|\s(?=20\d\d[-年./]\d)/)
  return { start, end: start + (stop < 0 ? piece : piece.slice(0, stop)).trimEnd().length }
}
