import { findDates } from '../../src/compile/find-dates.ts'
import { findQuantities } from '../../src/compile/find-quantities.ts'
import { fold } from '../../src/compile/fold.ts'
import type { DateMention } from '../../src/compile/parsers/date-mention.ts'
import type { QuantityMention } from '../../src/compile/parsers/quantity-mention.ts'

/** What is asked in one line: a text and the day it was published, when that is known. */
interface Question {
  readonly text: string
  readonly publishedOn: string | null
}

/** The answer to one line. Spans are UTF-16 offsets in the text as it was sent. */
export interface Answer {
  readonly dates: readonly Pick<DateMention, 'start' | 'end' | 'date'>[]
  readonly quantities: readonly Pick<QuantityMention, 'start' | 'end' | 'value' | 'unit' | 'comparator'>[]
}

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

function questionOf(line: string): Question {
  if (line.trim() === '') throw new TypeError('the line is empty')
  const asked: unknown = JSON.parse(line)
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || typeof asked.text !== 'string')
    throw new TypeError('the line is no object with a string "text"')
  const day = 'publishedOn' in asked ? asked.publishedOn : null
  if (day === null || (typeof day === 'string' && ISO_DAY.test(day)))
    return { text: asked.text, publishedOn: day }
  throw new TypeError('"publishedOn" is neither null nor a day such as 2018-04-24')
}

/**
 * Dates and quantities of a line `{"text","publishedOn"}`; the text may be in traditional characters and full-width forms.
 *
 * Throws `SyntaxError` when the line is no JSON and `TypeError` when it asks for something else.
 */
export function answerLine(line: string): Answer {
  const { text, publishedOn } = questionOf(line)
  const folded = fold(text)
  return {
    dates: findDates(folded, { publishedOn }).map(({ start, end, date }) => ({ start, end, date })),
    quantities: findQuantities(folded).map(({ start, end, value, unit, comparator }) => ({
      start,
      end,
      value,
      unit,
      comparator,
    })),
  }
}
