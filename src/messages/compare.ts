import { catalogue } from './catalogue.ts'
import { emphasisWords } from './emphasis.ts'
import { plural } from './figures.ts'

/** What the title of a comparison is told of a side. */
export interface SideFigures {
  readonly name: string
  /** Whether it has documents, has none at all, or the filter hides them. */
  readonly state: 'has-documents' | 'no-document' | 'out-of-scope'
  readonly documents: number
  readonly measures: number
  /** Measures that advance a subject, and those of them that print its name. */
  readonly advancing: number
  readonly naming: number
  readonly targets: number
  /** Targets with a figure. */
  readonly numeric: number
}

const ZH_EMPTY = { 'no-document': '无文件', 'out-of-scope': '不在筛选范围' }
const EN_EMPTY = { 'no-document': 'no document', 'out-of-scope': 'outside the filter' }

/** A side the filter hides says so by itself. */
const bothHave = (a: SideFigures, b: SideFigures) =>
  a.state === 'has-documents' && b.state === 'has-documents'

const zhSide = ({ name, state, measures, targets }: SideFigures): string =>
  state !== 'has-documents'
    ? `${name}${ZH_EMPTY[state]}`
    : `${name} ${measures} 条举措、${targets === 0 ? '没有目标' : `${targets} 项目标`}`
const enSide = ({ name, state, measures, targets }: SideFigures): string =>
  state !== 'has-documents'
    ? `${name}: ${EN_EMPTY[state]}`
    : `${name}: ${plural(measures, 'measure')}, ${targets === 0 ? 'no target' : plural(targets, 'target')}`

