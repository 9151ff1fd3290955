import type { EventRole } from '../model/dataset.ts'
import type { TimelineGrain } from '../model/timeline-strip.ts'
import { catalogue } from './catalogue.ts'
import { enDate, zhDate } from './dates.ts'
import { domainWords } from './domain.ts'
import { plural } from './figures.ts'
import { enTitle, zhTitle } from './timeline-titles.ts'

/** What the sentence of a mark is told; `TimelineRow` of `derive` fits it. */
export interface MarkFigures {
  readonly documentName: string
  readonly factIds: readonly string[]
  readonly date: string
  readonly role: EventRole
  readonly also: readonly string[]
  readonly label: string
  readonly wording: string
  readonly basis: 'stated' | 'resolved' | 'inferred'
  /** Other marks of its role and time that are not drawn. */
  readonly alike: number
  readonly daysPast: number
}

const ZH = domainWords.zh
const EN = domainWords.en

const zhRole = ({ role, also }: MarkFigures): string =>
  also.length === 0
    ? ZH.roles[role]
    : `${ZH.roles[role]}并当日${ZH.roles[also.includes('published') ? 'published' : 'issued']}`
const enRole = ({ role, also }: MarkFigures): string =>
  also.length === 0
    ? EN.roles[role]
    : `${EN.roles[role]} and ${EN.roles[also.includes('published') ? 'published' : 'issued']} the same day`

