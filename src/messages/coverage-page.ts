import type { CoverageState } from '../model/overview.ts'
import type { SubjectId } from '../model/subject.ts'
import { catalogue } from './catalogue.ts'
import { coverageListWords } from './coverage-list.ts'
import { domainWords, enPlace } from './domain.ts'
import { enNoDistrict, plural, zhNoDistrict } from './figures.ts'

type States = Readonly<Record<CoverageState, string>>

/** A district's counted measures, how many of them advance a subject, and how many of these print a name. */
interface DistrictFigures {
  readonly place: string
  readonly measures: number
  readonly advancing: number
  readonly naming: number
  /** The subject that most of them advance; null where several do as much. */
  readonly lead: { readonly subject: SubjectId; readonly count: number } | null
}

/** What the title of 覆盖 is told. */
export interface GridFigures {
  /** Districts with documents in scope, and all in scope. */
  readonly having: number
  readonly districts: number
  /** The two districts with the most counted measures, how many each has and how many of them advance a subject. */
  readonly most: readonly DistrictFigures[]
  /** The subjects in scope: all of the set, or those a filter leaves. */
  readonly subjects: readonly SubjectId[]
  /** Whether a filter left these rows. */
  readonly narrowed: boolean
}

const subjects = { ...domainWords.zh.brands, ...domainWords.zh.centres }
const enSubjects = { ...domainWords.en.brands, ...domainWords.en.centres }

/** 四大品牌 when all of a set are in scope, else those that are: 制造、文化. */
const subjectNames = (
  { subjects: shown }: GridFigures,
  set: string,
  names: typeof subjects,
  comma: string,
): string => (ALL.has(shown.length) ? set : shown.map((id) => names[id]).join(comma))

/** How many subjects a whole set has: the Four Brands, the Five Centres. */
const ALL: ReadonlySet<number> = new Set([4, 5])

const zhDistrict = (figures: GridFigures, each: DistrictFigures, set: string): string => {
  const { place, measures, advancing, naming, lead } = each
  const what = subjectNames(figures, set, subjects, '、')
  if (advancing === 0) return `${place} ${measures} 条举措没有一条推进${what}`
  if (figures.subjects.length === 1) return `${place}有 ${advancing} 条举措推进${what}，明写 ${naming} 条`
  const some = advancing === measures ? (measures > 1 ? '都' : '') : `有 ${advancing} 条`
  const most = lead === null ? '' : `（最多的是${subjects[lead.subject]} ${lead.count} 条）`
  return `${place} ${measures} 条举措${some}推进${what}中至少一个${most}，明写 ${naming} 条`
}

/** What is counted is said of the first district alone, so that the title stays short: 「Changning 长宁: 7 of 13」. */
const enDistrict = (figures: GridFigures, each: DistrictFigures, set: string, at: number): string => {
  const { measures, advancing, naming, lead } = each
  const place = enPlace(each.place)
  const one = figures.subjects.length === 1
  const what = `${one ? '' : 'at least one of '}${subjectNames(figures, set, enSubjects, ', ')}`
  const verb = advancing === 1 ? 'advances' : 'advance'
  if (one) return `${place}: ${plural(advancing, 'measure')} ${verb} ${what}, ${naming} by name`
  const most = lead === null ? '' : ` (most: ${enSubjects[lead.subject]}, ${lead.count})`
  const counted = at === 0 ? `${plural(measures, 'measure')} ${verb} ${what}` : String(measures)
  return `${place}: ${advancing} of ${counted}${most}, ${naming} by name`
}

