import { matchesNear } from '../matches-near.ts'
import { comparatorOf, leadBefore } from '../../model/comparing-words.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'
import { WORDED_FORMS, type WordedForm } from './worded-forms.ts'

function mentionsOf(text: string, { pattern, marks, read }: WordedForm): QuantityMention[] {
  return matchesNear(text, pattern, marks).flatMap((match): QuantityMention[] => {
    const said = read(match.groups)
    if (said === null) return []
    const [value, unit] = said
    const after = match.groups['after'] ?? ''
    const end = match.index + match.words.length
    const lead = leadBefore(text, match.index, 0, match.words.startsWith('半'))
    const comparator = comparatorOf(lead.words, after, '', typeof value !== 'number')
    const core = { start: match.index, end: end - after.length }
    return [{ start: lead.start, end, value, unit, comparator, core, script: 'words' }]
  })
}

/**
 * Finds amounts that are words rather than a number and a unit: 「百分之二十」, 「三分之二」, 「近七成」 (70 %), 「翻一番」 (2 倍), 「一半以上」 (50 %),
 * 「半年」.
 *
 * Not 「三成为」, 「上半年」, 「减半征收」.
 */
export const wordedQuantity: QuantityParser = {
  name: 'worded-quantity',
  parse: (text) => WORDED_FORMS.flatMap((form) => mentionsOf(text, form)),
}