/** 时间线: the strip's title, the words on its marks, its key and its table. */
export const timelineWords = catalogue(
  {
    title: zhTitle,
    date: zhDate,
    today: (asOf: string, isToday: boolean) => `${isToday ? '今天' : '截至'} ${asOf}`,
    sinceDay: ZH.sinceDay,
    sinceDeadline: ZH.sinceDeadline,
    places: (count: number) => `${count} 处`,
    copies: (count: number) => `${count} 份`,
    several: (count: number) => `${count} 个`,
    among: (name: string, count: number) => `${name}等 ${count} 个`,
    drawn: zhDrawn,
    joined: (parts: readonly string[]) => parts.join('，'),
    period: (from: string, to: string) => `${ZH.roles.period} ${from}–${to}`,
    inferred: ZH.inferred,
    mention: (date: string) => `文中提及 ${zhDate(date)}`,
    beyond: (year: number, later: boolean) => (later ? `${year}年 →` : `← ${year}年`),
    mark: zhMark,
    personal: '个人记录',
    own: (label: string, date: string, days: string) => `个人记录：${label}，${date}，${days}`,
    cluster: (count: number, from: string, to: string) => `${from}至${to}之间 ${count} 处日期，放大后分开`,
    tick: zhTick,
    key: {
      held: ZH.roles.held,
      published: ZH.roles.published,
      deadline: `${ZH.roles.deadline}，只写到年，边缘虚化`,
      reference: ZH.roles.reference,
      own: '我的日期（个人记录）',
    },
    columns: { date: '日期', what: '性质', matter: '事项', file: '文件', places: '处数', days: '距截至日' },
    role: zhRole,
    empty: '没有写下一个日期',
    unit: '按年；边缘虚化表示原文只写到年',
  },
  {
    title: enTitle,
    date: enDate,
    today: (asOf: string, isToday: boolean) => `${isToday ? 'Today' : 'As of'} ${asOf}`,
    sinceDay: EN.sinceDay,
    sinceDeadline: EN.sinceDeadline,
    places: (count: number) => plural(count, 'place'),
    copies: (count: number) => plural(count, 'doc'),
    several: (count: number) => `${count} in all`,
    among: (name: string, count: number) => `${name} and ${count - 1} more`,
    drawn: enDrawn,
    joined: (parts: readonly string[]) => parts.join(', '),
    period: (from: string, to: string) => `Period ${from}–${to}`,
    inferred: EN.inferred,
    mention: (date: string) => `mentions ${enDate(date)}`,
    beyond: (year: number, later: boolean) => (later ? `${year} →` : `← ${year}`),
    mark: enMark,
    personal: 'Personal',
    own: (label: string, date: string, days: string) => `Personal: ${label}, ${date}, ${days}`,
    cluster: (count: number, from: string, to: string) =>
      `${count} dates from ${from} to ${to}; zoom in to see them`,
    tick: enTick,
    key: {
      held: EN.roles.held,
      published: EN.roles.published,
      deadline: `${EN.roles.deadline}, soft if only a year`,
      reference: EN.roles.reference,
      own: 'My dates (personal)',
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

/** What a tick of the axis is told. */
export interface TickFigures {
  readonly unit: 'year' | 'quarter' | 'month' | 'day'
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

/** `first` is the first tick of its year, or of the window: there the year is said as well. */
function zhTick({ unit, year, month, dayOfMonth }: TickFigures, first: boolean): string {
  if (unit === 'year') return String(year)
  const day =
    unit === 'day' ? `${month}月${dayOfMonth}日` : unit === 'month' ? `${month}月` : `${quarter(month)}季度`
  return first && (unit !== 'day' || dayOfMonth === 1) ? `${year}年${day}` : day
}

function enTick({ unit, year, month, dayOfMonth }: TickFigures, first: boolean): string {
  if (unit === 'year') return String(year)
  const two = (value: number) => String(value).padStart(2, '0')
  const day =
    unit === 'day' ? `${two(month)}-${two(dayOfMonth)}` : unit === 'month' ? two(month) : `Q${quarter(month)}`
  return first && (unit !== 'day' || dayOfMonth === 1) ? `${year} ${day}` : day
}

const quarter = (month: number) => Math.floor((month - 1) / 3) + 1

type DrawnGrain = Exclude<TimelineGrain, 'none'>
const ZH_GRAINS: Readonly<Record<DrawnGrain, string>> = { day: '天', month: '月', quarter: '季', year: '年' }

/** What a strip that cannot draw all its marks does with them; `left` are those that no drawn mark stands for. */
function zhDrawn(all: number, grain: DrawnGrain, left: number): string {
  const rest = left === 0 ? '' : `，另有 ${left} 个没有画出`
  return `共 ${all} 个日期，同类同${ZH_GRAINS[grain]}的只画最早一个${rest}`
}

function enDrawn(all: number, grain: DrawnGrain, left: number): string {
  const rest = left === 0 ? '' : `; ${left} are not drawn`
  return `${plural(all, 'date')}, of a kind and ${grain} only the first is drawn${rest}`
}

/** `together` is how many marks the drawn one stands for: equal bars of several documents, or those not drawn; else 1. */
function zhMark(row: MarkFigures, together: number): string {
  if (row.alike > 0) return `${zhMark({ ...row, alike: 0 }, 1)}；同期同类共 ${together} 个，只画这一个`
  const date = zhDate(row.date)
  const { documentName: name, factIds } = row
  if (row.role === 'deadline') {
    const others = together > 1 ? `；同一期限共 ${together} 份文件` : ''
    // Deadlines of one document in a lane differ in what is due, so that is said first.
    if (factIds.length === 1 && row.label !== '')
      return `${row.label}：${ZH.roles.deadline}“${row.wording}”，${ZH.sinceDeadline(row.daysPast)}（${name}）${others}`
    const places = factIds.length > 1 ? `${factIds.length} 处，` : ''
    return `${name}：${ZH.roles.deadline}“${row.wording}”，${places}${ZH.sinceDeadline(row.daysPast)}${others}`
  }
  if (row.role === 'period') {
    const others = together > 1 ? `；同一时段共 ${together} 份文件` : ''
    return `${name}：${ZH.roles.period} ${date}${row.basis === 'inferred' ? `（${ZH.inferred}）` : ''}${others}`
  }
  if (row.role === 'reference') return `${name}${ZH.roles.reference} ${date}：${row.label}`
  return `${name}：${zhRole(row)}，${date}`
}

function enMark(row: MarkFigures, together: number): string {
  if (row.alike > 0)
    return `${enMark({ ...row, alike: 0 }, 1)}; ${together} of its kind and time, one is drawn`
  const date = enDate(row.date)
  const { documentName: name, factIds } = row
  const others = together > 1 ? `; the same in ${together} documents` : ''
  if (row.role === 'deadline') {
    if (factIds.length === 1 && row.label !== '')
      return `${row.label}: ${EN.roles.deadline} “${row.wording}”, ${EN.sinceDeadline(row.daysPast)} (${name})${others}`
    const places = factIds.length > 1 ? `, ${factIds.length} places` : ''
    return `${name}: ${EN.roles.deadline} “${row.wording}”${places}, ${EN.sinceDeadline(row.daysPast)}${others}`
  }
  if (row.role === 'period') {
    return `${name}: ${EN.roles.period} ${date}${row.basis === 'inferred' ? ` (${EN.inferred})` : ''}${others}`
  }
  if (row.role === 'reference') return `${name} mentions ${date}: ${row.label}`
  return `${name}: ${enRole(row)}, ${date}`
}