/** 覆盖, the page: matrix by brands or centres, the list behind a cell, the counting rule. */
export const coveragePageWords = catalogue(
  {
    ...coverageListWords.zh,
    title: (figures: GridFigures, set: string) => {
      const { having, districts, most, narrowed } = figures
      if (having === 0) return zhNoDistrict(districts)
      const told = most.map((each) => zhDistrict(figures, each, set)).join('；')
      const more = having > most.length ? `；共 ${having} 个区有文件` : ''
      return `${narrowed ? '筛选范围内，' : ''}${told}${more}`
    },
    sets: { brand: '四大品牌', centre: '五个中心' },
    kinds: { brand: '四大品牌', centre: '五个中心' },
    by: '维度',
    counts: '计入',
    roles: { counted: '任务与保障', preambles: '含总体目标等' },
    views: { grid: '看格子', compare: '比一比', emphasis: '看侧重' },
    view: '看法',
    subjects,
    place: '区',
    measures: '举措',
    state: '状态',
    subject: '维度',
    explicit: '明写',
    thematic: '按词认定',
    basisOf: { explicit: '明写名称', thematic: '按词认定' },
    strengths: { target: '量化目标', action: '行动', mention: '提及' },
    states: {
      covered: '有举措',
      silent: '文件未提及',
      'no-document': '无文件',
      'out-of-scope': '不在范围',
    } as States,
    silentShort: '未提及',
    noDocumentStrip: (count: number) => `无文件：${count} 处还没有导入文件，不等于没有举措`,
    outOfScopeStrip: (count: number) => `不在范围：筛选没有选到这 ${count} 处`,
    row: (place: string, count: number) => `${place} 计入 ${count} 条举措`,
    cell: (place: string, subject: string, count: number, explicit: number, target: number) =>
      `${place} ${subject} ${count} 条：明写 ${explicit}，按词认定 ${count - explicit}；量化目标 ${target}`,
    emptyCell: (place: string, subject: string, state: string) => `${place} ${subject} 0 条：${state}`,
    emptyRow: (place: string, state: string) => `${place}：${state}`,
    folded: (count: number) => `其余 ${count} 处`,
    all: '全部',
    unit: '单位：条，一块一条',
    legendHeight: '高 量化目标 · 方 行动 · 扁 提及',
    legendFrame: '空框 不在范围',
    legendZero: '0 未提及：有文件，没有这样的举措',
    listRegion: '格子背后的举措',
    howToRead: '格子怎么读',
    ruleTitle: '怎么数的',
    rule: '一条举措是文件里的一个末级小节；不分节的文件，一段算一条。推进几个，各计一次；只写“四大品牌”“五个中心”统称的不计。',
    ruleRoles: {
      counted: '计入重点任务和保障举措，不计总体目标、指导思想等。',
      preambles: '计入重点任务、保障举措，也计总体目标、指导思想等。',
    },
    ruleBasis:
      '明写：举措里印着品牌或中心的名称。按词认定：没有印名称，而有词表里的词；标题只点名一个品牌的计划，条条计入。',
    ruleStrength:
      '量化目标：举措里有数值目标或绝对目标（全覆盖、零增长、只跑一次）；位次（如全市前列）没有数，不算。行动：没有这种目标的任务或保障。提及：只是总体目标等里说到。',
    ruleEmpty: '0 是有文件而未提及；斜线是无文件；空框是筛选之外，没有数。',
    pick: '点任何一格，这里列出它的举措。',
    map: '哪些区有文件',
    documents: (count: number) => `${count} 份文件`,
  },
  {
    ...coverageListWords.en,
    title: (figures: GridFigures, set: string) => {
      const { having, districts, most, narrowed } = figures
      if (having === 0) return enNoDistrict(districts)
      const told = most.map((each, at) => enDistrict(figures, each, set, at)).join('; ')
      const more = having > most.length ? `; ${having} districts have documents` : ''
      return `${narrowed ? 'Within the filter, ' : ''}${told}${more}`
    },
    sets: { brand: 'the Four Brands', centre: 'the Five Centres' },
    kinds: { brand: 'Four Brands', centre: 'Five Centres' },
    by: 'By',
    counts: 'Counting',
    roles: { counted: 'tasks and safeguards', preambles: 'preambles, too' },
    views: { grid: 'Matrix', compare: 'Compare', emphasis: 'Emphasis' },
    view: 'View',
    subjects: enSubjects,
    place: 'District',
    measures: 'All',
    state: 'State',
    subject: 'Subject',
    explicit: 'by name',
    thematic: 'by terms',
    basisOf: { explicit: 'by name', thematic: 'by terms' },
    strengths: { target: 'quantified target', action: 'action', mention: 'mention' },
    states: {
      covered: 'has measures',
      silent: 'not mentioned',
      'no-document': 'no document',
      'out-of-scope': 'out of scope',
    } as States,
    silentShort: 'silent',
    noDocumentStrip: (count: number) => `No document: ${count} without any, which is not the same as none`,
    outOfScopeStrip: (count: number) => `Out of scope: the filter leaves these ${count} out`,
    row: (place: string, count: number) => `${enPlace(place)}: ${plural(count, 'measure')} counted`,
    cell: (place: string, subject: string, count: number, explicit: number, target: number) =>
      `${enPlace(place)}, ${subject}: ${plural(count, 'measure')}, ${explicit} by name, ${count - explicit} by terms, ${target} with a quantified target`,
    emptyCell: (place: string, subject: string, state: string) =>
      `${enPlace(place)}, ${subject}: 0, ${state}`,
    emptyRow: (place: string, state: string) => `${enPlace(place)}: ${state}`,
    folded: (count: number) => `${count} others`,
    all: 'All',
    unit: 'Measures, one block each',
    legendHeight: 'tall: quantified target · square: action · flat: mention',
    legendFrame: 'empty frame: out of scope',
    legendZero: '0 silent: documents, but no such measure',
    listRegion: 'The measures behind a cell',
    howToRead: 'How to read the cells',
    ruleTitle: 'How it is counted',
    rule: 'A measure is a section at the lowest level, or a paragraph where there are none. It counts once for each subject it advances; the names of the sets alone, 四大品牌 or 五个中心, count for none.',
    ruleRoles: {
      counted: 'Tasks and safeguards are counted, preambles are not.',
      preambles: 'Tasks, safeguards and preambles are counted.',
    },
    ruleBasis:
      'By name: the measure prints the name of the brand or centre. By terms: it does not, but has terms of the word list; every measure of a plan whose title names one brand alone counts.',
    ruleStrength:
      'Quantified target: the measure holds a target with a figure or an absolute one (全覆盖, 零增长, 只跑一次); a rank has no figure. Action: a task or safeguard without one. Mention: a preamble without one.',
    ruleEmpty: '0 means documents that are silent; hatched, no document; an empty frame, out of scope.',
    pick: 'Choose a cell, and its measures are listed here.',
    map: 'Which districts have documents',
    documents: (count: number) => plural(count, 'document'),
  },
)
