import { catalogue } from './catalogue.ts'
import { enDate, zhDate } from './dates.ts'
import { hanCount, plural } from './figures.ts'

/** What a timeline's title is told; `DeadlineSummary` of `derive` fits it. */
export interface DeadlineFigures {
  readonly documents: number
  readonly having: number
  readonly deadlines: number
  readonly only: string | null
  readonly years: readonly [first: number, last: number] | null
  readonly bareYears: boolean
}

/** What the sentence of a mark is told; `TimelineRow` of `derive` fits it. */
export interface MarkFigures {
  readonly documentName: string
  readonly factIds: readonly string[]
  readonly date: string
  readonly role: 'published' | 'held' | 'issued' | 'deadline' | 'period' | 'reference'
  readonly also: readonly string[]
  readonly label: string
  readonly wording: string
  readonly basis: 'stated' | 'resolved' | 'inferred'
  readonly daysPast: number
}

const ZH_ROLES = {
  held: '召开',
  published: '发布',
  issued: '印发',
  deadline: '期限',
  period: '计划期',
  reference: '提及',
}
const EN_ROLES = {
  held: 'held',
  published: 'published',
  issued: 'issued',
  deadline: 'deadline',
  period: 'planning period',
  reference: 'mentioned',
}

const zhDays = (past: number): string =>
  past > 0 ? `已过 ${past} 天` : past === 0 ? '今天到期' : `还有 ${-past} 天`
const enDays = (past: number): string =>
  past > 0 ? `${plural(past, 'day')} past` : past === 0 ? 'due today' : `${plural(-past, 'day')} left`

const zhRole = ({ role, also }: MarkFigures): string =>
  also.length === 0
    ? ZH_ROLES[role]
    : `${ZH_ROLES[role]}并当日${also.includes('published') ? '发布' : '印发'}`
const enRole = ({ role, also }: MarkFigures): string =>
  also.length === 0
    ? EN_ROLES[role]
    : `${EN_ROLES[role]} and ${also.includes('published') ? 'published' : 'issued'} the same day`

/** 五份; 12 份 with a space on either side, as figures stand in Chinese prose here. */
const zhFiles = (count: number): string => (count <= 10 ? `${hanCount(count)}份` : ` ${count} 份`)

const zhTitle = ({ documents, having, deadlines, only, years, bareYears }: DeadlineFigures): string => {
  if (documents === 0) return '还没有文件，时间线是空的'
  if (years === null)
    return documents === 1 ? '这份文件没有写期限' : `${zhFiles(documents)}文件都没有写期限`.trim()
  const [first, last] = years
  const when = first === last ? `${bareYears ? '都写' : '都在'} ${first} 年` : `${first}—${last} 年`
  const rest = documents - having === 0 ? '' : `；其余${zhFiles(documents - having)}没有写期限`
  if (only === null) return `${deadlines} 处期限写在${zhFiles(having)}文件里，${when}${rest}`
  if (deadlines === 1)
    return `期限只有一处，在${only}一份文件里，${first === last ? `${first} 年` : when}${rest}`
  return documents === 1
    ? `这份文件写下 ${deadlines} 处期限，${when}`
    : `期限全在${only}一份文件里，${when}${rest}`
}

const enTitle = ({ documents, having, deadlines, only, years }: DeadlineFigures): string => {
  if (documents === 0) return 'No documents yet; the timeline is empty'
  if (years === null)
    return documents === 1 ? 'The document states no deadline' : 'No document states a deadline'
  const [first, last] = years
  const when = first === last ? (deadlines === 1 ? `in ${first}` : `all in ${first}`) : `${first}–${last}`
  const left = documents - having
  const rest = left === 0 ? '' : `; the other ${left === 1 ? 'one states' : `${left} state`} none`
  const where = only === null ? plural(having, 'document') : `one document (${only})`
  return `${plural(deadlines, 'deadline')} in ${where}, ${when}${rest}`
}

/** 时间线: the strip's title, the words on its marks, its key and its table. */
export const timelineWords = catalogue(
  {
    title: zhTitle,
    date: zhDate,
    today: (asOf: string, isToday: boolean) => `${isToday ? '今天' : '截至'} ${asOf}`,
    days: zhDays,
    places: (count: number, past: number) => (count > 1 ? `${count} 处，${zhDays(past)}` : zhDays(past)),
    period: (from: string, to: string) => `计划期 ${from}–${to}`,
    inferred: '推定',
    mention: (date: string) => `文中提及 ${zhDate(date)}`,
    beyond: yearBeyond,
    mark: (row: MarkFigures) => zhMark(row),
    key: { held: '召开', published: '发布', deadline: '期限，只写到年，边缘虚化', reference: '提及' },
    columns: { date: '日期', what: '性质', matter: '事项', file: '文件', places: '处数', days: '距截至日' },
    role: zhRole,
    empty: '没有写下一个日期',
    unit: '按年；边缘虚化表示原文只写到年',
  },
  {
    title: enTitle,
    date: enDate,
    today: (asOf: string, isToday: boolean) => `${isToday ? 'Today' : 'As of'} ${asOf}`,
    days: enDays,
    places: (count: number, past: number) => (count > 1 ? `${count} places, ${enDays(past)}` : enDays(past)),
    period: (from: string, to: string) => `Period ${from}–${to}`,
    inferred: 'inferred',
    mention: (date: string) => `mentions ${enDate(date)}`,
    beyond: yearBeyond,
    mark: (row: MarkFigures) => enMark(row),
    key: {
      held: 'held',
      published: 'published',
      deadline: 'deadline, a bare year has soft edges',
      reference: 'mentioned',
    },
    columns: {
      date: 'Date',
      what: 'What',
      matter: 'Matter',
      file: 'Document',
      places: 'Places',
      days: 'From the as-of date',
    },
    role: enRole,
    empty: 'No date is written down',
    unit: 'By year; soft edges: the text names only the year',
  },
)

function yearBeyond(year: number, later: boolean): string {
  return later ? `${year} →` : `← ${year}`
}

function zhMark(row: MarkFigures): string {
  const date = zhDate(row.date)
  if (row.role === 'deadline') {
    return `${row.documentName}：期限“${row.wording}”，${row.factIds.length > 1 ? `${row.factIds.length} 处，` : ''}${zhDays(row.daysPast)}`
  }
  if (row.role === 'period') {
    return `${row.documentName}：计划期 ${date}${row.basis === 'inferred' ? '（推定）' : ''}`
  }
  if (row.role === 'reference') return `${row.documentName}提及 ${date}：${row.label}`
  return `${row.documentName}：${zhRole(row)}，${date}`
}

function enMark(row: MarkFigures): string {
  const date = enDate(row.date)
  if (row.role === 'deadline') {
    const places = row.factIds.length > 1 ? `, ${row.factIds.length} places` : ''
    return `${row.documentName}: deadline “${row.wording}”${places}, ${enDays(row.daysPast)}`
  }
  if (row.role === 'period') {
    return `${row.documentName}: planning period ${date}${row.basis === 'inferred' ? ' (inferred)' : ''}`
  }
  if (row.role === 'reference') return `${row.documentName} mentions ${date}: ${row.label}`
  return `${row.documentName}: ${enRole(row)}, ${date}`
}
