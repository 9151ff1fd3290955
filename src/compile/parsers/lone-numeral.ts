import type { Lead } from '../../model/comparing-words.ts'

/** A Han numeral that no unit follows, with what stands around it. */
export interface LoneNumeral {
  readonly words: string
  readonly lead: Lead
  /** What follows the numeral itself: 多, 余, 几; empty for nothing. */
  readonly more: string
  /** Comparing words after it, 「以上」; empty for nothing. */
  readonly comparing: string
  readonly before: string
  readonly after: string
}

const BOUNDARY = /^[\s,.。;:!?、”"’)而但那]|^$/
const STATED = /(?:[是为即]|等于)$/
const RANKED = /(?:排名|位居|位列|名列|跻身|进入)前$/
const ALONE = /(?:^|\n)[ ]*$/
const QUOTING = /[“"‘]$/
const QUOTED = /^[”"’]/
const CALENDAR = /^[年月日号届季]/

/**
 * Whether a Han numeral without a unit is a number of its own: several characters with a place or 点 (「九百九十九」, 「八千」,
 * 「三点五」), compared (「超过一千」, 「三以上」), or a digit that is stated or stands alone (「答案是五,」, 「排名前三」, “五”).
 *
 * Not 「统一」, 「五角大楼」, 「千万」, 「百」, and nothing in quotation marks with other words.
 */
export function isNumber({ words, lead, more, comparing, before, after }: LoneNumeral): boolean {
  if (CALENDAR.test(after) && comparing === '') return false
  if (QUOTING.test(before)) return QUOTED.test(after) && comparing === ''
  if (ALONE.test(before) && /^[ ]*(?:\n|$)/.test(after)) return true
  const open = /^[百千万亿]/.test(words)
  const placed = /[十百千万亿点]/.test(words) && words.length > 1 && !open
  if (placed) return true
  const bounded = BOUNDARY.test(after)
  if (open) return more !== '' || (lead.words.length > 0 && bounded)
  if (comparing !== '' || RANKED.test(before)) return true
  return bounded && (lead.words.length > 0 || (STATED.test(before) && !/[是为]一$/.test(before + words)))
}
