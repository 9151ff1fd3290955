import type { Span } from '../model/span.ts'
import { allMatches } from './all-matches.ts'

/** A piece of text in quotation marks or book-title marks; `work` tells a title 《…》 from other names. */
export interface QuotedName extends Span {
  readonly work: boolean
}

const NAME = /《[^《》\n]{1,100}》|“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|「[^「」\n]{1,60}」/g

/** All names in 《》, “”, ‘’ or 「」 of a folded text, marks included; a name inside another is not listed again. */
export const quotedNames = (text: string): QuotedName[] =>
  allMatches(text, NAME).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    work: match[0].startsWith('《'),
  }))
