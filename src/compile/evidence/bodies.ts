import type { Body } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../lexicon.ts'
import { termsOf } from '../lexicon-terms.ts'
import type { FoundTerms } from '../parsers/term-finder.ts'
import { keepLongest } from '../refiners/keep-longest.ts'

const patterns = new WeakMap<Lexicon, RegExp>()

/** Names made by rule: 市 or 区, a stem and an ending of the word list: 「市商务委」, 「长宁区教育局」; not 「市发展大局」, 「市委常委」. */
function byRule(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known !== undefined) return known
  const endings = [...lexicon.bodies.suffixes].sort((a, b) => b.length - a.length).join('|') || '(?!)'
  const districts = lexicon.districts.flatMap(({ names }) => names.filter((name) => name.endsWith('区')))
  const places = ['(?:上海)?市', '本市', ...districts, '[区县]'].join('|')
  const stem = '[^,。;:、!?\\s“”《》()的和与及由在将把对为]'
  const pattern = new RegExp(
    `(?<![城社街小地园校片景市])(?:${places})(?!域|级|民|场|属|委)${stem}{1,12}?(?<![大格布结棋破时常各])(?:${endings})(?!长)`,
    'g',
  )
  patterns.set(lexicon, pattern)
  return pattern
}

/**
 * All organisations a folded text names: those of the word list and those its endings recognise; longest match, reading order.
 *
 * `found` are the terms of the same text.
 */
export function findBodies(text: string, lexicon: Lexicon, found: FoundTerms): Body[] {
  const { namedBodies, bodyGroups } = termsOf(lexicon)
  const listed = [namedBodies, bodyGroups].flatMap((list) => found.get(list) ?? [])
  const formed = [...text.matchAll(byRule(lexicon))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return keepLongest<Span>([...listed, ...formed]).map(({ start, end }) => ({
    name: text.slice(start, end),
    span: { start, end },
  }))
}
