import { dayNumber, lastDay } from '../../model/edtf.ts'
import type { DateContext, DateMention } from '../parsers/date-mention.ts'

const SO_FAR = /(?:截至|截止到?)$/
const UNTIL = /(?<![达提升增长高降延持复])[到至]$/
const AHEAD = /^,?[^。,;]{0,12}将/
const TAIL =
  /^(?:年?底之?前|年?末之?前|[年月]?[底末]|以前|之前|前(?![列沿后\d一二两三四五六七八九十])|内(?![容部外在涵需地陆蒙环河设生向控销]))/

/** A day or month without a year that is a bound lies ahead: 「到11月底」 in a January text is the coming November. */
function ahead(mention: DateMention, publishedOn: string | null): string {
  const late = mention.foundBy === 'bare-date' && publishedOn !== null
  if (!late || dayNumber(lastDay(mention.date)) >= dayNumber(publishedOn) - 31) return mention.date
  return mention.date.replace(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) + 1))
}

/**
 * Dates that name an end take the words that say so: 「到2020年」, 「2025年底前」, 「2025年内」 are `until`, 「截至2025年底」 is `so-far`.
 *
 * The end of a year or month stays that year or month; 「达到2020年」 and 「2030年前后」 take nothing.
 */
export function markBounds(
  text: string,
  mentions: readonly DateMention[],
  context: DateContext,
): DateMention[] {
  return mentions.map((mention) => {
    const before = text.slice(Math.max(0, mention.start - 3), mention.start)
    const lead = SO_FAR.exec(before) ?? UNTIL.exec(before)
    const tail = TAIL.exec(text.slice(mention.end, mention.end + 4))
    if (lead === null && tail === null) {
      const comes = AHEAD.test(text.slice(mention.end, mention.end + 16))
      return comes ? Object.assign({}, mention, { date: ahead(mention, context.publishedOn) }) : mention
    }
    const soFar = lead !== null && lead[0].startsWith('截')
    return Object.assign({}, mention, {
      start: mention.start - (lead?.[0].length ?? 0),
      end: mention.end + (tail?.[0].length ?? 0),
      date: soFar ? mention.date : ahead(mention, context.publishedOn),
      bound: soFar ? ('so-far' as const) : ('until' as const),
    })
  })
}
