import type { Selector } from '../model/annotation.ts'
import { CONTEXT_LENGTH } from '../model/annotation.ts'
import type { SearchedText } from './candidates.ts'
import type { Span } from '../model/span.ts'
import { differencesBetween, type Difference } from './differences.ts'
import { governingDenials } from './governing-denials.ts'
import { wholeCharacters } from './make-selector.ts'
import type { Script } from './script.ts'
import type { Token } from './tokens.ts'
import { withEdges } from './with-edges.ts'
import { wordingOf, type Wording } from './wording.ts'

/**
 * What differs between a stored quote and the words of a place, both read with the number they cut through, the denial or bound
 * right beside them and the denials in front of them in their clause.
 */
export function differencesAt(
  { text, script }: Pick<SearchedText, 'text' | 'script'>,
  span: Span,
  quote: Selector['quote'],
): readonly Difference[] {
  const window = wholeCharacters(text, {
    start: Math.max(0, span.start - CONTEXT_LENGTH),
    end: Math.min(text.length, span.end + CONTEXT_LENGTH),
  })
  const here = { start: span.start - window.start, end: span.end - window.start }
  const own = readQuote(quote, script)
  const found = readWords(text.slice(window.start, window.end), here, script)
  const [from, to] = [printed(own.denials), printed(found.denials)]
  const denied: readonly Difference[] = keysOf(own) === keysOf(found) ? [] : [{ kind: 'sense', from, to }]
  return [...denied, ...differencesBetween(own.words, found.words)]
}

/** Words with all that has to be read with them. */
interface ReadWords {
  readonly words: Wording
  /** What denies them from further off, and where that is printed. */
  readonly denials: { readonly text: string; readonly tokens: readonly Token[] }
}

function readWords(text: string, span: Span, script: Script): ReadWords {
  const around = wordingOf(text, script)
  const { start, end } = withEdges(around, span)
  return {
    words: wordingOf(text.slice(start, end), script),
    denials: { text, tokens: governingDenials(around, start) },
  }
}

const READ = new WeakMap<Selector['quote'], { readonly script: Script; readonly read: ReadWords }>()

/** A quote as it was stored; it is compared with many places and read once. */
function readQuote(quote: Selector['quote'], script: Script): ReadWords {
  const known = READ.get(quote)
  if (known?.script === script) return known.read
  const { exact, prefix, suffix } = quote
  const span = { start: prefix.length, end: prefix.length + exact.length }
  const read = readWords(prefix + exact + suffix, span, script)
  READ.set(quote, { script, read })
  return read
}

const keysOf = ({ denials }: ReadWords) => denials.tokens.map(({ key }) => key).join(' ')

const printed = ({ text, tokens }: ReadWords['denials']) =>
  tokens.map(({ start, end }) => text.slice(start, end)).join('…')
