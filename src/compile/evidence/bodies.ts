import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../lexicon.ts'
import { termsOf } from '../lexicon-terms.ts'
import { firstUnits, placesFrom, type UnitSet } from '../matches-from.ts'
import type { FoundTerms } from '../parsers/term-finder.ts'
import { keepLongest } from '../refiners/keep-longest.ts'

/** A sticky pattern and what its matches begin with. */
interface Rule {
  readonly pattern: RegExp
  readonly first: UnitSet
}

const rules = new WeakMap<Lexicon, Rule>()

/** Names made by rule: 市 or 区, a stem and an ending of the word list: 「市商务委」, 「长宁区教育局」; not 「市发展大局」, 「市委常委」. */
function byRule(lexicon: Lexicon): Rule {
  const known = rules.get(lexicon)
  if (known !== undefined) return known
  const endings = [...lexicon.bodies.suffixes].sort((a, b) => b.length - a.length).join('|') || '(?!)'
  const districts = lexicon.districts.flatMap(({ names }) => names.filter((name) => name.endsWith('区')))
  const places = ['(?:上海)?市', '本市', ...districts, '[区县]'].join('|')
  const stem = '[^,。;:、!?\\s“”《》()的和与及由在将把对为]'
  const pattern = new RegExp(
    `(?<![城社街小地园校片景市])(?:${places})(?!域|级|民|场|属|委)${stem}{1,12}?(?<![大格布结棋破时常各])(?:${endings})(?!长)`,
    'y',
  )
  const rule = { pattern, first: firstUnits(['上海市', '市', '本市', ...districts, '区', '县']) }
  rules.set(lexicon, rule)
  return rule
}

/**
 * The places of all organisations a folded text names: those of the word list and those its endings recognise; longest match,
 * reading order.
 *
 * `found` are the terms of the same text.
 */
export function findBodies(text: string, lexicon: Lexicon, found: FoundTerms): readonly Span[] {
  const { namedBodies, bodyGroups } = termsOf(lexicon)
  const listed = [namedBodies, bodyGroups].flatMap((list) => found.get(list) ?? [])
  const { pattern, first } = byRule(lexicon)
  return keepLongest<Span>([...listed, ...placesFrom(text, pattern, first)])
}
