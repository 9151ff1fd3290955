import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PROJECT } from '../setup/project.mjs'

/** A part of a regular expression, as @eslint-community/regexpp gives it; only what is asked for here. */
export type Part =
  | { readonly type: 'Pattern' | 'Group' | 'CapturingGroup'; readonly alternatives: readonly Alternative[] }
  | Lookaround
  | { readonly type: 'Assertion'; readonly kind: 'start' | 'end' | 'word' }
  | { readonly type: 'Quantifier'; readonly min: number; readonly max: number; readonly element: Part }
  | { readonly type: 'Character'; readonly value: number }
  | { readonly type: 'CharacterSet' | 'CharacterClass' | 'ExpressionCharacterClass'; readonly raw: string }
  | { readonly type: 'Backreference' }

interface Lookaround {
  readonly type: 'Assertion'
  readonly kind: 'lookahead' | 'lookbehind'
  readonly negate: boolean
  readonly alternatives: readonly Alternative[]
}

/** Parts one after the other. */
export interface Alternative {
  readonly elements: readonly Part[]
}

/** The tree of a pattern, `Pattern` at its root. The package has to be there: see `ensurePackages`. */
export function parsePattern(source: string, flags: string): Part {
  const { parseRegExpLiteral } = createRequire(join(PROJECT, 'tests/bench/package.json'))(
    '@eslint-community/regexpp',
  ) as { parseRegExpLiteral: (pattern: RegExp) => { readonly pattern: Part } }
  return parseRegExpLiteral(new RegExp(source, flags)).pattern
}