/** 覆盖: two districts or documents side by side, and the weight of names over time. */
export const compareWords = catalogue(
  {
    ...emphasisWords.zh,
    title: (a: SideFigures, b: SideFigures, narrowed: boolean) =>
      `${narrowed && bothHave(a, b) ? '筛选范围内，' : ''}${zhSide(a)}；${zhSide(b)}`,
    sides: { a: '甲', b: '乙' },
    choose: (side: string) => `比较的${side}方`,
    swap: '对调',
    places: '区与市级',
    documents: '文件',
    noneChosen: '请选两方来比。',
    same: '两方是同一个，请换一方。',
    picture: (a: string, b: string) => `${a}与${b}：各有多少条举措`,
    bar: (side: string, subject: string, count: number, explicit: number) =>
      `${side} ${subject} ${count} 条，其中明写 ${explicit} 条`,
    emptyBar: (side: string, subject: string, state: string) => `${side} ${subject}：${state}`,
    all: '计入的举措',
    explicit: (count: number) => `明写 ${count}`,
    column: (side: string, what: string) => `${side}：${what}`,
    measures: '举措',
    named: '其中明写',
    subject: '维度',
    barNote: '同一把尺；实心是明写，空心是按词认定；“计入的举措”里最淡的一段不涉及这一维度',
    unlikeTitle: '不能直接比的：',
    unlike: {
      reach: '一方的文件管全市，一方的管一个区，条数和目标值不是同一范围',
      kind: '一方是部署任务的计划或意见，一方是报道或讲话，段落也算举措，条数不相当',
      number: '两方的文件份数不同，条数随份数增多',
      title: '一方的文件标题只点名一个品牌，它的每条举措都计入这个品牌，另一方逐条来认',
    },
    unlikeSaid: (reasons: readonly string[]) => `${reasons.join('；')}。能比的是写法、侧重和用词。`,
    empty: ZH_EMPTY,
    size: (documents: number, characters: string) => `${documents} 份文件 · 正文 ${characters} 字`,
    targets: '目标',
    targetCount: (count: number) => (count === 0 ? '没有目标' : `${count} 项`),
    metric: '指标',
    noSuchTarget: (narrowed: boolean): string => (narrowed ? '筛选范围内没有' : '没有这一项'),
    noTargets: (narrowed: boolean): string =>
      narrowed ? '筛选范围内，两方都没有目标。' : '两方的文件都没有目标。',
    rank: '位次',
    termsTitle: '用词',
    termGroups: {
      a: (name: string, count: number) => `只有${name}用：${count} 个`,
      both: (count: number) => `都用：${count} 个`,
      b: (name: string, count: number) => `只有${name}用：${count} 个`,
    },
    termsOf: (name: string, count: number) => `${name}用：${count} 个`,
    termsEmpty: (name: string, state: string) => `${name}${state}，没有可以对照的用词。`,
    termsNote:
      '词表里的词：品牌、中心、功能、地点的名称，和举措里作为依据的词；写法不同算两个词，长的词认了，里面短的不再算。数是处数，标题也算，点开就是那些句子。',
    termsReading: '正在取两方的原文……',
    termsMissing: (count: number) => `${count} 份文件没有取到，用词没有算全。`,
    termsMost: (count: number) => `每方只看前 ${count} 份文件的用词。`,
    moreTerms: (count: number) => `另有 ${count} 个`,
    noTerms: '没有',
    termOf: (term: string, side: string, count: number) => `${term} 在${side} ${count} 处`,
    placesTitle: (term: string, where: string) => `${term} · ${where}`,
    placeCount: (count: number) => `${count} 处`,
    noPlaces: '这里没有这个词。',
    door: '比一比',
    doorTitle: '两方对照',
    advancing: (set: string) => `涉及${set}`,
    ofAll: (part: number, all: number) => `${part} / ${all} 条`,
    figureTargets: '数值目标',
    namedMeasures: '明写名称',
    pickSide: '点任何一条，这里列出它的举措；点一个词后的数，列出那些句子。',
  },
  {
    ...emphasisWords.en,
    title: (a: SideFigures, b: SideFigures, narrowed: boolean) =>
      `${narrowed && bothHave(a, b) ? 'Within the filter: ' : ''}${enSide(a)}; ${enSide(b)}`,
    sides: { a: 'A', b: 'B' },
    choose: (side: string) => `Side ${side} of the comparison`,
    swap: 'Swap',
    places: 'Districts and city',
    documents: 'Documents',
    noneChosen: 'Choose two sides to compare.',
    same: 'Both sides are the same; choose another one.',
    picture: (a: string, b: string) => `${a} and ${b}: how many measures each`,
    bar: (side: string, subject: string, count: number, explicit: number) =>
      `${side}, ${subject}: ${plural(count, 'measure')}, ${explicit} by name`,
    emptyBar: (side: string, subject: string, state: string) => `${side}, ${subject}: ${state}`,
    all: 'All counted',
    explicit: (count: number) => `${count} by name`,
    column: (side: string, what: string) => `${side}: ${what}`,
    measures: 'measures',
    named: 'by name',
    subject: 'Subject',
    barNote:
      'One scale; solid: by name, outlined: by terms; the faintest part of “All counted” advances none',
    unlikeTitle: 'Not to be set against each other: ',
    unlike: {
      reach:
        'one side speaks for the city, the other for a district, so counts and target values differ in reach',
      kind: 'one side orders (plan, opinion), the other reports or speaks, where paragraphs count as measures',
      number: 'the sides have different numbers of documents, and counts grow with them',
      title:
        'the title of a document of one side names one brand alone, so all its measures count for it; the other side’s are read one by one',
    },
    unlikeSaid: (reasons: readonly string[]) =>
      `${reasons.join('; ')}. Wording, emphasis and terms can be compared.`,
    empty: EN_EMPTY,
    size: (documents: number, characters: string) =>
      `${plural(documents, 'document')} · ${characters} characters`,
    targets: 'Targets',
    targetCount: (count: number) => (count === 0 ? 'no target' : plural(count, 'target')),
    metric: 'Metric',
    noSuchTarget: (narrowed: boolean): string => (narrowed ? 'none within the filter' : 'none such'),
    noTargets: (narrowed: boolean): string =>
      narrowed ? 'Within the filter neither side has a target.' : 'Neither side has a target.',
    rank: 'rank',
    termsTitle: 'Terms',
    termGroups: {
      a: (name: string, count: number) => `Only ${name}: ${count}`,
      both: (count: number) => `Both: ${count}`,
      b: (name: string, count: number) => `Only ${name}: ${count}`,
    },
    termsOf: (name: string, count: number) => `${name}: ${count}`,
    termsEmpty: (name: string, state: string) => `${name}: ${state}, so there are no terms to set beside.`,
    termsNote:
      'Terms of the word list: names of brands, centres, functions and places, and the evidence in measures; words written differently are two, and a shorter word inside a longer one is not counted again. Figures are places, titles included; each opens its sentences.',
    termsReading: 'Reading the texts of both sides …',
    termsMissing: (count: number) =>
      `${plural(count, 'document')} did not arrive; the terms are not complete.`,
    termsMost: (count: number) => `Terms are read of the first ${count} documents of each side.`,
    moreTerms: (count: number) => `${count} more`,
    noTerms: 'none',
    termOf: (term: string, side: string, count: number) => `${term} in ${side}: ${count}`,
    placesTitle: (term: string, where: string) => `${term} · ${where}`,
    placeCount: (count: number) => plural(count, 'place'),
    noPlaces: 'The term is not printed here.',
    door: 'Compare',
    doorTitle: 'Side by side',
    advancing: (set: string) => `For ${set}`,
    ofAll: (part: number, all: number) => `${part} / ${all}`,
    figureTargets: 'Numeric targets',
    namedMeasures: 'By name',
    pickSide:
      'Choose a bar, and its measures are listed here; choose the figure of a term for its sentences.',
  },
)
