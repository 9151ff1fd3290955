/**
 * Why a number is in no event and no target, from the strongest reason to the last resort.
 *
 * `not-a-commitment` says only that no clause of the issuer undertakes the number; it is counted apart wherever it is shown.
 */
export const PASSED_REASONS = [
  /** A correction says that it is no fact. */
  'rejected',
  /** 〔2026〕26号. */
  'document-number',
  /** In the title or above it. */
  'title',
  /** 一、 (一) 1. 专栏1, and 一是 in running text. */
  'label',
  /** The number of a table's row. */
  'row-number',
  /** A base year's or a past plan's figure in a table. */
  'base-value',
  /** Under a table's head in two rows that does not tell whether, or for which year, it is a goal. */
  'unclear-head',
  /** In a table's head or in the name of a row. */
  'table-words',
  /** 5:00, 上午9时. */
  'clock-time',
  /** In quotation marks or book-title marks, beside a letter, or a sum: “五个中心”, G60, 3+3. */
  'name',
  /** A date that dates nothing, or lacks the year it is read with. */
  'unread-date',
  /** 第三, 二级, 3号. */
  'ordinal',
  /** A distance, a span or a class within which something holds: 50米范围内. */
  'scope',
  /** 12位委员参加. */
  'attendance',
  /** 一个, 一项: an article rather than a count. */
  'indefinite',
  /** 三年, 15分钟. */
  'duration',
  /** 每月1次. */
  'frequency',
  /** What applicants or a thing must fulfil: 年龄60岁. */
  'condition',
  /** Money granted to applicants. */
  'grant',
  /** Where a change begins: 从30幢. */
  'start-value',
  /** What others do and the issuer supports. */
  'supported',
  /** What was achieved. */
  'past',
  /** A count of things that are there or are named together: 五个中心, 两大国家战略. */
  'existing',
  /** Told in a report, not ordered by it. */
  'reported',
  /** 万 in 万平方米, where no figure stands before it. */
  'unit',
  /** A Han numeral inside a word or phrase that no unit follows: 一网通办. */
  'wording',
  /** An Arabic figure that no unit follows. */
  'no-unit',
  'not-a-commitment',
] as const

/** One of these reasons. */
export type PassedReason = (typeof PASSED_REASONS)[number]
