import { foldCharacters } from './fold-characters.ts'
import { joinedTokens } from './joined-tokens.ts'
import { asPrinted, type Script } from './script.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A piece of text as printed, and what it says: its tokens, marks too, folded and in the script of a comparison. */
export interface Wording {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The wording of a text. */
export const wordingOf = (text: string, script: Script = asPrinted): Wording => ({
  text,
  tokens: joinedTokens(tokensOf(foldCharacters(script(text)))),
})
